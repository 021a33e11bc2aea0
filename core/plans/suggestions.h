// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plans/learningplan.h"

namespace Compass {

/// A candidate for a step of a gap, with the facts that speak for it.
struct Suggestion
{
    PlanCandidate candidate;
    bool isQuickWin = false; ///< E[g] ≤ 1 and at most two hours.
    int stepsTaught = 0;     ///< Of this gap.
    int otherGaps = 0;       ///< How many other gaps it serves too.
};

/// What there is to learn one step from, in three kinds, best first: more steps of
/// this gap, then more other gaps, then fewer minutes, then catalogue order.
struct StepSuggestions
{
    LearningStep step;
    QList<Suggestion> onTheJob;   ///< Practice.
    QList<Suggestion> withPeople; ///< Communities.
    QList<Suggestion> courses;    ///< Everything to take, read, watch, hear or use.
};

/// The suggestions for one gap.
struct GapSuggestions
{
    Gap gap;
    QList<StepSuggestions> steps; ///< Lowest first.
};

/// Suggestions for every gap of \a inputs that has a step, in the order of the gaps.
/// Filters are respected and what was rejected is left out.
QList<GapSuggestions> suggestionsFor(const PlanInputs &inputs);

} // namespace Compass
