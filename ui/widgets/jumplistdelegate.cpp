// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/jumplistdelegate.h"

#include "ui/models/jumplistmodel.h"
#include "ui/style/iconset.h"
#include "ui/style/theme.h"

#include <QAbstractItemView>
#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace Compass {

static constexpr double Indent = 3.0;
static constexpr double Margin = 1.5;
static constexpr double RemarkText = 0.93;
static constexpr double MarkSide = 1.25;

static JumpState stateOf(const QModelIndex &index)
{
    return static_cast<JumpState>(index.data(JumpListModel::StateRole).toInt());
}

static bool isGroup(const QModelIndex &index)
{
    return !index.parent().isValid();
}

static bool isOnPage(JumpState state)
{
    return state == JumpState::Now || state == JumpState::Enough;
}

static QFont nameFont(const QModelIndex &index)
{
    if (isGroup(index))
        return headingFont(1.0);
    return textFont(1.0, isOnPage(stateOf(index)) ? QFont::Bold : QFont::Normal);
}

static int remarkWidth(const QModelIndex &index)
{
    const QString remark = index.data(JumpListModel::RemarkRole).toString();
    return QFontMetrics(textFont(RemarkText)).horizontalAdvance(remark) + grid(1.0);
}

/// Where the name of \a index wraps in a row as wide as \a row.
static QRect nameRoom(const QRect &row, const QModelIndex &index)
{
    const int right = grid(Margin) + (isGroup(index) ? remarkWidth(index) : 0);
    return row.adjusted(grid(Indent), 0, -right, 0);
}

static int nameHeight(const QRect &row, const QModelIndex &index)
{
    const QRect room(0, 0, nameRoom(row, index).width(), QWIDGETSIZE_MAX);
    return QFontMetrics(nameFont(index))
        .boundingRect(room, Qt::TextWordWrap, index.data().toString())
        .height();
}

static void paintFold(QPainter *painter, const QRect &row, bool open, const QColor &colour)
{
    const double half = grid(0.5);
    const QPointF centre(row.left() + grid(2.0), row.center().y() + 0.5);
    const QPointF right[] = {centre + QPointF(-half, -half), centre + QPointF(half, 0),
                             centre + QPointF(-half, half)};
    const QPointF down[] = {centre + QPointF(-half, -half), centre + QPointF(half, -half),
                            centre + QPointF(0, half)};
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    painter->drawPolygon(open ? down : right, 3);
}

static void paintGroup(QPainter *painter, const QStyleOptionViewItem &option,
                       const QModelIndex &index, const ColourTheme &theme)
{
    painter->fillRect(option.rect, theme.side);
    paintFold(painter, option.rect, option.state & QStyle::State_Open, theme.heading);
    painter->setFont(nameFont(index));
    painter->setPen(theme.heading);
    painter->drawText(nameRoom(option.rect, index), Qt::AlignVCenter | Qt::TextWordWrap,
                      index.data().toString());
    painter->setFont(textFont(RemarkText));
    painter->setPen(theme.text);
    painter->drawText(option.rect.adjusted(0, 0, -grid(Margin), 0),
                      Qt::AlignVCenter | Qt::AlignRight,
                      index.data(JumpListModel::RemarkRole).toString());
}

/// The mark beside the word: a tick, a full, a half or an empty circle.
static void paintMark(QPainter *painter, const QRect &place, JumpState state,
                      const ColourTheme &theme)
{
    if (state == JumpState::Done || state == JumpState::Enough) {
        painter->drawPixmap(place,
                            iconPixmap(IconName::Check, theme.secondary, place.width(),
                                       painter->device()->devicePixelRatioF()));
        return;
    }
    const QRectF circle = QRectF(place).adjusted(1, 1, -1, -1);
    painter->setPen(QPen(theme.secondary, 1.2));
    painter->setBrush(state == JumpState::Now ? QBrush(theme.secondary) : QBrush(Qt::NoBrush));
    painter->drawEllipse(circle);
    if (state == JumpState::Started) {
        painter->setBrush(theme.secondary);
        painter->drawPie(circle, 90 * 16, 180 * 16);
    }
}

static void paintRemark(QPainter *painter, const QRect &room, const QModelIndex &index,
                        const ColourTheme &theme)
{
    QRect mark(0, 0, grid(MarkSide), grid(MarkSide));
    mark.moveCenter(room.center());
    mark.moveLeft(room.left());
    paintMark(painter, mark, stateOf(index), theme);
    painter->setFont(textFont(RemarkText));
    painter->setPen(theme.secondary);
    painter->drawText(room.adjusted(mark.width() + grid(0.5), 0, 0, 0), Qt::AlignVCenter,
                      index.data(JumpListModel::RemarkRole).toString());
}

static void paintEntry(QPainter *painter, const QStyleOptionViewItem &option,
                       const QModelIndex &index, const ColourTheme &theme)
{
    const bool here = isOnPage(stateOf(index));
    const bool hovered = option.state & QStyle::State_MouseOver;
    painter->fillRect(option.rect, here || hovered ? theme.selection : theme.card);
    if (here)
        painter->fillRect(option.rect.adjusted(0, 0, grid(0.5) - option.rect.width(), 0),
                          theme.action);

    QRect name = nameRoom(option.rect, index);
    name.setTop(option.rect.top() + grid(0.5));
    name.setHeight(nameHeight(option.rect, index));
    painter->setFont(nameFont(index));
    painter->setPen(theme.text);
    painter->drawText(name, Qt::TextWordWrap, index.data().toString());

    const QRect remark(name.left(), name.bottom() + 1, name.width(),
                       QFontMetrics(textFont(RemarkText)).height());
    paintRemark(painter, remark, index, theme);
}

void JumpListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const ColourTheme &theme = themeOf(option.widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isGroup(index))
        paintGroup(painter, option, index, theme);
    else
        paintEntry(painter, option, index, theme);

    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setPen(theme.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(theme.action, 3));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
    }
    painter->restore();
}

QSize JumpListDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const QRect row(0, 0, view ? view->viewport()->width() : option.rect.width(), 0);
    const int name = nameHeight(row, index);
    if (isGroup(index))
        return {row.width(), std::max(name + grid(1.0), grid(4.125))};
    return {row.width(), name + QFontMetrics(textFont(RemarkText)).height() + grid(1.0)};
}

} // namespace Compass
