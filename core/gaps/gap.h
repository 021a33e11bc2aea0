// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/measurement/assessmentresult.h"
#include "core/targets/roleprofile.h"

#include <QHash>

namespace Compass {

/// By the chance π that the level is below the target: ≥ .8, between, ≤ .2.
enum class GapState { Gap, Unsure, Met };

/// How much a person wants to learn something: adds to its priority.
enum class Interest { None, Some, Strong };

/// The distance between where a person is and where a role asks them to be.
/// Source: design page measurement.md, section 5.
struct Gap
{
    CompetencyId competency;
    Level target;
    Importance importance = Importance::Asset;
    LevelEstimate estimate;
    bool isOwnLevel = false;  ///< The person set the level themselves; it counts as certain.
    int gap = 0;              ///< g: steps still to climb, 0 when met or exceeded.
    double expectedGap = 0.0; ///< E[g]
    double probability = 0.0; ///< π = P(L < target)
    GapState state = GapState::Unsure;
    double interest = 0.0; ///< u: 0, .5 or 1
    double priority = 0.0; ///< w · E[g] · (1 + u)

    /// Levels above the target; never offsets another gap.
    int surplus() const;
};

/// w: 2 for essential, 1 for asset.
double weightOf(Importance importance);

/// One Gap for every rated competency with a target above 0 in \a role, highest
/// priority first; ties by larger gap, then in the role's order. A competency that
/// is not rated has no gap yet: unknown is not zero.
QList<Gap> analyseGaps(const AssessmentResult &result, const RoleProfile &role,
                       const QHash<CompetencyId, Interest> &interests = {});

/// What a role asks for and \a result cannot answer, in the role's order: targets
/// above 0 whose competency is not rated, be it exempt or still open.
QList<Requirement> unratedRequirements(const AssessmentResult &result, const RoleProfile &role);

} // namespace Compass
