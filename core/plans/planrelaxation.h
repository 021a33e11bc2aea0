// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plans/dualsimplex.h"
#include "core/plans/planproblem.h"

namespace Compass {

/// The loss of a selection: the values of the steps it does not close, and the price of
/// its minutes. To lose least is to close most.
///
/// The relaxation of that lets items be taken in part: x is the share of an item, and
/// r_s the share in which a competency is given up from its step s on, which loses the
/// values of that step and all above. Every step needs shares of 1 in all, of the items
/// that cover it and of the ways to give it up:
///     min Σ price·minutes·x + Σ tail_s·r_s
///     s.t. Σ_{j covers s} x_j + Σ_{t ≤ s} r_t ≥ 1 for each step s, Σ minutes·x ≤ budget.
/// Its columns are the items and then the steps; its rows the steps and then the budget.
LinearProgram relaxationOf(const PlanProblem &problem, const TieBreak &tieBreak);

/// What a search has settled about an item.
enum class ItemState : char { Free, In, Out };

/// A price for covering each step and one for each minute.
struct PlanPrices
{
    std::vector<double> steps;
    double scarcity = 0.0; ///< Of a minute, because the budget is short.
    double minute = 0.0;   ///< The scarcity and the price that breaks ties.
};

/// The prices that \a relaxation, made for \a problem, ends with.
PlanPrices pricesIn(const DualSimplex &relaxation, const PlanProblem &problem,
                    const TieBreak &tieBreak);

/// What taking \a item costs beyond what it covers is worth at \a prices; below 0 when
/// it pays.
double netCost(const ProblemItem &item, const PlanPrices &prices);

/// A loss that no selection within the budget and in keeping with \a states can go
/// below, for any \a prices ≥ 0, however they were found: the Lagrangian relaxation of
/// the coverage rows and the budget.
double lossBound(const PlanProblem &problem, const std::vector<ItemState> &states,
                 const PlanPrices &prices);

} // namespace Compass
