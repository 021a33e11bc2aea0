// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plans/planproblem.h"

namespace Compass {

/// The items that a best selection may need, ascending: each fits the budget, covers a
/// step that can be closed at all, and no other covers as much of that in as little
/// time. Of equal items the first stays.
ItemNumbers undominatedItems(const PlanProblem &problem);

/// \a problem with the items \a items only, numbered anew, and with nothing but the
/// steps that these can close.
PlanProblem reducedProblem(const PlanProblem &problem, const ItemNumbers &items);

} // namespace Compass
