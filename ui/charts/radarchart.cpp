// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/radarchart.h"

#include "ui/charts/charttexts.h"
#include "ui/style/theme.h"

#include <QAreaSeries>
#include <QGraphicsSimpleTextItem>
#include <QLineSeries>
#include <QPolarChart>
#include <QScatterSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Compass {

/// The radial axis ends a little beyond the outermost ring, which would else be
/// clipped to half its width.
static constexpr double RadialEnd = 4.2;
static constexpr double LargestRadius = 13.0;
static constexpr double LabelSize = 0.86;
static constexpr double AboveChart = 100.0;

RadarChart::RadarChart(const Scale &scale, QWidget *parent)
    : ChartView(new QPolarChart, parent)
    , m_scale(scale)
{
}

void RadarChart::setAxes(QList<RadarAxis> axes)
{
    m_axes = std::move(axes);
    renew();
}

QString RadarChart::switchText() const
{
    return tr("Show as a radar");
}

QStringList RadarChart::names() const
{
    QStringList names;
    for (const RadarAxis &axis : m_axes)
        names.append(axis.name.in(locale()));
    return names;
}

RadarChart::Levels RadarChart::levels(std::optional<Level> RadarAxis::*which) const
{
    Levels levels;
    for (const RadarAxis &axis : m_axes)
        levels.append(axis.*which);
    return levels;
}

RadarLayout RadarChart::layoutFor(double width) const
{
    return radarLayout(names(), textFont(LabelSize), width, grid(LargestRadius));
}

int RadarChart::heightForWidth(int width) const
{
    return m_axes.isEmpty() ? 0 : static_cast<int>(std::ceil(layoutFor(width).height));
}

QString RadarChart::pointText(const RadarAxis &axis) const
{
    const QString name = axis.name.in(locale());
    if (!axis.you)
        return tr("%1: no level").arg(name);
    const QString level = m_scale.nameOf(*axis.you).in(locale());
    if (axis.target)
        return tr("%1: %2, target at least %3")
            .arg(name, level, m_scale.nameOf(*axis.target).in(locale()));
    if (axis.previous)
        return tr("%1: %2, before %3")
            .arg(name, level, m_scale.nameOf(*axis.previous).in(locale()));
    //: A competency and its level.
    return tr("%1: %2").arg(name, level);
}

ChartView::Description RadarChart::description() const
{
    Description words;
    words.name = tr("Radar chart of your levels");
    words.summary = tr("Each spoke is a competency; the further out its point, the higher the "
                       "level. Use the arrow keys to hear each one.");
    for (const RadarAxis &axis : m_axes)
        words.points.append(pointText(axis));
    return words;
}

void RadarChart::draw(const QSizeF &size)
{
    if (m_axes.isEmpty() || size.isEmpty())
        return;

    const ColourTheme &theme = themeOf(this);
    m_layout = layoutFor(size.width());
    chart()->removeAllSeries();
    drawAxes();
    drawRings();
    const Levels you = levels(&RadarAxis::you);
    drawArea(you);
    drawLine(levels(&RadarAxis::previous), QPen(theme.secondary, 1.5, Qt::DotLine));
    drawLine(levels(&RadarAxis::target), QPen(theme.target, 2.0, Qt::DashLine));
    drawLine(you, QPen(theme.levels.at(3), 2.0));
    drawPoints(you);
    drawTexts();
}

void RadarChart::drawAxes()
{
    const QList<QAbstractAxis *> old = chart()->axes();
    for (QAbstractAxis *axis : old) {
        chart()->removeAxis(axis);
        delete axis;
    }

    auto *around = new QValueAxis;
    around->setRange(0.0, static_cast<double>(m_axes.size()));
    auto *outward = new QValueAxis;
    outward->setRange(0.0, RadialEnd);

    auto *polar = static_cast<QPolarChart *>(chart());
    polar->addAxis(around, QPolarChart::PolarOrientationAngular);
    polar->addAxis(outward, QPolarChart::PolarOrientationRadial);
    around->setVisible(false);
    outward->setVisible(false);
    const double reach = m_layout.radius * RadialEnd / Level::Highest;
    chart()->setPlotArea(QRectF(m_layout.centre - QPointF(reach, reach), QSizeF(reach, reach) * 2));
}

void RadarChart::add(QAbstractSeries *series)
{
    chart()->addSeries(series);
    for (QAbstractAxis *axis : chart()->axes())
        series->attachAxis(axis);
}

/// A line through all axes at \a level, closed.
static QLineSeries *ringAt(double level, qsizetype axes)
{
    auto *ring = new QLineSeries;
    for (qsizetype axis = 0; axis <= axes; ++axis)
        ring->append(static_cast<double>(axis), level);
    return ring;
}

void RadarChart::drawRings()
{
    const ColourTheme &theme = themeOf(this);
    for (int level = 1; level <= Level::Highest; ++level) {
        QLineSeries *ring = ringAt(level, m_axes.size());
        ring->setPen(QPen(level == Level::Highest ? theme.border : theme.line, 1));
        add(ring);
    }
    for (qsizetype axis = 0; axis < m_axes.size(); ++axis) {
        auto *spoke = new QLineSeries;
        spoke->append(static_cast<double>(axis), 0.0);
        spoke->append(static_cast<double>(axis), Level::Highest);
        spoke->setPen(QPen(theme.line, 1));
        add(spoke);
    }
}

void RadarChart::drawLine(const Levels &levels, const QPen &pen)
{
    for (qsizetype axis = 0; axis < levels.size(); ++axis) {
        const std::optional<Level> &here = levels.at(axis);
        const std::optional<Level> &next = levels.at((axis + 1) % levels.size());
        if (!here || !next)
            continue;
        auto *side = new QLineSeries;
        side->append(static_cast<double>(axis), here->toInt());
        side->append(static_cast<double>(axis + 1), next->toInt());
        side->setPen(pen);
        add(side);
    }
}

void RadarChart::drawArea(const Levels &levels)
{
    const bool complete =
        std::ranges::all_of(levels, [](const auto &level) { return level.has_value(); });
    if (!complete)
        return;

    auto *outline = new QLineSeries;
    for (qsizetype axis = 0; axis <= levels.size(); ++axis)
        outline->append(static_cast<double>(axis), levels.at(axis % levels.size())->toInt());
    auto *area = new QAreaSeries(outline, ringAt(0.0, levels.size()));
    outline->setParent(area);
    area->lowerSeries()->setParent(area);
    QColor fill = themeOf(this).levels.at(3);
    fill.setAlphaF(0.18F);
    area->setBrush(fill);
    area->setPen(Qt::NoPen);
    add(area);
}

void RadarChart::drawPoints(const Levels &levels)
{
    auto *points = new QScatterSeries;
    for (qsizetype axis = 0; axis < levels.size(); ++axis) {
        if (levels.at(axis))
            points->append(static_cast<double>(axis), levels.at(axis)->toInt());
    }
    const ColourTheme &theme = themeOf(this);
    points->setMarkerSize(grid(1.4));
    points->setColor(theme.levels.at(3));
    points->setBorderColor(theme.page);
    add(points);
}

/// The name of a ring just inside it, on paper of its own so that lines do not cross it.
static QList<QGraphicsItem *> ringName(const QString &text, const QPointF &place, double room,
                                       const ColourTheme &theme)
{
    auto *name = new QGraphicsSimpleTextItem(text);
    name->setFont(textFont(0.79));
    name->setBrush(theme.secondary);
    const QRectF own = name->boundingRect();
    name->setPos(place + QPointF(grid(1.0), (room - own.height()) / 2));

    QColor paper = theme.page;
    paper.setAlphaF(0.8F);
    auto *behind = new QGraphicsRectItem(own.translated(name->pos()).adjusted(-1, 1, 1, -1));
    behind->setBrush(paper);
    behind->setPen(Qt::NoPen);
    return {behind, name};
}

static QGraphicsItem *axisLabel(const QString &text, const QRectF &place, double middle,
                                const QColor &colour)
{
    const double side = place.center().x() - middle;
    const Qt::Alignment outer = side > 0 ? Qt::AlignLeft : Qt::AlignRight;
    QGraphicsTextItem *label =
        chartText(text, textFont(LabelSize), place,
                  std::abs(side) < place.width() / 4 ? Qt::AlignHCenter : outer);
    label->setDefaultTextColor(colour);
    return label;
}

void RadarChart::drawTexts()
{
    qDeleteAll(m_texts);
    m_texts.clear();

    const ColourTheme &theme = themeOf(this);
    for (int level = 1; level <= Level::Highest; ++level) {
        const QPointF ring = m_layout.at(0, static_cast<double>(level) / Level::Highest);
        m_texts += ringName(m_scale.levels.at(level).name.in(locale()), ring,
                            m_layout.radius / Level::Highest, theme);
    }
    for (qsizetype axis = 0; axis < m_axes.size(); ++axis)
        m_texts += axisLabel(m_layout.texts.at(axis), m_layout.labels.at(axis), m_layout.centre.x(),
                             theme.text);
    for (int axis = 0; axis < m_layout.key.size(); ++axis)
        m_texts += axisLabel(radarKeyText(axis, m_axes.at(axis).name.in(locale()), locale()),
                             m_layout.key.at(axis), 0.0, theme.text);
    for (QGraphicsItem *text : std::as_const(m_texts)) {
        text->setZValue(AboveChart);
        scene()->addItem(text);
    }
}

QRectF RadarChart::pointArea(int point) const
{
    const std::optional<Level> level = m_axes.at(point).you;
    const double side = grid(2.5);
    QRectF area({}, QSizeF(side, side));
    area.moveCenter(m_layout.at(point, level ? level->toInt() / double(Level::Highest) : 0.0));
    return area;
}

void RadarChart::paintMark(QPainter *painter, int point) const
{
    const ColourTheme &theme = themeOf(this);
    const double margin = grid(0.5);
    painter->setPen(QPen(theme.action, 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawLine(m_layout.centre, m_layout.at(point, 1.0));
    if (m_axes.at(point).you)
        painter->drawEllipse(pointArea(point));
    painter->drawRoundedRect(
        m_layout.labels.at(point).adjusted(-margin, -margin / 2, margin, margin / 2), margin,
        margin);
}

} // namespace Compass
