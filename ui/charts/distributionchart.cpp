// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/distributionchart.h"

#include "core/explanations/teamwords.h"
#include "ui/charts/charttexts.h"
#include "ui/models/heatmaptext.h"
#include "ui/style/iconset.h"
#include "ui/style/levelhatch.h"
#include "ui/style/theme.h"

#include <QChart>
#include <QFontMetricsF>
#include <QGraphicsPathItem>
#include <QGraphicsPixmapItem>
#include <QGraphicsRectItem>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Compass {

static constexpr double BarNameSize = 0.93;
static constexpr double BarCountSize = 0.86;
static constexpr double LeastBarHeight = 2.75;
static constexpr double GapOverBar = 0.5;
static constexpr double GapOverName = 1.0;
static constexpr double ChartSide = 1.0;

DistributionChart::DistributionChart(const Catalog &catalog, QWidget *parent)
    : ChartView(new QChart, parent)
    , m_catalog(catalog)
{
}

void DistributionChart::setRows(QList<DistributionRow> rows)
{
    m_rows = std::move(rows);
    renew();
}

QString DistributionChart::switchText() const
{
    return tr("Show as bars");
}

QString DistributionChart::name(const DistributionRow &row) const
{
    const Competency *competency = m_catalog.competency(row.competency);
    return competency ? competency->name.in(locale()) : row.competency.toString();
}

/// Who the bar of \a row is, and how many.
QString DistributionChart::label(const DistributionRow &row) const
{
    if (row.figure.isHidden())
        return partName(row.part);
    //: Who is counted, then how many people that are.
    return tr("%1 (%2)").arg(partName(row.part), locale().toString(row.figure.tally->people()));
}

static double textHeight(const QString &text, double size, double width)
{
    const QFontMetricsF metrics(textFont(size));
    const QRectF room(0, 0, width, 1e5);
    return std::ceil(metrics.boundingRect(room, Qt::TextWordWrap, text).height());
}

/// Names and bars from the top down; labels stand in a column of their own.
QList<DistributionChart::Band> DistributionChart::bands(double width) const
{
    const double inner = width - 2 * grid(ChartSide);
    double labels = 0.0;
    const QFontMetricsF metrics(textFont(BarCountSize));
    for (const DistributionRow &row : m_rows)
        labels = std::max(labels, metrics.horizontalAdvance(label(row)) + grid(1.5));
    labels = std::min(labels, inner * 0.4);

    QList<Band> bands;
    double y = grid(0.5);
    for (qsizetype at = 0; at < m_rows.size(); ++at) {
        Band band;
        if (at == 0 || m_rows.at(at - 1).competency != m_rows.at(at).competency) {
            y += at > 0 ? grid(GapOverName) : 0;
            band.name = {double(grid(ChartSide)), y, inner,
                         textHeight(name(m_rows.at(at)), BarNameSize, inner)};
            y = band.name.bottom() + grid(GapOverBar);
        }
        const double height =
            std::max(double(grid(LeastBarHeight)),
                     textHeight(label(m_rows.at(at)), BarCountSize, labels - grid(1)));
        band.label = {double(grid(ChartSide)), y, labels - grid(1.0), height};
        band.bar = {grid(ChartSide) + labels, y, inner - labels, height};
        bands.append(band);
        y += height + grid(GapOverBar);
    }
    return bands;
}

int DistributionChart::heightForWidth(int width) const
{
    const QList<Band> all = bands(width);
    return all.isEmpty() ? grid(4.0)
                         : static_cast<int>(std::ceil(all.constLast().bar.bottom())) + grid(1.0);
}

ChartView::Description DistributionChart::description() const
{
    Description words;
    words.name = tr("Bars of how many people are at each level");
    words.summary = tr("Each bar is all people of one part of the team. Use the arrow keys to "
                       "hear each one.");
    for (const DistributionRow &row : m_rows)
        words.points.append(distributionSentence(m_catalog, row, locale()));
    return words;
}

void DistributionChart::draw(const QSizeF &size)
{
    qDeleteAll(m_items);
    m_items.clear();
    m_bands = bands(size.width());
    const ColourTheme &theme = themeOf(this);
    for (qsizetype at = 0; at < m_rows.size(); ++at) {
        const Band &band = m_bands.at(at);
        if (!band.name.isNull())
            addText(name(m_rows.at(at)), BarNameSize, band.name, theme.text);
        addText(label(m_rows.at(at)), BarCountSize, band.label, theme.secondary);
        if (m_rows.at(at).figure.isHidden())
            drawHidden(band.bar);
        else
            drawBar(m_rows.at(at), band.bar);
    }
}

void DistributionChart::add(QGraphicsItem *item)
{
    scene()->addItem(item);
    m_items.append(item);
}

void DistributionChart::addText(const QString &text, double size, const QRectF &place,
                                const QColor &colour)
{
    QGraphicsTextItem *item = chartText(text, textFont(size), place, Qt::AlignLeft);
    item->moveBy(0.0, (place.height() - item->boundingRect().height()) / 2);
    item->setDefaultTextColor(colour);
    add(item);
}

void DistributionChart::drawHidden(const QRectF &bar)
{
    const ColourTheme &theme = themeOf(this);
    auto *frame = new QGraphicsRectItem(bar);
    frame->setPen(QPen(theme.secondary, 1, Qt::DashLine));
    add(frame);
    const int side = grid(2.0);
    auto *mark = new QGraphicsPixmapItem(
        iconPixmap(IconName::Hidden, theme.secondary, side, devicePixelRatioF()));
    mark->setPos(bar.left() + grid(1.0), bar.center().y() - side / 2.0);
    add(mark);
    addText(hiddenWord(), BarCountSize, bar.adjusted(side + grid(2.0), 0, 0, 0), theme.secondary);
}

/// What the parts of a bar stand for: the levels from first to last.
struct BarLevels
{
    int first;
    int last;
};

static QList<BarLevels> barLevelsOf(TeamPart part)
{
    if (part == TeamPart::GroupInBands)
        return {{0, 1}, {2, 4}};
    return {{0, 0}, {1, 1}, {2, 2}, {3, 3}, {4, 4}};
}

void DistributionChart::drawBar(const DistributionRow &row, const QRectF &bar)
{
    const QList<BarLevels> parts = barLevelsOf(row.part);
    const double person = bar.width() / std::max(row.figure.tally->people(), 1);
    QRectF place = bar;
    for (int value = 0; value < parts.size(); ++value) {
        const int people = (*row.figure.tally)[value];
        place.setWidth(people * person);
        const QString letters =
            row.part == TeamPart::GroupInBands ? bandLetters(value) : levelLetter(value);
        if (people > 0)
            drawPart(place, parts.at(value).first, parts.at(value).last,
                     u"%1 %2"_s.arg(letters, locale().toString(people)));
        place.moveLeft(place.right());
    }
}

void DistributionChart::drawPart(const QRectF &part, int first, int last, const QString &text)
{
    QRectF stripe(part.left(), part.top(), part.width(), part.height() / (last - first + 1));
    for (int level = first; level <= last; ++level) {
        drawLevel(stripe, level);
        stripe.moveTop(stripe.bottom());
    }
    auto *frame = new QGraphicsRectItem(part);
    frame->setPen(QPen(themeOf(this).border, 1));
    add(frame);

    const auto level = static_cast<size_t>(first);
    const ColourTheme &theme = themeOf(this);
    const bool isBand = first != last;
    drawCount(part, text, isBand ? theme.card : theme.levels.at(level),
              isBand ? theme.text : theme.onLevels.at(level));
}

void DistributionChart::drawLevel(const QRectF &place, int level)
{
    const auto at = static_cast<size_t>(level);
    auto *area = new QGraphicsRectItem(place);
    area->setBrush(themeOf(this).levels.at(at));
    area->setPen(Qt::NoPen);
    add(area);
    QColor ink = themeOf(this).onLevels.at(at);
    ink.setAlphaF(0.45F);
    auto *lines = new QGraphicsPathItem(levelHatch(level, place, grid(0.75)));
    lines->setPen(QPen(ink, 1));
    add(lines);
}

/// On a ground of its own, so that no line crosses the text; its number alone, or
/// nothing, where it does not fit.
void DistributionChart::drawCount(const QRectF &part, const QString &text, const QColor &ground,
                                  const QColor &ink)
{
    const QFont font = textFont(BarCountSize, QFont::DemiBold);
    const QFontMetricsF metrics(font);
    const bool isWhole = metrics.horizontalAdvance(text) + grid(1.0) <= part.width();
    const QString fitting = isWhole ? text : text.section(u' ', -1);
    QRectF place(0, 0, metrics.horizontalAdvance(fitting) + grid(0.5), metrics.height());
    if (place.width() + grid(0.25) > part.width())
        return;
    place.moveCenter(part.center());
    auto *behind = new QGraphicsRectItem(place);
    behind->setPen(Qt::NoPen);
    behind->setBrush(ground);
    add(behind);
    QGraphicsTextItem *words = chartText(fitting, font, place, Qt::AlignHCenter);
    words->setDefaultTextColor(ink);
    add(words);
}

QRectF DistributionChart::pointArea(int point) const
{
    const Band band = m_bands.value(point);
    return band.label.united(band.bar).adjusted(-grid(0.5), -2, grid(0.5), 2);
}

void DistributionChart::paintMark(QPainter *painter, int point) const
{
    painter->setPen(QPen(themeOf(this).action, 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(pointArea(point), CornerPx, CornerPx);
}

} // namespace Compass
