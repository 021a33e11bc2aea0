// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/measurement/frameworkresult.h"

namespace Compass {

bool isEnoughRated(int rated, int applicable)
{
    // In whole numbers, so that 3 of 5 is not a matter of rounding.
    return rated > 0 && rated * 5 >= applicable * 3;
}

FrameworkResult rateFramework(const Framework &framework, const QList<CompetencyResult> &results,
                              const Responses &responses)
{
    FrameworkResult figures;
    figures.framework = framework.id;
    QList<LevelEstimate> estimates;
    for (const Competency &competency : framework.competencies) {
        const CompetencyResult *result = findResult(results, competency.id);
        if (!result || !isApplicable(result->status))
            continue;
        ++figures.applicable;
        if (result->estimate)
            estimates.append(*result->estimate);
    }

    figures.rated = static_cast<int>(estimates.size());
    figures.shown = isEnoughRated(figures.rated, figures.applicable);
    if (!estimates.isEmpty()) {
        const MeanEstimate average = meanEstimate(estimates);
        figures.mean = average.mean;
        figures.sd = average.sd;
        figures.level = Level::fromInt(static_cast<int>(average.mean)).value();
    }
    figures.calibration = calibrate(framework, results, responses);
    return figures;
}

} // namespace Compass
