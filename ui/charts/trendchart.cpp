// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/trendchart.h"

#include "ui/charts/charttexts.h"
#include "ui/charts/trendlook.h"
#include "ui/models/historytext.h"

#include <QAreaSeries>
#include <QChart>
#include <QFontMetricsF>
#include <QGraphicsLineItem>
#include <QGraphicsPathItem>
#include <QLineSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace Compass {

static constexpr double MarkerUnits = 1.3;
static constexpr float BandOpacity = 0.14F;
static constexpr double OverSeries = 20.0; ///< The z value of markers and words.

TrendChart::TrendChart(const Scale &scale, QWidget *parent)
    : ChartView(new QChart, parent)
    , m_scale(scale)
{
}

void TrendChart::setTrends(QList<FrameworkTrend> trends)
{
    m_trends = std::move(trends);
    renew();
}

QString TrendChart::switchText() const
{
    return tr("Show over time");
}

int TrendChart::heightForWidth(int width) const
{
    if (m_trends.isEmpty())
        return grid(20.0);
    return static_cast<int>(std::ceil(trendLayout(m_trends, m_scale, width, locale()).height));
}

ChartView::Description TrendChart::description() const
{
    Description words;
    words.name = tr("Line chart of your frameworks over time");
    words.summary = tr("Each line is a framework, the band around it the likely range. Use the "
                       "arrow keys to hear each point.");
    for (const FrameworkTrend &trend : m_trends) {
        for (const TrendPoint &point : trend.points) {
            //: A framework, and what a point of its line says.
            words.points.append(
                tr("%1, %2").arg(trend.name.in(locale()), pointText(m_scale, point, locale())));
        }
    }
    return words;
}

void TrendChart::draw(const QSizeF &size)
{
    chart()->removeAllSeries();
    qDeleteAll(m_items);
    m_items.clear();
    if (m_trends.isEmpty() || size.isEmpty())
        return;

    m_layout = trendLayout(m_trends, m_scale, size.width(), locale());
    drawAxes();
    drawLevels();
    for (qsizetype index = 0; index < m_trends.size(); ++index)
        drawTrend(index);
    drawChanges();
    drawDates();
    drawKey();
}

void TrendChart::drawAxes()
{
    const QList<QAbstractAxis *> old = chart()->axes();
    for (QAbstractAxis *axis : old) {
        chart()->removeAxis(axis);
        delete axis;
    }
    auto *time = new QValueAxis;
    time->setRange(0.0, m_layout.days);
    auto *mean = new QValueAxis;
    mean->setRange(0.0, TrendEnd);
    chart()->addAxis(time, Qt::AlignBottom);
    chart()->addAxis(mean, Qt::AlignLeft);
    time->setVisible(false);
    mean->setVisible(false);
    chart()->setPlotArea(m_layout.plot);
}

void TrendChart::add(QAbstractSeries *series)
{
    chart()->addSeries(series);
    for (QAbstractAxis *axis : chart()->axes())
        series->attachAxis(axis);
}

void TrendChart::addItem(QGraphicsItem *item)
{
    item->setZValue(OverSeries);
    scene()->addItem(item);
    m_items.append(item);
}

void TrendChart::addText(const QString &text, double size, const QRectF &place,
                         Qt::Alignment alignment)
{
    const ColourTheme &theme = themeOf(this);
    QGraphicsTextItem *item = chartText(text, textFont(size), place, alignment);
    item->setDefaultTextColor(size < TrendKeySize ? theme.secondary : theme.text);
    addItem(item);
}

void TrendChart::drawLevels()
{
    const ColourTheme &theme = themeOf(this);
    for (int edge = 0; edge <= TrendEnd; ++edge) {
        auto *line = new QLineSeries;
        line->append({{0.0, double(edge)}, {m_layout.days, double(edge)}});
        line->setPen(QPen(edge == 0 ? theme.border : theme.line, 1));
        add(line);
    }
    const double half = QFontMetricsF(textFont(TrendTextSize)).height() / 2.0;
    for (const LevelText &level : m_scale.levels) {
        const double middle = m_layout.at(0.0, level.level.toInt() + 0.5).y();
        const double left = grid(TrendMargin);
        const QRectF place(left, middle - half, m_layout.plot.left() - left - grid(1.0), 0.0);
        addText(level.name.in(locale()), TrendTextSize, place, Qt::AlignRight);
    }
}

/// Draws a line for each run of points that no break parts.
void TrendChart::drawTrend(qsizetype index)
{
    const FrameworkTrend &trend = m_trends.at(index);
    qsizetype from = 0;
    for (const VersionChange &change : trend.changes) {
        if (!change.isBreak)
            continue;
        drawSegment(index, from, change.point);
        from = change.point;
    }
    drawSegment(index, from, trend.points.size());
    drawMarkers(index);
}

/// Draws the line through the points \a from up to, not with, \a to of a trend.
void TrendChart::drawSegment(qsizetype index, qsizetype from, qsizetype to)
{
    drawBand(index, from, to);
    auto *line = new QLineSeries;
    for (const TrendPoint &point : m_trends.at(index).points.mid(from, to - from))
        line->append(m_layout.dayOf(point.at), point.figures.mean);
    line->setPen(trendLook(themeOf(this), index).pen);
    add(line);
}

void TrendChart::drawBand(qsizetype index, qsizetype from, qsizetype to)
{
    QColor colour = trendLook(themeOf(this), index).pen.color();
    auto *low = new QLineSeries;
    auto *high = new QLineSeries;
    for (const TrendPoint &point : m_trends.at(index).points.mid(from, to - from)) {
        const double day = m_layout.dayOf(point.at);
        const LikelyRange range = likelyRange(point.figures.mean, point.figures.sd);
        low->append(day, range.low);
        high->append(day, range.high);
        auto *whisker = new QLineSeries;
        whisker->append({{day, range.low}, {day, range.high}});
        whisker->setPen(QPen(colour, 1));
        add(whisker);
    }
    auto *band = new QAreaSeries(high, low);
    high->setParent(band);
    low->setParent(band);
    colour.setAlphaF(BandOpacity);
    band->setBrush(colour);
    band->setPen(Qt::NoPen);
    add(band);
}

void TrendChart::drawMarkers(qsizetype index)
{
    const TrendLook look = trendLook(themeOf(this), index);
    for (const TrendPoint &point : m_trends.at(index).points) {
        const QPointF place = m_layout.at(m_layout.dayOf(point.at), point.figures.mean);
        auto *marker = new QGraphicsPathItem(markerPath(look.marker, place, grid(MarkerUnits)));
        marker->setBrush(point.isCarried ? themeOf(this).page : look.pen.color());
        marker->setPen(QPen(look.pen.color(), 2));
        addItem(marker);
    }
}

/// An upright line with its letter between the points around each change of version.
void TrendChart::drawChanges()
{
    qsizetype number = 0;
    for (const FrameworkTrend &trend : std::as_const(m_trends)) {
        for (const VersionChange &change : trend.changes) {
            const double before = m_layout.dayOf(trend.points.at(change.point - 1).at);
            const double day = (before + m_layout.dayOf(trend.points.at(change.point).at)) / 2.0;
            auto *line = new QLineSeries;
            line->append({{day, 0.0}, {day, double(TrendEnd)}});
            line->setPen(QPen(themeOf(this).text, 1, change.isBreak ? Qt::DashLine : Qt::DotLine));
            add(line);
            // Frameworks may change together: their letters stand beside each other.
            const double width = grid(2.0);
            const double shift = width * static_cast<double>(number % 3);
            const QRectF place(m_layout.at(day, 0.0).x() + shift - width / 2, grid(TrendMargin),
                               width, 0.0);
            addText(changeLetter(number++), TrendKeySize, place, Qt::AlignHCenter);
        }
    }
}

/// The dates of the points, newest first, as far as they stand clear of each other.
void TrendChart::drawDates()
{
    QList<QDateTime> dates;
    for (const FrameworkTrend &trend : std::as_const(m_trends)) {
        for (const TrendPoint &point : trend.points)
            dates.append(point.at);
    }
    std::ranges::sort(dates, std::ranges::greater{});

    const QFontMetricsF metrics(textFont(TrendTextSize));
    const double top = m_layout.plot.bottom() + grid(0.75);
    double free = width();
    for (const QDateTime &date : std::as_const(dates)) {
        const QString text = dayText(date, locale());
        const double room = std::ceil(metrics.horizontalAdvance(text)) + grid(0.5);
        const double middle = m_layout.at(m_layout.dayOf(date), 0.0).x();
        const double left = std::max(std::min(middle - room / 2.0, width() - room), 0.0);
        if (left + room > free)
            continue;
        addText(text, TrendTextSize, {left, top, room, 0.0}, Qt::AlignHCenter);
        free = left - grid(1.0);
    }
}

/// What the lines stand for, with a piece of each, and what the letters stand for.
void TrendChart::drawKey()
{
    const double half = QFontMetricsF(textFont(TrendKeySize)).height() / 2.0;
    for (const TrendKeyEntry &entry : std::as_const(m_layout.key)) {
        addText(entry.text, TrendKeySize, entry.place, Qt::AlignLeft);
        if (entry.trend < 0)
            continue;
        const TrendLook look = trendLook(themeOf(this), entry.trend);
        const QPointF left(grid(TrendMargin), entry.place.top() + half);
        const QPointF right = left + QPointF(grid(TrendKeySample), 0.0);
        auto *line = new QGraphicsLineItem(QLineF(left, right));
        line->setPen(look.pen);
        addItem(line);
        auto *marker =
            new QGraphicsPathItem(markerPath(look.marker, (left + right) / 2.0, grid(MarkerUnits)));
        marker->setBrush(look.pen.color());
        marker->setPen(QPen(look.pen.color(), 2));
        addItem(marker);
    }
}

QRectF TrendChart::pointArea(int point) const
{
    qsizetype left = point;
    for (const FrameworkTrend &trend : m_trends) {
        if (left >= trend.points.size()) {
            left -= trend.points.size();
            continue;
        }
        const TrendPoint &found = trend.points.at(left);
        const double side = grid(2.5);
        QRectF area({}, QSizeF(side, side));
        area.moveCenter(m_layout.at(m_layout.dayOf(found.at), found.figures.mean));
        return area;
    }
    return {};
}

void TrendChart::paintMark(QPainter *painter, int point) const
{
    painter->setPen(QPen(themeOf(this).action, 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawEllipse(pointArea(point));
}

} // namespace Compass
