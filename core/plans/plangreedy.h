// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plans/planproblem.h"

namespace Compass {

/// Adds to \a tally what closes most for its minutes, until nothing that fits closes
/// anything more.
void fillGreedily(PlanTally &tally, const PlanProblem &problem);

/// Takes out what \a tally loses nothing without, later items first.
void dropNeedless(PlanTally &tally);

/// Takes out each item in turn and fills up with others, as long as that closes more.
void exchangeItems(PlanTally &tally, const PlanProblem &problem);

/// Puts an earlier item in the place of one of the same minutes wherever nothing is lost.
void preferEarlier(PlanTally &tally, const PlanProblem &problem);

} // namespace Compass
