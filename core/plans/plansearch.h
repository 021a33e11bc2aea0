// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plans/planproblem.h"

namespace Compass {

/// How many nodes a search may look at before it settles for the best found.
struct SearchLimit
{
    int nodes = 3'000;
};

/// A selection of items and how much better another could be.
struct PlanSolution
{
    ItemNumbers items; ///< Ascending.
    double value = 0.0;
    double bound = 0.0;  ///< No selection is worth more; \a value when exact.
    bool isExact = true; ///< To a millionth of a full step.
    int nodes = 0;       ///< Looked at.
};

/// The selection of \a problem that closes most; of equal ones the shorter, then the one
/// whose items come earlier. Branch and bound, depth first, with the linear relaxation
/// as bound; the same problem gives the same selection on every machine.
PlanSolution bestSelection(const PlanProblem &problem, const SearchLimit &limit = {});

} // namespace Compass
