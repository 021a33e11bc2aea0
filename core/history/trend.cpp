// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/trend.h"

#include "core/history/carriedresult.h"

#include <algorithm>

namespace Compass {

namespace {

/// An assessment that has a point in the trend of one framework.
struct Stop
{
    const PastAssessment *past;
    const Framework *framework; ///< As it was then.
    FrameworkResult figures;
    bool isCarried = false;
    bool isBreakAfter = false; ///< The next one is of a version it cannot be told in.
};

} // namespace

static QList<Stop> stopsOf(const QList<PastAssessment> &past, const FrameworkId &id)
{
    QList<Stop> stops;
    for (const PastAssessment &each : past) {
        const FrameworkResult *figures = each.result.framework(id);
        if (figures && figures->shown)
            stops.append({&each, each.catalog.framework(id), *figures});
    }
    return stops;
}

/// Tells each stop in the version of the one after it, as long as that can be done.
static void carry(QList<Stop> &stops, const QList<FrameworkMapping> &mappings)
{
    const Framework *target = stops.constLast().framework;
    for (qsizetype i = stops.size() - 2; i >= 0; --i) {
        Stop &stop = stops[i];
        if (stop.framework->sha256 == target->sha256)
            continue;
        const QList<FrameworkMapping> chain =
            mappingChain(mappings, stop.framework->sha256, target->sha256);
        const FrameworkResult carried =
            carriedOver(stop.past->result, *stop.framework, chain, *target).figures;
        stop.isCarried = !chain.isEmpty() && carried.shown;
        if (stop.isCarried) {
            stop.figures = carried;
        } else {
            stop.isBreakAfter = true;
            target = stop.framework;
        }
    }
}

static TrendPoint pointOf(const Stop &stop)
{
    return {
        .assessment = stop.past->assessment.id,
        .at = stop.past->assessment.finishedAt,
        .figures = {stop.figures.mean, stop.figures.sd},
        .rated = stop.figures.rated,
        .applicable = stop.figures.applicable,
        .version = stop.framework->version,
        .isCarried = stop.isCarried,
    };
}

static FrameworkTrend trendOf(const QList<Stop> &stops)
{
    FrameworkTrend trend;
    trend.framework = stops.constLast().framework->id;
    trend.name = stops.constLast().framework->name;
    for (qsizetype i = 0; i < stops.size(); ++i) {
        trend.points.append(pointOf(stops.at(i)));
        if (i > 0 && stops.at(i).framework->sha256 != stops.at(i - 1).framework->sha256) {
            trend.changes.append({i, stops.at(i - 1).framework->version,
                                  stops.at(i).framework->version, stops.at(i - 1).isBreakAfter});
        }
    }
    return trend;
}

QList<FrameworkTrend> trends(const QList<PastAssessment> &past,
                             const QList<FrameworkMapping> &mappings)
{
    QList<FrameworkId> ids;
    for (const PastAssessment &each : past) {
        for (const FrameworkVersion &version : each.assessment.plan.frameworks) {
            if (!ids.contains(version.framework))
                ids.append(version.framework);
        }
    }
    QList<FrameworkTrend> trends;
    for (const FrameworkId &id : std::as_const(ids)) {
        QList<Stop> stops = stopsOf(past, id);
        if (stops.isEmpty())
            continue;
        carry(stops, mappings);
        trends.append(trendOf(stops));
    }
    return trends;
}

} // namespace Compass
