// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/team/teamneed.h"

#include <QHash>

#include <algorithm>

namespace Compass {

CoverState stateOf(const Cover &cover)
{
    if (cover.sure.isEmpty())
        return CoverState::NoCover;
    if (cover.deficit() > 0)
        return CoverState::Short;
    if (cover.depth() > 0)
        return CoverState::Covered;
    return cover.need.people == 1 ? CoverState::OnePerson : CoverState::NoSlack;
}

static Cover coverOf(const TeamNeed &need, const QList<TeamMember> &members)
{
    Cover cover;
    cover.need = need;
    int firm = 0;
    for (const TeamMember &member : members) {
        const auto figure = member.figures.constFind(need.competency);
        if (figure == member.figures.cend())
            continue;
        const std::optional<double> chance = chanceAtLeast(*figure, need.level);
        cover.undecided += chance ? 0 : 1;
        cover.expected += chance.value_or(0.0);
        if (chance.value_or(0.0) < Cover::Sure)
            continue;
        cover.sure.append(member.key);
        cover.withoutCertainty += figure->chances ? 0 : 1;
        firm += *chance >= Cover::Firm ? 1 : 0;
    }
    cover.restsOnUnsure = cover.isMet() && firm < need.people;
    return cover;
}

QList<Cover> coversOf(const QList<TeamNeed> &needs, const QList<TeamMember> &members)
{
    QList<Cover> covers;
    for (const TeamNeed &need : needs)
        covers.append(coverOf(need, members));
    return covers;
}

int metCount(const QList<Cover> &covers)
{
    return static_cast<int>(std::ranges::count_if(covers, &Cover::isMet));
}

QList<CompetencyId> brokenWithout(const SignerKey &member, const QList<Cover> &covers)
{
    QList<CompetencyId> broken;
    for (const Cover &cover : covers) {
        if (cover.depth() == 0 && cover.sure.contains(member))
            broken.append(cover.need.competency);
    }
    return broken;
}

std::optional<WorstAbsence> worstAbsence(const QList<TeamNeed> &needs,
                                         const QList<TeamMember> &members)
{
    const QList<Cover> covers = coversOf(needs, members);
    QHash<SignerKey, int> broken;
    for (const Cover &cover : covers) {
        if (cover.depth() != 0)
            continue;
        for (const SignerKey &key : cover.sure)
            ++broken[key];
    }
    if (broken.isEmpty())
        return std::nullopt;
    const auto worst = std::ranges::max_element(
        members, {}, [&broken](const TeamMember &each) { return broken.value(each.key); });
    return WorstAbsence{worst->key, metCount(covers) - broken.value(worst->key)};
}

} // namespace Compass
