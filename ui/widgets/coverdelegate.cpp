// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/coverdelegate.h"

#include "ui/style/iconset.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace Compass {

static constexpr int MostMarks = 6;
static constexpr double MarkWidth = 2.0;
static constexpr double MarkHeight = 2.75;
static constexpr double MarkStep = 2.25;
static constexpr double BeyondGap = 1.25;
static constexpr double DigitsGap = 1.5;

static int markCount(const CoverMarks &marks)
{
    return std::min(std::max(marks.have, marks.need), MostMarks);
}

static int marksWidth(const CoverMarks &marks)
{
    const int count = markCount(marks);
    return count == 0 ? 0 : grid(count * MarkStep + (count > marks.need ? BeyondGap : 0.0));
}

/// What stands after the marks: how many more are there than are drawn, or that more are
/// needed.
static QString restText(const CoverMarks &marks, const QLocale &locale)
{
    if (marks.have > MostMarks)
        return u'+' + locale.toString(marks.have - MostMarks);
    return marks.need > MostMarks ? QString(u'…') : QString();
}

static int cellMargin(const QStyleOptionViewItem &option)
{
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    return style->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, option.widget) + 1;
}

static void paintMark(QPainter *painter, const QRectF &rect, bool isThere, const QWidget *widget)
{
    const ColourTheme &theme = themeOf(widget);
    painter->setPen(QPen(theme.border, 1.0, isThere ? Qt::SolidLine : Qt::DashLine));
    painter->setBrush(isThere ? QBrush(theme.levels[3]) : QBrush(Qt::NoBrush));
    painter->drawRect(rect);
}

static void paintMarks(QPainter *painter, const QRect &rect, const CoverMarks &marks,
                       const QWidget *widget)
{
    const double top = rect.center().y() - grid(MarkHeight) / 2.0;
    for (int mark = 0; mark < markCount(marks); ++mark) {
        const int beyond = mark >= marks.need ? grid(BeyondGap) : 0;
        const double left = rect.left() + grid(mark * MarkStep) + beyond;
        const QRectF place(left, top, grid(MarkWidth), grid(MarkHeight));
        paintMark(painter, place.translated(0.5, 0.5), mark < marks.have, widget);
    }
}

void CoverDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString number = cell.text;
    cell.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, option.widget);

    const int margin = cellMargin(option);
    QRect place = option.rect.adjusted(margin, 0, -margin, 0);
    const QFont font = textFont(1.0, QFont::Bold);
    painter->save();
    painter->setFont(font);
    painter->setPen(themeOf(option.widget).text);
    painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter, number);
    place.setLeft(place.left() + QFontMetrics(font).horizontalAdvance(number) + grid(DigitsGap));
    const auto marks = index.data(CoverMarksRole).value<CoverMarks>();
    paintMarks(painter, place, marks, option.widget);
    place.setLeft(place.left() + marksWidth(marks));
    painter->setPen(themeOf(option.widget).text);
    painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter, restText(marks, option.locale));
    painter->restore();
}

QSize CoverDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(textFont(1.0, QFont::Bold));
    const auto marks = index.data(CoverMarksRole).value<CoverMarks>();
    const int words = metrics.horizontalAdvance(index.data().toString())
        + metrics.horizontalAdvance(restText(marks, option.locale));
    return {words + grid(DigitsGap) + marksWidth(marks) + 2 * cellMargin(option) + grid(1.0),
            std::max(metrics.height(), grid(MarkHeight)) + grid(1.0)};
}

namespace {

/// How a state is marked, beside its words.
struct StateMark
{
    IconName icon;
    QColor colour;
};

} // namespace

static StateMark markOfState(CoverState state, const ColourTheme &theme)
{
    switch (state) {
    case CoverState::NoCover:
    case CoverState::Short:
        return {IconName::Cross, theme.danger};
    case CoverState::OnePerson:
    case CoverState::NoSlack:
        return {IconName::Warning, theme.text};
    case CoverState::Covered:
        break;
    }
    return {IconName::Check, theme.success};
}

void CoverStateDelegate::initStyleOption(QStyleOptionViewItem *option,
                                         const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const QVariant state = index.data(CoverStateRole);
    if (!state.isValid())
        return;
    const StateMark mark =
        markOfState(static_cast<CoverState>(state.toInt()), themeOf(option->widget));
    option->icon = icon(mark.icon, mark.colour);
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationSize = QSize(grid(2.0), grid(2.0));
    option->palette.setColor(QPalette::Text, mark.colour);
    option->palette.setColor(QPalette::HighlightedText, mark.colour);
}

} // namespace Compass
