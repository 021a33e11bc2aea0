// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plans/plandominance.h"

#include <algorithm>
#include <cstdint>

namespace Compass {

namespace {

/// An item without what it cannot help to close.
struct UsefulItem
{
    int number = 0;
    int minutes = 0;
    std::vector<int> steps;
    std::uint64_t trace = 0; ///< A bit for each step modulo 64: a quick "not a subset".
};

} // namespace

/// For each step, whether the items \a items can close it.
static std::vector<bool> closableSteps(const PlanProblem &problem, const ItemNumbers &items)
{
    std::vector<bool> closable(problem.steps.size(), false);
    for (const int item : items) {
        for (const int step : problem.items[static_cast<std::size_t>(item)].steps)
            closable[static_cast<std::size_t>(step)] = true;
    }
    for (std::size_t step = 1; step < closable.size(); ++step) {
        if (!problem.steps[step].isFirst && !closable[step - 1])
            closable[step] = false;
    }
    return closable;
}

static std::vector<int> stepsOf(const ProblemItem &item, const std::vector<bool> &closable)
{
    std::vector<int> steps;
    std::ranges::copy_if(item.steps, std::back_inserter(steps), [&closable](int step) {
        return closable[static_cast<std::size_t>(step)];
    });
    return steps;
}

static std::vector<UsefulItem> usefulItems(const PlanProblem &problem, const ItemNumbers &items)
{
    const std::vector<bool> closable = closableSteps(problem, items);
    std::vector<UsefulItem> useful;
    for (const int number : items) {
        const ProblemItem &item = problem.items[static_cast<std::size_t>(number)];
        UsefulItem each{number, item.minutes, stepsOf(item, closable), 0};
        for (const int step : each.steps)
            each.trace |= std::uint64_t{1} << (step % 64);
        if (!each.steps.empty())
            useful.push_back(std::move(each));
    }
    return useful;
}

/// Whether \a item can stand for \a other in any selection.
static bool dominates(const UsefulItem &item, const UsefulItem &other)
{
    if (item.minutes > other.minutes || (other.trace & ~item.trace) != 0)
        return false;
    if (!std::ranges::includes(item.steps, other.steps))
        return false;
    const bool isEqual = item.minutes == other.minutes && item.steps == other.steps;
    return !isEqual || item.number < other.number;
}

ItemNumbers undominatedItems(const PlanProblem &problem)
{
    ItemNumbers fitting;
    for (std::size_t item = 0; item < problem.items.size(); ++item) {
        if (problem.items[item].minutes <= problem.budget)
            fitting.push_back(static_cast<int>(item));
    }
    const std::vector<UsefulItem> useful = usefulItems(problem, fitting);
    ItemNumbers kept;
    for (const UsefulItem &each : useful) {
        const auto isBetter = [&each](const UsefulItem &other) { return dominates(other, each); };
        if (std::ranges::none_of(useful, isBetter))
            kept.push_back(each.number);
    }
    return kept;
}

PlanProblem reducedProblem(const PlanProblem &problem, const ItemNumbers &items)
{
    PlanProblem reduced{{}, {}, problem.budget};
    const std::vector<bool> closable = closableSteps(problem, items);
    std::vector<int> numbers(closable.size(), 0);
    for (std::size_t step = 0; step < closable.size(); ++step) {
        numbers[step] = static_cast<int>(reduced.steps.size());
        if (closable[step])
            reduced.steps.push_back(problem.steps[step]);
    }
    for (const int number : items) {
        const ProblemItem &item = problem.items[static_cast<std::size_t>(number)];
        std::vector<int> steps = stepsOf(item, closable);
        for (int &step : steps)
            step = numbers[static_cast<std::size_t>(step)];
        reduced.items.push_back({item.minutes, std::move(steps)});
    }
    return reduced;
}

} // namespace Compass
