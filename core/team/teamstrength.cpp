// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/team/teamstrength.h"

#include <algorithm>
#include <functional>
#include <numeric>
#include <utility>

namespace Compass {

/// From which level on people work on their own.
static constexpr int WorkingLevel = 2;

std::optional<Tally> knownTally(const TeamFigures &figures, const CompetencyId &competency)
{
    if (figures.members.isEmpty())
        return figures.everyone.value(competency).tally;
    const Tally known = levelsTold(figures.members, competency)
        + figures.group.value(competency).tally.value_or(Tally());
    return known.isEmpty() ? std::nullopt : std::optional(known);
}

static TeamStrength neededStrength(const TeamFigures &figures, const Cover &cover)
{
    const CompetencyId &competency = cover.need.competency;
    const auto told = std::ranges::count_if(figures.members, [&](const TeamMember &member) {
        return member.figures.contains(competency);
    });
    return {competency, cover.need.level, true, cover.isMet() ? cover.cover() : 0, int(told)};
}

static TeamStrength widespread(const TeamFigures &figures, const CompetencyId &competency)
{
    const Tally tally = knownTally(figures, competency).value_or(Tally());
    const int able = std::accumulate(tally.at.begin() + WorkingLevel, tally.at.end(), 0);
    const int people = tally.people();
    const Level working = Level::fromInt(WorkingLevel).value();
    return {competency, working, false, 2 * able >= people ? able : 0, people};
}

QList<TeamStrength> strengthsOf(const TeamFigures &figures, qsizetype most)
{
    QList<TeamStrength> strengths;
    for (const CompetencyId &competency : figures.competencies) {
        const Cover *cover = figures.cover(competency);
        const TeamStrength strength =
            cover ? neededStrength(figures, *cover) : widespread(figures, competency);
        if (strength.able > 1)
            strengths.append(strength);
    }
    std::ranges::stable_sort(strengths, std::greater(), [](const TeamStrength &each) {
        return std::pair(double(each.able) / each.people, each.able);
    });
    return strengths.first(std::min(most, strengths.size()));
}

} // namespace Compass
