// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/team/teamgoals.h"

#include "core/plans/planpool.h"

#include <algorithm>
#include <array>
#include <limits>

namespace Compass {

static Gap gapOf(const TeamGoal &goal)
{
    Gap gap;
    gap.competency = goal.competency;
    gap.target = goal.to;
    gap.estimate = certainEstimate(goal.from);
    gap.gap = goal.to.toInt() - goal.from.toInt();
    return gap;
}

QList<PlanCandidate> candidatesFor(const QList<TeamGoal> &goals, const LearningCatalogue &catalogue,
                                   const PlanFilters &filters)
{
    QList<Gap> gaps;
    for (const TeamGoal &goal : goals)
        gaps.append(gapOf(goal));
    PlanChoices choices;
    choices.filters = filters;
    QList<PlanCandidate> candidates = planCandidates(catalogue, gaps);
    candidates.removeIf(
        [&choices](const PlanCandidate &each) { return banOf(each, choices).has_value(); });
    return candidates;
}

/// The fewest minutes of \a candidates, all for \a goal, that teach every step of it;
/// no value when some step is taught by nothing.
static std::optional<int> leastMinutes(const TeamGoal &goal, const QList<PlanCandidate> &candidates)
{
    constexpr int never = std::numeric_limits<int>::max();
    std::array<int, Level::Highest + 1> least{};
    least.fill(never);
    least.at(static_cast<std::size_t>(goal.to.toInt())) = 0;
    for (int from = goal.to.toInt() - 1; from >= goal.from.toInt(); --from) {
        int &best = least.at(static_cast<std::size_t>(from));
        for (const PlanCandidate &each : candidates) {
            const StepRange &range = each.teaches.first();
            const int above = least.at(static_cast<std::size_t>(range.to.toInt()));
            if (range.from.toInt() <= from && from < range.to.toInt() && above != never)
                best = std::min(best, each.minutes + above);
        }
    }
    const int minutes = least.at(static_cast<std::size_t>(goal.from.toInt()));
    return minutes == never ? std::nullopt : std::optional(minutes);
}

/// Everybody below the level that \a cover needs who could learn it, in their order.
static QList<TeamGoal> goalsOf(const Cover &cover, const QList<TeamMember> &members,
                               const LearningCatalogue &catalogue, const PlanFilters &filters)
{
    QList<TeamGoal> goals;
    for (const TeamMember &member : members) {
        const auto figure = member.figures.constFind(cover.need.competency);
        const std::optional<Level> level =
            figure == member.figures.cend() ? std::nullopt : levelOf(*figure);
        if (!level || *level >= cover.need.level)
            continue;
        TeamGoal goal{member.key, cover.need.competency, *level, cover.need.level, 0};
        const auto minutes = leastMinutes(goal, candidatesFor({goal}, catalogue, filters));
        if (!minutes)
            continue;
        goal.minutes = *minutes;
        goals.append(goal);
    }
    return goals;
}

TeamGoals teamGoals(const QList<Cover> &covers, const QList<TeamMember> &members,
                    const LearningCatalogue &catalogue, const TeamBudgetWishes &wishes)
{
    TeamGoals found;
    for (const Cover &cover : covers) {
        const int wanted = cover.need.people + (wishes.withSlack ? 1 : 0);
        const int missing = std::max(0, wanted - cover.cover());
        if (missing == 0)
            continue;
        QList<TeamGoal> goals = goalsOf(cover, members, catalogue, wishes.filters);
        std::ranges::stable_sort(goals, {}, &TeamGoal::minutes);
        const int able = static_cast<int>(goals.size());
        found.all += goals;
        found.nearest += goals.first(std::min(missing, able));
        if (able < missing)
            found.outOfReach.append({cover.need.competency, missing - able});
    }
    return found;
}

} // namespace Compass
