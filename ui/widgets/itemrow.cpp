// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/itemrow.h"

#include "ui/style/theme.h"

#include <QAccessibleWidget>
#include <QApplication>
#include <QKeyEvent>
#include <QPainter>

namespace Compass {

static QAccessibleInterface *rowInterface(const QString &, QObject *object)
{
    auto *row = qobject_cast<ItemRow *>(object);
    return row ? new QAccessibleWidget(row, QAccessible::ListItem) : nullptr;
}

ItemRow::ItemRow(QWidget *parent) : QWidget(parent)
{
    QAccessible::installFactory(rowInterface);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    connect(qApp, &QApplication::focusChanged, this, [this] { update(); });
}

bool ItemRow::holdsFocus() const
{
    const QWidget *focus = QApplication::focusWidget();
    return focus == this || isAncestorOf(focus);
}

void ItemRow::enterEvent(QEnterEvent *event)
{
    QWidget::enterEvent(event);
    update();
}

void ItemRow::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    update();
}

void ItemRow::focusRow(int step)
{
    QList<ItemRow *> rows =
        parentWidget()->findChildren<ItemRow *>(QString(), Qt::FindDirectChildrenOnly);
    rows.removeIf([](const ItemRow *row) { return row->isHidden(); });
    if (ItemRow *other = rows.value(rows.indexOf(this) + step))
        other->setFocus(step < 0 ? Qt::BacktabFocusReason : Qt::TabFocusReason);
}

void ItemRow::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = event->modifiers() == Qt::NoModifier;
    if (isPlain && event->key() == Qt::Key_Up)
        focusRow(-1);
    else if (isPlain && event->key() == Qt::Key_Down)
        focusRow(1);
    else
        QWidget::keyPressEvent(event);
}

void ItemRow::paintEvent(QPaintEvent *)
{
    const ColourTheme &theme = themeOf(this);
    QPainter painter(this);
    if (holdsFocus() || underMouse())
        painter.fillRect(rect(), theme.selection);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.line);
}

} // namespace Compass
