// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gaps/gap.h"

namespace Compass {

/// One level of one competency still to climb: from \a from to the next level.
struct LearningStep
{
    CompetencyId competency;
    Level from;
    Importance importance = Importance::Asset;
    double value = 0.0; ///< w · P(L ≤ from)
};

/// The steps of \a gaps, from the reported level to the one below the target, in the
/// order of \a gaps and the lowest step of each competency first.
/// Source: design page measurement.md, section 7.
QList<LearningStep> learningSteps(const QList<Gap> &gaps);

} // namespace Compass
