// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plans/learningplan.h"

#include "core/plans/planorder.h"
#include "core/plans/planpool.h"

#include <algorithm>
#include <utility>

namespace Compass {

namespace {

/// A plan while it is being made: the pool, and the same in plain numbers.
struct PlanDraft
{
    QList<LearningStep> steps;
    QList<PooledCandidate> pool;
    PlanProblem problem; ///< Item i is pool[i].
};

/// What is left to choose when the locked items are in.
struct OpenChoice
{
    PlanProblem problem;
    QList<qsizetype> items; ///< Where its items are in the pool.
    double closed = 0.0;    ///< The value that the locked items close.
};

} // namespace

/// Where the steps of each competency start in \a steps: the number of a step is this
/// and its lower level.
static QHash<CompetencyId, int> stepOffsets(const QList<LearningStep> &steps)
{
    QHash<CompetencyId, int> offsets;
    for (int number = 0; number < steps.size(); ++number) {
        const LearningStep &step = steps.at(number);
        if (!offsets.contains(step.competency))
            offsets.insert(step.competency, number - step.from.toInt());
    }
    return offsets;
}

static ProblemItem problemItem(const PlanCandidate &candidate,
                               const QHash<CompetencyId, int> &offsets)
{
    ProblemItem item{candidate.minutes, {}};
    for (const StepRange &range : candidate.teaches) {
        const int offset = offsets.value(range.competency);
        for (int from = range.from.toInt(); from < range.to.toInt(); ++from)
            item.steps.push_back(offset + from);
    }
    std::ranges::sort(item.steps);
    return item;
}

static PlanDraft draftOf(const PlanInputs &inputs)
{
    PlanDraft draft{learningSteps(inputs.gaps), candidatePool(inputs), {}};
    draft.problem.budget = inputs.choices.budget.minutes();
    CompetencyId last;
    for (const LearningStep &step : std::as_const(draft.steps)) {
        draft.problem.steps.push_back({step.value, step.competency != last});
        last = step.competency;
    }
    const QHash<CompetencyId, int> offsets = stepOffsets(draft.steps);
    for (const PooledCandidate &each : std::as_const(draft.pool))
        draft.problem.items.push_back(problemItem(each.candidate, offsets));
    return draft;
}

/// Gives \a choice the steps that \a locked does not cover. A covered step above one of
/// these closes together with it. Returns where each step of \a problem went, −1 for the
/// covered ones.
static std::vector<int> openSteps(const PlanProblem &problem, const PlanTally &locked,
                                  OpenChoice &choice)
{
    std::vector<int> places(problem.steps.size(), -1);
    bool hasOpen = false;
    for (std::size_t step = 0; step < places.size(); ++step) {
        hasOpen = hasOpen && !problem.steps[step].isFirst;
        if (!locked.covers(static_cast<int>(step))) {
            choice.problem.steps.push_back({0.0, !hasOpen});
            hasOpen = true;
            places[step] = static_cast<int>(choice.problem.steps.size()) - 1;
        }
        if (hasOpen)
            choice.problem.steps.back().value += problem.steps[step].value;
    }
    return places;
}

static OpenChoice openChoice(const PlanDraft &draft, const PlanTally &locked)
{
    OpenChoice choice;
    choice.closed = locked.value();
    choice.problem.budget = draft.problem.budget - locked.minutes();
    const std::vector<int> places = openSteps(draft.problem, locked, choice);
    for (qsizetype index = 0; index < draft.pool.size(); ++index) {
        if (!draft.pool.at(index).isFree())
            continue;
        const ProblemItem &whole = draft.problem.items[static_cast<std::size_t>(index)];
        ProblemItem item{whole.minutes, {}};
        for (const int step : whole.steps) {
            if (const int place = places[static_cast<std::size_t>(step)]; place >= 0)
                item.steps.push_back(place);
        }
        choice.problem.items.push_back(std::move(item));
        choice.items.append(index);
    }
    return choice;
}

static void appendStep(QList<StepRange> &ranges, const LearningStep &step)
{
    const Level to = Level::fromInt(step.from.toInt() + 1).value();
    if (!ranges.isEmpty() && ranges.last().competency == step.competency
        && ranges.last().to == step.from)
        ranges.last().to = to;
    else
        ranges.append({step.competency, step.from, to});
}

/// The items that \a tally holds, in order; each closed step counts for the first of
/// them that covers it.
static QList<PlannedItem> plannedItems(const PlanDraft &draft, PlanTally &tally,
                                       const QList<PlanItemId> &order)
{
    QHash<PlanItemId, int> numbers;
    QList<PooledCandidate> chosen;
    for (const int item : tally.items()) {
        chosen.append(draft.pool.at(item));
        numbers.insert(draft.pool.at(item).candidate.id, item);
    }
    std::vector<bool> isOpen = tally.closedSteps();
    QList<PlannedItem> planned;
    for (const auto &[candidate, progress, isLocked, banned] :
         inWorkingOrder(std::move(chosen), draft.steps, order)) {
        const int number = numbers.value(candidate.id);
        PlannedItem item{candidate.id,
                         candidate.kind,
                         candidate.minutes,
                         candidate.isEstimate,
                         isLocked,
                         progress,
                         {},
                         0.0};
        item.lossWithout = std::max(0.0, tally.value() - tally.valueWithout(number));
        for (const int step : draft.problem.items[static_cast<std::size_t>(number)].steps) {
            if (isOpen[static_cast<std::size_t>(step)])
                appendStep(item.closes, draft.steps.at(step));
            isOpen[static_cast<std::size_t>(step)] = false;
        }
        planned.append(item);
    }
    return planned;
}

/// Why the free candidate \a number is not in the plan \a tally.
static LeftOutReason reasonFor(const PlanDraft &draft, PlanTally &tally, int number)
{
    if (tally.valueWith(number) > tally.value() + SmallestGain)
        return LeftOutReason::NotEnoughTime;
    const std::vector<bool> closed = tally.closedSteps();
    const auto &steps = draft.problem.items[static_cast<std::size_t>(number)].steps;
    const bool areClosed = std::ranges::all_of(
        steps, [&closed](int step) { return closed[static_cast<std::size_t>(step)]; });
    return areClosed ? LeftOutReason::ClosedByOthers : LeftOutReason::NeedsEarlierStep;
}

static QList<LeftOutItem> leftOutItems(const PlanDraft &draft, PlanTally &tally)
{
    QList<LeftOutItem> items;
    for (int number = 0; number < draft.pool.size(); ++number) {
        if (tally.holds(number))
            continue;
        const PooledCandidate &each = draft.pool.at(number);
        const PlanCandidate &candidate = each.candidate;
        const LeftOutReason reason = each.banned ? *each.banned : reasonFor(draft, tally, number);
        const int missing = tally.minutes() + candidate.minutes - draft.problem.budget;
        items.append({candidate.id, candidate.kind, candidate.minutes, candidate.isEstimate, reason,
                      candidate.teaches, reason == LeftOutReason::NotEnoughTime ? missing : 0});
    }
    return items;
}

/// The smallest budget that holds the locked items and one more that closes something.
static std::optional<int> smallestUseful(const PlanDraft &draft, PlanTally &locked)
{
    std::optional<int> smallest;
    for (int number = 0; number < draft.pool.size(); ++number) {
        const bool isUseful = draft.pool.at(number).isFree()
            && locked.valueWith(number) > locked.value() + SmallestGain;
        const int minutes = locked.minutes() + draft.pool.at(number).candidate.minutes;
        if (isUseful && minutes < smallest.value_or(minutes + 1))
            smallest = minutes;
    }
    return smallest;
}

LearningPlan makePlan(const PlanInputs &inputs, const SearchLimit &limit)
{
    const PlanDraft draft = draftOf(inputs);
    PlanTally tally(draft.problem);
    for (int number = 0; number < draft.pool.size(); ++number) {
        if (draft.pool.at(number).isLocked)
            tally.add(number);
    }
    const OpenChoice choice = openChoice(draft, tally);
    const PlanSolution solution = bestSelection(choice.problem, limit);

    LearningPlan plan;
    if (solution.items.empty())
        plan.smallestUsefulMinutes = smallestUseful(draft, tally);
    for (const int item : solution.items)
        tally.add(static_cast<int>(choice.items.at(item)));
    plan.budgetMinutes = draft.problem.budget;
    plan.usedMinutes = tally.minutes();
    plan.value = tally.value();
    plan.attainable = draft.problem.attainable();
    plan.isExact = solution.isExact;
    plan.bound = solution.isExact ? plan.value : choice.closed + solution.bound;
    plan.items = plannedItems(draft, tally, inputs.choices.order);
    plan.leftOut = leftOutItems(draft, tally);
    return plan;
}

} // namespace Compass
