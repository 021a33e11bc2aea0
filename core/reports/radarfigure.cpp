// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/figures.h"

#include "core/explanations/arithmetic.h"
#include "core/reports/reporttr.h"
#include "core/reports/textwidth.h"

#include <algorithm>
#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace Compass {

static constexpr double RadarWidth = 504.0;
static constexpr double RadarRadius = 92.0;
static constexpr double RadarLetter = 8.5;
static constexpr double RadarLine = 10.5;
static constexpr double LabelGap = 10.0;
static constexpr double RadarLabelWidth = 118.0;

namespace {

/// One spoke: its name and what stands on it.
struct RadarSpoke
{
    QStringList name; ///< In lines.
    std::optional<Level> level;
    std::optional<Level> target;
};

using RadarValue = std::optional<Level> RadarSpoke::*;

/// Places on the spokes, the first at the top, then clockwise.
struct RadarPlan
{
    QPointF centre;
    qsizetype spokes = 0;

    double angle(qsizetype spoke) const
    {
        return 2.0 * std::numbers::pi * static_cast<double>(spoke) / static_cast<double>(spokes);
    }
    QPointF at(qsizetype spoke, double length) const
    {
        return centre + QPointF(std::sin(angle(spoke)), -std::cos(angle(spoke))) * length;
    }
    QPointF at(qsizetype spoke, Level level) const
    {
        return at(spoke, RadarRadius * level.toInt() / Level::Highest);
    }
};

} // namespace

static QList<RadarSpoke> spokesOf(const FigureSource &source, const QLocale &locale)
{
    QList<RadarSpoke> spokes;
    for (const CompetencyResult &result : source.results) {
        const QString name = nameOf(source.catalog, result.competency, locale);
        std::optional<Level> level;
        if (result.estimate)
            level = result.estimate->level;
        spokes.append({wrappedText(name, RadarLabelWidth / RadarLetter), level,
                       targetIn(source, result.competency)});
    }
    return spokes;
}

static void addRings(const RadarPlan &plan, QList<DrawnItem> &items)
{
    for (int ring = 1; ring <= Level::Highest; ++ring) {
        DrawnPath path{{}, true, Stroke{DrawingRole::Line, 0.75}, std::nullopt};
        for (qsizetype spoke = 0; spoke < plan.spokes; ++spoke)
            path.points.append(plan.at(spoke, RadarRadius * ring / Level::Highest));
        items.append(path);
    }
    for (qsizetype spoke = 0; spoke < plan.spokes; ++spoke) {
        items.append(DrawnPath{{plan.centre, plan.at(spoke, RadarRadius)},
                               false,
                               Stroke{DrawingRole::Line, 0.75},
                               std::nullopt});
    }
}

/// The sides between neighbours that both have a value, closed and filled when all have.
static void addShape(const RadarPlan &plan, const QList<RadarSpoke> &spokes, RadarValue value,
                     const DrawnPath &look, QList<DrawnItem> &items)
{
    if (std::ranges::all_of(spokes,
                            [value](const auto &each) { return (each.*value).has_value(); })) {
        DrawnPath shape = look;
        for (qsizetype spoke = 0; spoke < plan.spokes; ++spoke)
            shape.points.append(plan.at(spoke, *(spokes.at(spoke).*value)));
        items.append(shape);
        return;
    }
    for (qsizetype spoke = 0; spoke < plan.spokes; ++spoke) {
        const qsizetype next = (spoke + 1) % plan.spokes;
        const std::optional<Level> &here = spokes.at(spoke).*value;
        const std::optional<Level> &there = spokes.at(next).*value;
        if (here && there) {
            items.append(DrawnPath{
                {plan.at(spoke, *here), plan.at(next, *there)}, false, look.stroke, std::nullopt});
        }
    }
}

static void addDots(const RadarPlan &plan, const QList<RadarSpoke> &spokes, QList<DrawnItem> &items)
{
    constexpr double Half = 2.5;
    for (qsizetype spoke = 0; spoke < plan.spokes; ++spoke) {
        if (const std::optional<Level> &level = spokes.at(spoke).level) {
            const QPointF place = plan.at(spoke, *level);
            items.append(DrawnRectangle{{place.x() - Half, place.y() - Half, 2 * Half, 2 * Half},
                                        DrawingRole::Level3});
        }
    }
}

/// The name of a spoke outside the rings, on the side it points to.
static void addSpokeName(const RadarPlan &plan, qsizetype spoke, const QStringList &lines,
                         QList<DrawnItem> &items)
{
    const double right = std::sin(plan.angle(spoke));
    const double up = std::cos(plan.angle(spoke));
    const TextAnchor from = std::abs(right) < 0.1 ? TextAnchor::Middle
        : right > 0.0                             ? TextAnchor::Start
                                                  : TextAnchor::End;
    const double height = RadarLine * static_cast<double>(lines.size());
    const QPointF place = plan.at(spoke, RadarRadius + LabelGap);
    double baseline = place.y() - height * (1.0 + up) / 2.0 + RadarLetter;
    for (const QString &line : lines) {
        items.append(DrawnText{{place.x(), baseline}, line, RadarLetter, from, DrawingRole::Ink});
        baseline += RadarLine;
    }
}

/// The names of the rings beside the first spoke, on paper of their own.
static void addLevelNames(const RadarPlan &plan, const Scale &scale, const QLocale &locale,
                          QList<DrawnItem> &items)
{
    constexpr double Letter = 7.0;
    for (int ring = 1; ring <= Level::Highest; ++ring) {
        const QString name = scale.levels.at(ring).name.in(locale);
        const QPointF place =
            plan.at(0, RadarRadius * ring / Level::Highest) + QPointF(4.0, Letter + 3.0);
        const QRectF paper(place.x() - 1.5, place.y() - Letter, textWidth(name) * Letter + 2.0,
                           Letter + 2.5);
        items.append(
            DrawnPath{{paper.topLeft(), paper.topRight(), paper.bottomRight(), paper.bottomLeft()},
                      true,
                      std::nullopt,
                      DrawingRole::Paper,
                      0.8});
        items.append(DrawnText{place, name, Letter, TextAnchor::Start, DrawingRole::Muted});
    }
}

static void addRadarLegend(const FigureSource &source, double y, QList<DrawnItem> &items)
{
    constexpr double Left = 8.0;
    const auto addEntry = [&items](double top, const Stroke &stroke, const QString &words) {
        items.append(DrawnPath{{{Left, top}, {Left + 20.0, top}}, false, stroke, std::nullopt});
        items.append(DrawnText{
            {Left + 26.0, top + 3.0}, words, RadarLetter, TextAnchor::Start, DrawingRole::Muted});
    };
    addEntry(y, Stroke{DrawingRole::Level3, 2.0}, ReportTr::tr("your level"));
    if (source.role)
        addEntry(y + 13.0, Stroke{DrawingRole::Target, 1.5, DashStyle::Dashed},
                 ReportTr::tr("target"));
}

static Drawing radarDrawing(const FigureSource &source, const QLocale &locale)
{
    const QList<RadarSpoke> spokes = spokesOf(source, locale);
    const double topLabel = RadarLine * static_cast<double>(spokes.first().name.size());
    const RadarPlan plan{{RadarWidth / 2.0, RadarRadius + LabelGap + topLabel + 2.0},
                         spokes.size()};
    Drawing drawing;
    addRings(plan, drawing.items);
    const DrawnPath you{{}, true, Stroke{DrawingRole::Level3, 2.0}, DrawingRole::Bar, 0.35};
    addShape(plan, spokes, &RadarSpoke::level, you, drawing.items);
    const DrawnPath target{
        {}, true, Stroke{DrawingRole::Target, 1.5, DashStyle::Dashed}, std::nullopt};
    addShape(plan, spokes, &RadarSpoke::target, target, drawing.items);
    addDots(plan, spokes, drawing.items);
    addLevelNames(plan, source.catalog.scale, locale, drawing.items);
    for (qsizetype spoke = 0; spoke < spokes.size(); ++spoke)
        addSpokeName(plan, spoke, spokes.at(spoke).name, drawing.items);

    const double bottom = plan.centre.y() + RadarRadius + LabelGap + 3 * RadarLine;
    addRadarLegend(source, bottom - 13.0, drawing.items);
    drawing.size = {RadarWidth, bottom + 6.0};
    return drawing;
}

std::optional<Figure> radarFigure(const FigureSource &source, const QLocale &locale)
{
    constexpr qsizetype FewestSpokes = 3;
    if (source.results.size() < FewestSpokes)
        return std::nullopt;
    return Figure{
        ReportTr::tr("%1: the shape of your levels").arg(source.title),
        ReportTr::tr("A radar chart, one axis for each competency and one ring for each level. %1")
            .arg(figureWords(source, locale)),
        radarDrawing(source, locale)};
}

} // namespace Compass
