// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/flowlayout.h"

#include "ui/style/theme.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace Compass {

static QSize sizeWithin(const QLayoutItem &item, int width)
{
    const QSize hint = item.sizeHint();
    const int taken = std::min(hint.width(), width);
    return {taken, item.hasHeightForWidth() ? item.heightForWidth(taken) : hint.height()};
}

FlowLayout::FlowLayout(QWidget *parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(grid(1.5));
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QList<FlowLayout::Line> FlowLayout::linesFor(int width) const
{
    QList<Line> lines;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = sizeWithin(*item, width);
        if (lines.isEmpty() || lines.constLast().width + spacing() + size.width() > width)
            lines.append(Line());
        Line &line = lines.last();
        line.width += size.width() + (line.items.isEmpty() ? 0 : spacing());
        line.height = std::max(line.height, size.height());
        line.items.append(item);
    }
    return lines;
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    int height = 0;
    for (const Line &line : linesFor(width - margins.left() - margins.right()))
        height += line.height + (height > 0 ? spacing() / 2 : 0);
    return height + margins.top() + margins.bottom();
}

QSize FlowLayout::sizeHint() const
{
    const QList<Line> lines = linesFor(QWIDGETSIZE_MAX);
    const QSize size =
        lines.isEmpty() ? QSize() : QSize(lines.constFirst().width, lines.constFirst().height);
    return size.grownBy(contentsMargins());
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const Qt::LayoutDirection direction =
        parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    const QRect room = rect.marginsRemoved(contentsMargins());
    int top = room.top();
    for (const Line &line : linesFor(room.width())) {
        int left = room.left();
        for (QLayoutItem *item : line.items) {
            const QSize size = sizeWithin(*item, room.width());
            const QRect place(QPoint(left, top + (line.height - size.height()) / 2), size);
            item->setGeometry(QStyle::visualRect(direction, room, place));
            left += size.width() + spacing();
        }
        top += line.height + spacing() / 2;
    }
}

} // namespace Compass
