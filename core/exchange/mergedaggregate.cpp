// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/mergedaggregate.h"

#include <QMap>

#include <algorithm>
#include <iterator>
#include <tuple>

namespace Compass {

using FigurePlace = std::tuple<FrameworkId, QString, CompetencyId>;
using FigureSums = QMap<FigurePlace, MergedFigure>;

/// \a aggregate in the one order in which two can be compared: a pack has another.
static TeamAggregate sorted(TeamAggregate aggregate)
{
    std::ranges::sort(aggregate.frameworks, {},
                      [](const AggregateFramework &each) { return each.id.toString(); });
    for (AggregateFramework &framework : aggregate.frameworks) {
        std::ranges::sort(framework.figures, {},
                          [](const AggregateFigure &each) { return each.competency.toString(); });
    }
    return aggregate;
}

/// Whether \a a and \a b, both sorted, are of one team; one of them may not name it.
static bool areOne(TeamAggregate a, const TeamAggregate &b)
{
    if (a.team.isEmpty() || b.team.isEmpty())
        a.team = b.team;
    return a == b;
}

/// Each team once; named ones come first, so that the order of \a aggregates is nothing.
static QList<TeamAggregate> eachOnce(const QList<TeamAggregate> &aggregates)
{
    QList<TeamAggregate> all;
    std::ranges::transform(aggregates, std::back_inserter(all), sorted);
    std::stable_partition(all.begin(), all.end(),
                          [](const auto &each) { return !each.team.isEmpty(); });
    QList<TeamAggregate> once;
    for (const TeamAggregate &aggregate : std::as_const(all)) {
        if (std::ranges::none_of(once, [&](const auto &met) { return areOne(aggregate, met); }))
            once.append(aggregate);
    }
    return once;
}

static Result<void> addFigure(const DisclosedFigure &figure, MergedFigure &sum)
{
    if (figure.isHidden()) {
        ++sum.hiddenIn;
        return {};
    }
    if (sum.shown.people() > MergedFigure::MostPeople - figure.tally->people())
        return Error{ErrorCode::AggregatesTooMany, sum.competency.toString()};
    sum.shown += *figure.tally;
    ++sum.shownIn;
    return {};
}

static Result<void> addFramework(const AggregateFramework &framework, FigureSums &sums)
{
    for (const AggregateFigure &told : framework.figures) {
        MergedFigure &sum = sums[{framework.id, framework.version, told.competency}];
        sum.framework = framework.id;
        sum.version = framework.version;
        sum.competency = told.competency;
        if (const auto added = addFigure(told.figure, sum); !added)
            return added.error();
    }
    return {};
}

static Result<FigureSums> sumsOf(const QList<TeamAggregate> &teams)
{
    FigureSums sums;
    for (const TeamAggregate &team : teams) {
        for (const AggregateFramework &framework : team.frameworks) {
            if (const auto added = addFramework(framework, sums); !added)
                return added.error();
        }
    }
    return sums;
}

Result<MergedAggregate> mergedAggregates(const QList<TeamAggregate> &aggregates,
                                         const MergedHead &head)
{
    const QList<TeamAggregate> teams = eachOnce(aggregates);
    const auto samples = std::ranges::count_if(teams, &TeamAggregate::isSample);
    if (samples > 0 && samples < teams.size())
        return Error{ErrorCode::AggregatesMixed, {}};
    const Result<FigureSums> sums = sumsOf(teams);
    if (!sums)
        return sums.error();
    MergedAggregate merged;
    merged.made = head.made;
    merged.program = head.program;
    merged.isSample = samples > 0;
    if (!teams.isEmpty())
        merged.smallestGroup =
            std::ranges::min_element(teams, {}, &TeamAggregate::smallestGroup)->smallestGroup;
    merged.teams = int(teams.size());
    merged.leftOut = int(aggregates.size() - teams.size());
    merged.figures = sums->values();
    return merged;
}

} // namespace Compass
