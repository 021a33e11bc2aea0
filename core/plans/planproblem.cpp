// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plans/planproblem.h"

#include <algorithm>
#include <numeric>

namespace Compass {

double PlanProblem::attainable() const
{
    return closedValue(std::vector<int>(steps.size(), 1));
}

double PlanProblem::closedValue(const std::vector<int> &covers) const
{
    double value = 0.0;
    bool isClosed = false;
    for (std::size_t step = 0; step < steps.size(); ++step) {
        isClosed = (isClosed || steps[step].isFirst) && covers[step] > 0;
        if (isClosed)
            value += steps[step].value;
    }
    return value;
}

std::vector<bool> PlanProblem::closedSteps(const std::vector<int> &covers) const
{
    std::vector<bool> closed(steps.size(), false);
    for (std::size_t step = 0; step < steps.size(); ++step)
        closed[step] = covers[step] > 0 && (steps[step].isFirst || closed[step - 1]);
    return closed;
}

PlanTally::PlanTally(const PlanProblem &problem)
    : m_problem(&problem)
    , m_covers(problem.steps.size(), 0)
    , m_holds(problem.items.size(), false)
{
}

void PlanTally::count(int item, int change)
{
    const ProblemItem &counted = m_problem->items[static_cast<std::size_t>(item)];
    for (const int step : counted.steps)
        m_covers[static_cast<std::size_t>(step)] += change;
    m_minutes += change * counted.minutes;
}

void PlanTally::add(int item)
{
    count(item, 1);
    m_holds[static_cast<std::size_t>(item)] = true;
}

void PlanTally::remove(int item)
{
    count(item, -1);
    m_holds[static_cast<std::size_t>(item)] = false;
}

bool PlanTally::fits(int item) const
{
    return m_minutes + m_problem->items[static_cast<std::size_t>(item)].minutes
        <= m_problem->budget;
}

double PlanTally::valueWith(int item)
{
    count(item, 1);
    const double with = value();
    count(item, -1);
    return with;
}

double PlanTally::valueWithout(int item)
{
    count(item, -1);
    const double without = value();
    count(item, 1);
    return without;
}

ItemNumbers PlanTally::items() const
{
    ItemNumbers numbers;
    for (std::size_t item = 0; item < m_holds.size(); ++item) {
        if (m_holds[item])
            numbers.push_back(static_cast<int>(item));
    }
    return numbers;
}

TieBreak tieBreakOf(const PlanProblem &problem)
{
    constexpr double finest = 1e-9;
    constexpr double all = 1e-6;
    int unit = 0;
    double total = 1.0;
    for (const ProblemItem &item : problem.items) {
        unit = std::gcd(unit, item.minutes);
        total += item.minutes;
    }
    unit = std::max(unit, 1);
    const double most = std::min(total, std::max(1.0, static_cast<double>(problem.budget)));
    const double price = std::min(finest / unit, all / most);
    return {.minutePrice = price, .tolerance = price * unit / 2.0};
}

} // namespace Compass
