// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plans/planrelaxation.h"

#include <algorithm>

namespace Compass {

/// Calls \a visit for every pair of a step and one at or above it in its competency.
template<typename Visit>
static void forEachTail(const PlanProblem &problem, Visit visit)
{
    for (std::size_t step = 0; step < problem.steps.size(); ++step) {
        std::size_t above = step;
        do {
            visit(step, above++);
        } while (above < problem.steps.size() && !problem.steps[above].isFirst);
    }
}

/// The budget in its row stands for 1, as all other figures there are near 1.
static double budgetScale(const PlanProblem &problem)
{
    return 1.0 / std::max(1, problem.budget);
}

LinearProgram relaxationOf(const PlanProblem &problem, const TieBreak &tieBreak)
{
    const std::size_t items = problem.items.size();
    const std::size_t steps = problem.steps.size();
    const std::size_t columns = items + steps;
    LinearProgram program{std::vector<double>(columns, 0.0), std::vector<double>(steps, -1.0),
                          std::vector<double>((steps + 1) * columns, 0.0)};
    program.limits.push_back(problem.budget * budgetScale(problem));
    for (std::size_t item = 0; item < items; ++item) {
        const int minutes = problem.items[item].minutes;
        program.costs[item] = tieBreak.minutePrice * minutes;
        program.matrix[steps * columns + item] = minutes * budgetScale(problem);
        for (const int step : problem.items[item].steps)
            program.matrix[static_cast<std::size_t>(step) * columns + item] = -1.0;
    }
    forEachTail(problem, [&](std::size_t step, std::size_t above) {
        program.costs[items + step] += problem.steps[above].value;
        program.matrix[above * columns + items + step] = -1.0;
    });
    return program;
}

PlanPrices pricesIn(const DualSimplex &relaxation, const PlanProblem &problem,
                    const TieBreak &tieBreak)
{
    const int steps = static_cast<int>(problem.steps.size());
    PlanPrices prices;
    for (int step = 0; step < steps; ++step)
        prices.steps.push_back(relaxation.multiplier(step));
    prices.scarcity = relaxation.multiplier(steps) * budgetScale(problem);
    prices.minute = prices.scarcity + tieBreak.minutePrice;
    return prices;
}

double netCost(const ProblemItem &item, const PlanPrices &prices)
{
    double cost = prices.minute * item.minutes;
    for (const int step : item.steps)
        cost -= prices.steps[static_cast<std::size_t>(step)];
    return cost;
}

double lossBound(const PlanProblem &problem, const std::vector<ItemState> &states,
                 const PlanPrices &prices)
{
    double bound = -prices.scarcity * problem.budget;
    for (std::size_t item = 0; item < states.size(); ++item) {
        if (states[item] == ItemState::Out)
            continue;
        const double cost = netCost(problem.items[item], prices);
        bound += states[item] == ItemState::In ? cost : std::min(0.0, cost);
    }
    std::vector<double> givingUp(problem.steps.size(), 0.0);
    forEachTail(problem, [&](std::size_t step, std::size_t above) {
        givingUp[step] += problem.steps[above].value - prices.steps[above];
    });
    for (std::size_t step = 0; step < givingUp.size(); ++step)
        bound += prices.steps[step] + std::min(0.0, givingUp[step]);
    return bound;
}

} // namespace Compass
