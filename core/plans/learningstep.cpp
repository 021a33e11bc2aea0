// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plans/learningstep.h"

namespace Compass {

static double valueOf(const Gap &gap, int from)
{
    double below = 0.0;
    for (int level = Level::Lowest; level <= from; ++level)
        below += gap.estimate.probabilities.at(static_cast<std::size_t>(level));
    return weightOf(gap.importance) * below;
}

QList<LearningStep> learningSteps(const QList<Gap> &gaps)
{
    QList<LearningStep> steps;
    for (const Gap &gap : gaps) {
        for (int from = gap.estimate.level.toInt(); from < gap.target.toInt(); ++from) {
            steps.append(
                {gap.competency, Level::fromInt(from).value(), gap.importance, valueOf(gap, from)});
        }
    }
    return steps;
}

} // namespace Compass
