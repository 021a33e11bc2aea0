// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/results/resultaxes.h"

namespace Compass {

static std::optional<Level> levelOf(const CompetencyResult *result)
{
    if (!result || !result->estimate)
        return std::nullopt;
    return result->estimate->level;
}

QList<RadarAxis> radarAxes(const Catalog &catalog, const QList<CompetencyResult> &results,
                           const std::optional<AssessmentResult> &previous)
{
    QList<RadarAxis> axes;
    for (const CompetencyResult &result : results) {
        const Competency *competency = catalog.competency(result.competency);
        RadarAxis axis{competency->name, levelOf(&result), std::nullopt, std::nullopt};
        if (previous)
            axis.previous = levelOf(previous->competency(result.competency));
        axes.append(axis);
    }
    return axes;
}

} // namespace Compass
