// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/team/teambudget.h"

#include <algorithm>
#include <cmath>

namespace Compass {

namespace {

/// The value of a step that is not the last one: less than the shortest item takes.
constexpr double OnTheWay = 1e-12;

/// Goals and what leads to them, also in plain numbers.
struct BudgetDraft
{
    QList<TeamGoal> goals;
    QList<int> firstSteps;     ///< Of each goal, in the problem.
    QList<TeamLearning> items; ///< Item i of the problem.
    PlanProblem problem;
    bool isShared = false; ///< Whether an item serves two goals.

    int lastStep(qsizetype goal) const
    {
        const TeamGoal &each = goals.at(goal);
        return firstSteps.at(goal) + each.to.toInt() - each.from.toInt() - 1;
    }
};

} // namespace

/// Adds the steps of each goal. Only the last one counts, so that nobody starts what
/// they do not finish.
static void addSteps(BudgetDraft &draft)
{
    for (const TeamGoal &goal : std::as_const(draft.goals)) {
        draft.firstSteps.append(static_cast<int>(draft.problem.steps.size()));
        for (int from = goal.from.toInt(); from < goal.to.toInt(); ++from)
            draft.problem.steps.push_back(
                {from + 1 == goal.to.toInt() ? 1.0 : OnTheWay, from == goal.from.toInt()});
    }
}

/// The steps of the problem that \a candidate teaches \a member.
static std::vector<int> stepsOf(const BudgetDraft &draft, const SignerKey &member,
                                const PlanCandidate &candidate)
{
    std::vector<int> steps;
    for (const StepRange &range : candidate.teaches) {
        const auto goal = std::ranges::find_if(draft.goals, [&](const TeamGoal &each) {
            return each.member == member && each.competency == range.competency;
        });
        const int offset = draft.firstSteps.at(goal - draft.goals.cbegin()) - goal->from.toInt();
        for (int from = range.from.toInt(); from < range.to.toInt(); ++from)
            steps.push_back(offset + from);
    }
    std::ranges::sort(steps);
    return steps;
}

static void addItems(BudgetDraft &draft, const SignerKey &member,
                     const QList<PlanCandidate> &candidates)
{
    for (const PlanCandidate &each : candidates) {
        draft.items.append(
            {member, each.id, each.kind, each.minutes, each.isEstimate, each.teaches});
        draft.problem.items.push_back({each.minutes, stepsOf(draft, member, each)});
        draft.isShared = draft.isShared || each.teaches.size() > 1;
    }
}

static BudgetDraft draftOf(const QList<TeamGoal> &goals, const TeamBudgetInputs &inputs,
                           const TeamBudgetWishes &wishes)
{
    BudgetDraft draft;
    draft.goals = goals;
    draft.problem.budget = wishes.minutes;
    addSteps(draft);
    for (const TeamMember &member : inputs.members) {
        QList<TeamGoal> own = goals;
        own.removeIf([&member](const TeamGoal &each) { return each.member != member.key; });
        addItems(draft, member.key, candidatesFor(own, inputs.catalogue, wishes.filters));
    }
    return draft;
}

/// What of \a learning leads to what is \a reached.
static QList<StepRange> stepsTowards(const QList<TeamGoal> &reached, const TeamLearning &learning)
{
    QList<StepRange> steps = learning.teaches;
    steps.removeIf([&](const StepRange &range) {
        return std::ranges::none_of(reached, [&](const TeamGoal &goal) {
            return goal.member == learning.member && goal.competency == range.competency;
        });
    });
    return steps;
}

static void addSolution(TeamBudget &budget, const BudgetDraft &draft, const PlanSolution &solution)
{
    PlanTally tally(draft.problem);
    for (const int item : solution.items)
        tally.add(item);
    const std::vector<bool> closed = tally.closedSteps();
    for (qsizetype goal = 0; goal < draft.goals.size(); ++goal) {
        const bool isReached = closed[static_cast<std::size_t>(draft.lastStep(goal))];
        (isReached ? budget.reached : budget.leftOut).append(draft.goals.at(goal));
    }
    for (const int item : solution.items) {
        TeamLearning learning = draft.items.at(item);
        learning.teaches = stepsTowards(budget.reached, learning);
        if (learning.teaches.isEmpty())
            continue;
        budget.usedMinutes += learning.minutes;
        budget.items.append(learning);
    }
}

/// The needs of the team before, and when everybody has learned what they reach.
static ScenarioResult changeBy(const QList<TeamGoal> &reached, const TeamBudgetInputs &inputs)
{
    QList<TeamMember> members = inputs.members;
    QList<ScenarioChange> changes;
    for (TeamMember &member : members) {
        for (MemberFigure &figure : member.figures)
            figure.planned.reset();
        for (const TeamGoal &goal : reached) {
            if (goal.member == member.key)
                member.figures[goal.competency].planned = goal.to.toInt();
        }
        changes.append(PlanFinished{member.key});
    }
    return scenarioResult(changes, inputs.needs, members,
                          [](const RoleId &) -> const RoleProfile * { return nullptr; });
}

/// How many of \a goals there are for each competency.
static QHash<CompetencyId, int> countsOf(const QList<TeamGoal> &goals)
{
    QHash<CompetencyId, int> counts;
    for (const TeamGoal &goal : goals)
        ++counts[goal.competency];
    return counts;
}

/// How many of the goals of \a draft are reached by \a items.
static QHash<CompetencyId, int> reachedCounts(const BudgetDraft &draft, const ItemNumbers &items)
{
    PlanTally tally(draft.problem);
    for (const int item : items)
        tally.add(item);
    const std::vector<bool> closed = tally.closedSteps();
    QHash<CompetencyId, int> counts;
    for (qsizetype goal = 0; goal < draft.goals.size(); ++goal) {
        if (closed[static_cast<std::size_t>(draft.lastStep(goal))])
            ++counts[draft.goals.at(goal).competency];
    }
    return counts;
}

/// Makes a last step of \a draft worth 1 less the price of its need.
static void setPrices(BudgetDraft &draft, const QHash<CompetencyId, double> &prices)
{
    for (qsizetype goal = 0; goal < draft.goals.size(); ++goal) {
        const double price = prices.value(draft.goals.at(goal).competency);
        draft.problem.steps[static_cast<std::size_t>(draft.lastStep(goal))].value =
            std::max(OnTheWay, 1.0 - price);
    }
}

/// Moves \a prices a step of Polyak’s subgradient method: up where \a beyond more people
/// learn than wanted, down where fewer do. \a excess is how far the bound lies too high.
static void movePrices(QHash<CompetencyId, double> &prices, const QHash<CompetencyId, int> &beyond,
                       double excess)
{
    int square = 0;
    for (const int each : beyond)
        square += each * each;
    for (const auto &[competency, each] : beyond.asKeyValueRange()) {
        const double moved = prices.value(competency) + excess * each / std::max(1, square);
        prices[competency] = std::clamp(moved, 0.0, 1.0);
    }
}

/// No way reaches more than this when of each need only \a wanted people count, of all
/// who could learn. With a price λ from 0 to 1 for each need, a last step is worth 1 − λ
/// and what is wanted is worth λ anyway: whatever the prices, that is a bound.
static double boundOverAll(BudgetDraft all, const QHash<CompetencyId, int> &wanted, int reached,
                           const SearchLimit &limit)
{
    constexpr int rounds = 5;
    const SearchLimit each{limit.nodes / rounds};
    QHash<CompetencyId, double> prices;
    double best = static_cast<double>(all.goals.size());
    for (int round = 0; round < rounds && best >= reached + 1; ++round) {
        setPrices(all, prices);
        const PlanSolution solution = bestSelection(all.problem, each);
        double bound = solution.bound;
        QHash<CompetencyId, int> beyond = reachedCounts(all, solution.items);
        for (const auto &[competency, people] : wanted.asKeyValueRange()) {
            bound += prices.value(competency) * people;
            beyond[competency] -= people;
        }
        best = std::min(best, bound);
        movePrices(prices, beyond, bound - reached);
    }
    return best;
}

/// How many goals could be reached at most. Where no item serves two of them, nobody
/// can take the place of somebody who needs less time.
static int mostReached(const TeamBudget &budget, const BudgetDraft &draft, const BudgetDraft &all,
                       const SearchLimit &limit)
{
    constexpr double rounding = 1e-6;
    const int reached = static_cast<int>(budget.reached.size());
    const double bound = all.isShared ? boundOverAll(all, countsOf(draft.goals), reached, limit)
                                      : bestSelection(draft.problem, limit).bound;
    return std::min(static_cast<int>(draft.goals.size()),
                    static_cast<int>(std::floor(bound + rounding)));
}

TeamBudget teamBudget(const TeamBudgetInputs &inputs, const TeamBudgetWishes &wishes,
                      const SearchLimit &limit)
{
    const QList<Cover> covers = coversOf(inputs.needs, inputs.members);
    const TeamGoals goals = teamGoals(covers, inputs.members, inputs.catalogue, wishes);
    const BudgetDraft draft = draftOf(goals.nearest, inputs, wishes);
    const PlanSolution solution = bestSelection(draft.problem, limit);

    TeamBudget budget;
    budget.budgetMinutes = wishes.minutes;
    budget.outOfReach = goals.outOfReach;
    addSolution(budget, draft, solution);
    const int reached = static_cast<int>(budget.reached.size());
    budget.atMost = budget.leftOut.isEmpty()
        ? reached
        : mostReached(budget, draft, draftOf(goals.all, inputs, wishes), limit);
    budget.isExact = budget.atMost <= reached;
    budget.change = changeBy(budget.reached, inputs);
    return budget;
}

} // namespace Compass
