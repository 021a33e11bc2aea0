// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/taborder.h"

#include <QLayout>
#include <QWidget>

namespace Compass {

static void collectStops(QWidget *widget, QList<QWidget *> &stops);

static void collectStops(const QLayout *layout, QList<QWidget *> &stops)
{
    for (int i = 0; i < layout->count(); ++i) {
        const QLayoutItem *item = layout->itemAt(i);
        if (QWidget *widget = item->widget())
            collectStops(widget, stops);
        else if (const QLayout *inner = const_cast<QLayoutItem *>(item)->layout())
            collectStops(inner, stops);
    }
}

static void collectStops(QWidget *widget, QList<QWidget *> &stops)
{
    if (widget->focusPolicy() & Qt::TabFocus)
        stops.append(widget);
    if (const QLayout *layout = widget->layout()) {
        collectStops(layout, stops);
        return;
    }
    for (QWidget *child : widget->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
        if (!child->isWindow() && child->focusPolicy() & Qt::TabFocus)
            stops.append(child);
    }
}

void tabInReadingOrder(QWidget *root)
{
    QList<QWidget *> stops;
    collectStops(root, stops);
    for (qsizetype i = 1; i < stops.size(); ++i)
        QWidget::setTabOrder(stops.at(i - 1), stops.at(i));
}

} // namespace Compass
