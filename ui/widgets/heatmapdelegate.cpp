// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/heatmapdelegate.h"

#include "ui/models/heatmapcell.h"
#include "ui/style/iconset.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Compass {

static constexpr double CellSide = 5.25;
static constexpr double LeastCellWidth = 10.5;
static constexpr double NeedMarkSide = 1.5;
static constexpr double QuietText = 0.86;

/// What is painted: a cell, its words, and where.
struct PaintedCell
{
    HeatmapCell cell;
    QString text;
    QRectF place;
    const ColourTheme &theme;
    qreal pixelRatio;
};

void paintBelowMark(QPainter *painter, const QRectF &place, const QColor &colour)
{
    const double side = place.width() * 0.8;
    QRectF box(0, 0, side, side * 0.9);
    box.moveCenter(place.center());
    painter->setPen(QPen(colour, 1.3));
    painter->setBrush(Qt::NoBrush);
    painter->drawPolygon(
        QPolygonF{box.topLeft(), box.topRight(), QPointF(box.center().x(), box.bottom())});
}

int heatmapCountWidth()
{
    return grid(4.25);
}

static void paintHatch(QPainter *painter, const QRectF &place, QColor colour)
{
    colour.setAlphaF(0.6F);
    painter->save();
    painter->setClipRect(place, Qt::IntersectClip);
    painter->setPen(QPen(colour, 1.2));
    const double step = grid(0.75);
    for (double y = place.top(); y < place.bottom() + place.width(); y += step)
        painter->drawLine(QPointF(place.left(), y), QPointF(place.right(), y - place.width()));
    painter->restore();
}

static void paintBorder(QPainter *painter, const QRectF &place, const QColor &colour,
                        Qt::PenStyle style = Qt::SolidLine)
{
    painter->setPen(QPen(colour, 1, style));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(place.adjusted(0.5, 0.5, -0.5, -0.5));
}

static void paintLevel(QPainter *painter, const PaintedCell &cell)
{
    const auto level = static_cast<std::size_t>(cell.cell.value);
    const QColor &ink = cell.theme.onLevels.at(level);
    painter->fillRect(cell.place, cell.theme.levels.at(level));
    QRectF words = cell.place;
    if (cell.cell.isBelow) {
        paintHatch(painter, QRectF(words.topLeft(), QSizeF(grid(2.0), words.height())), ink);
        words.setLeft(words.left() + grid(2.0));
    }
    const QRectF mark(words.right() - grid(NeedMarkSide + 0.75), words.top(), grid(NeedMarkSide),
                      words.height());
    painter->setFont(textFont(0.93, QFont::DemiBold));
    painter->setPen(ink);
    if (cell.cell.isUnsure)
        painter->drawText(mark, Qt::AlignCenter, u"?"_s);
    if (cell.cell.isBelow)
        paintBelowMark(painter, mark, ink);
    if (cell.cell.isBelow || cell.cell.isUnsure)
        words.setRight(mark.left());
    painter->setPen(ink);
    painter->drawText(words, Qt::AlignCenter, cell.text);
    paintBorder(painter, cell.place, cell.theme.border);
}

/// The colours of the levels in \a band along the bottom of \a place.
static void paintBandStrip(QPainter *painter, const QRectF &place, int band,
                           const ColourTheme &theme)
{
    const BandLevels levels = levelsOf(static_cast<LevelBand>(band));
    const double width = place.width() / (levels.highest - levels.lowest + 1);
    QRectF part(place.left(), place.bottom() - grid(1.25), width, grid(1.25));
    for (int level = levels.lowest; level <= levels.highest; ++level) {
        painter->fillRect(part, theme.levels.at(static_cast<std::size_t>(level)));
        part.translate(width, 0);
    }
}

static void paintBand(QPainter *painter, const PaintedCell &cell)
{
    painter->fillRect(cell.place, cell.theme.card);
    paintBandStrip(painter, cell.place, cell.cell.value, cell.theme);
    QRectF words = cell.place.adjusted(0, 0, 0, -grid(1.25));
    const QRectF mark(words.right() - grid(NeedMarkSide + 0.75), words.top(), grid(NeedMarkSide),
                      words.height());
    painter->setFont(textFont(0.93, QFont::DemiBold));
    painter->setPen(cell.theme.text);
    if (cell.cell.isUnsure)
        painter->drawText(mark, Qt::AlignCenter, u"?"_s);
    if (cell.cell.isBelow)
        paintBelowMark(painter, mark, cell.theme.text);
    if (cell.cell.isBelow || cell.cell.isUnsure)
        words.setRight(mark.left());
    painter->setPen(cell.theme.text);
    painter->drawText(words, Qt::AlignCenter, cell.text);
    paintBorder(painter, cell.place, cell.theme.border);
}

static void paintCount(QPainter *painter, const PaintedCell &cell, const QRectF &part, int value)
{
    const bool inBands = cell.cell.kind == HeatmapCell::Kind::BandCounts;
    const int people = cell.cell.counts[value];
    const auto level = static_cast<std::size_t>(value);
    const bool isFilled = people > 0 && !inBands;
    painter->fillRect(part, isFilled ? cell.theme.levels.at(level) : cell.theme.card);
    QRectF words = part;
    if (inBands && people > 0) {
        paintBandStrip(painter, part, value, cell.theme);
        words.setBottom(words.bottom() - grid(1.25));
    }
    painter->setFont(textFont(0.93, people > 0 ? QFont::DemiBold : QFont::Normal));
    painter->setPen(isFilled         ? cell.theme.onLevels.at(level)
                        : people > 0 ? cell.theme.text
                                     : cell.theme.secondary);
    painter->drawText(words, Qt::AlignCenter, cell.text.section(u' ', value, value));
}

static void paintCounts(QPainter *painter, const PaintedCell &cell)
{
    const int values = cell.cell.kind == HeatmapCell::Kind::BandCounts ? 2 : 5;
    const double width = cell.place.width() / values;
    for (int value = 0; value < values; ++value)
        paintCount(
            painter, cell,
            {cell.place.left() + value * width, cell.place.top(), width, cell.place.height()},
            value);
    paintBorder(painter, cell.place, cell.theme.border);
}

static void paintHidden(QPainter *painter, const PaintedCell &cell)
{
    const int side = grid(2.0);
    const QFont font = textFont(0.93);
    const double words = QFontMetricsF(font).horizontalAdvance(cell.text);
    const double start = cell.place.center().x() - (side + grid(1.0) + words) / 2;
    painter->drawPixmap(QPointF(start, cell.place.center().y() - side / 2.0),
                        iconPixmap(IconName::Hidden, cell.theme.secondary, side, cell.pixelRatio));
    painter->setFont(font);
    painter->setPen(cell.theme.secondary);
    painter->drawText(
        QRectF(start + side + grid(1.0), cell.place.top(), words + 2, cell.place.height()),
        Qt::AlignLeft | Qt::AlignVCenter, cell.text);
    paintBorder(painter, cell.place, cell.theme.secondary, Qt::DashLine);
}

static void paintCell(QPainter *painter, const PaintedCell &cell)
{
    switch (cell.cell.kind) {
    case HeatmapCell::Kind::Level:
        return paintLevel(painter, cell);
    case HeatmapCell::Kind::Band:
        return paintBand(painter, cell);
    case HeatmapCell::Kind::Counts:
    case HeatmapCell::Kind::BandCounts:
        return paintCounts(painter, cell);
    case HeatmapCell::Kind::Hidden:
        return paintHidden(painter, cell);
    case HeatmapCell::Kind::NotShared:
        painter->setFont(textFont(QuietText));
        painter->setPen(cell.theme.secondary);
        painter->drawText(cell.place, int(Qt::AlignCenter) | int(Qt::TextWordWrap), cell.text);
    }
}

void HeatmapDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    QStyleOptionViewItem plain = option;
    initStyleOption(&plain, index);
    const ColourTheme &theme = themeOf(option.widget);
    painter->fillRect(option.rect, theme.page); // Over what the view fills a chosen cell with.
    const QVariant cell = index.data(HeatmapCellRole);
    if (!cell.isValid()) {
        plain.state &= ~(QStyle::State_HasFocus | QStyle::State_Selected);
        const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
        style->drawControl(QStyle::CE_ItemViewItem, &plain, painter, option.widget);
    }

    const bool hasFocus = option.state & QStyle::State_HasFocus;
    const double gap = grid(hasFocus ? 0.625 : 0.25); // Room for the ring around the cell.
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (cell.isValid()) {
        paintCell(painter,
                  {cell.value<HeatmapCell>(), plain.text,
                   QRectF(option.rect).adjusted(gap, gap, -gap, -gap - 1), theme,
                   painter->device()->devicePixelRatioF()});
    }
    if (hasFocus) {
        painter->setPen(QPen(theme.action, 3));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -2.5));
    }
    painter->restore();
}

QSize HeatmapDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant data = index.data(HeatmapCellRole);
    if (!data.isValid())
        return QStyledItemDelegate::sizeHint(option, index);

    const int height = grid(CellSide) + grid(0.5) + 1;
    const QFontMetrics bold(textFont(0.93, QFont::DemiBold));
    const QFontMetrics quiet(textFont(QuietText));
    const QString text = index.data().toString();
    switch (data.value<HeatmapCell>().kind) {
    case HeatmapCell::Kind::Counts:
        return {5 * heatmapCountWidth() + grid(0.5), height};
    case HeatmapCell::Kind::BandCounts:
        return {4 * heatmapCountWidth() + grid(0.5), height};
    case HeatmapCell::Kind::Hidden:
        return {bold.horizontalAdvance(text) + grid(5.0), height};
    case HeatmapCell::Kind::NotShared:
        return {std::max(quiet.horizontalAdvance(text) + grid(1.0), grid(LeastCellWidth)), height};
    case HeatmapCell::Kind::Level:
    case HeatmapCell::Kind::Band:
        break;
    }
    return {std::max(bold.horizontalAdvance(text) + grid(2.0 + NeedMarkSide + 2.0),
                     grid(LeastCellWidth)),
            height};
}

} // namespace Compass
