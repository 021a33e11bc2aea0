// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/firstlinedelegate.h"

#include "ui/style/theme.h"

#include <QApplication>
#include <QPainter>

namespace Compass {

void FirstLineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QStringList lines = cell.text.split(QChar::LineSeparator);
    if (lines.size() < 2) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }

    cell.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, option.widget);

    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, option.widget) + 1;
    const int line = QFontMetrics(cell.font).height();
    QRect place = cell.rect.adjusted(margin, 0, -margin, 0);
    place.setTop(place.center().y() - line * static_cast<int>(lines.size()) / 2);
    place.setHeight(line);
    painter->save();
    painter->setPen(themeOf(option.widget).text);
    painter->setFont(cell.font);
    for (const QString &text : lines) {
        painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter, text);
        painter->setFont(textFont(1.0));
        place.translate(0, line);
    }
    painter->restore();
}

} // namespace Compass
