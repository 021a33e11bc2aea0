// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/team/scenario.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace Compass {

namespace {

using RoleFinder = std::function<const RoleProfile *(const RoleId &)>;

/// A team while the changes of a scenario are made to it.
class ChangedTeam
{
public:
    ChangedTeam(const QList<TeamNeed> &needs, const QList<TeamMember> &members,
                const RoleFinder &role)
        : m_needs(needs)
        , m_members(members)
        , m_role(role)
    {
    }

    void make(const ScenarioChange &change)
    {
        std::visit([this](const auto &each) { apply(each); }, change);
        ++m_made;
    }

    const QList<TeamNeed> &needs() const { return m_needs; }
    QList<Cover> covers() const { return coversOf(m_needs, m_members); }

private:
    void apply(const MemberAway &change);
    void apply(const PlanFinished &change);
    void apply(const ProfileHired &change);
    void apply(const NeedChanged &change);

    QList<TeamNeed> m_needs;
    QList<TeamMember> m_members;
    const RoleFinder &m_role;
    qsizetype m_made = 0;
};

} // namespace

/// Moves the chances of all levels below \a level to it.
static void raise(LevelChances &chances, int level)
{
    const auto reached = chances.begin() + level;
    *reached = std::accumulate(chances.begin(), reached + 1, 0);
    std::fill(chances.begin(), reached, 0);
}

/// \a figure once the learning plan is done.
static MemberFigure finished(MemberFigure figure)
{
    if (!figure.planned)
        return figure;
    figure.value = std::max(figure.value, *figure.planned);
    if (figure.chances)
        raise(*figure.chances, figure.value);
    figure.planned.reset();
    return figure;
}

static TeamMember hiredMember(const RoleProfile &role, qsizetype change)
{
    TeamMember member;
    member.key = keyOfHired(change);
    for (const Requirement &requirement : role.requirements) {
        MemberFigure figure;
        figure.value = requirement.target.toInt();
        if (requirement.target > Level())
            member.figures.insert(requirement.competency, figure);
    }
    return member;
}

void ChangedTeam::apply(const MemberAway &change)
{
    m_members.removeIf([&change](const TeamMember &each) { return each.key == change.member; });
}

void ChangedTeam::apply(const PlanFinished &change)
{
    const auto member = std::ranges::find(m_members, change.member, &TeamMember::key);
    if (member == m_members.end())
        return;
    for (MemberFigure &figure : member->figures)
        figure = finished(figure);
}

void ChangedTeam::apply(const ProfileHired &change)
{
    if (const RoleProfile *role = m_role(change.role))
        m_members.append(hiredMember(*role, m_made));
}

void ChangedTeam::apply(const NeedChanged &change)
{
    const auto need = std::ranges::find(m_needs, change.need.competency, &TeamNeed::competency);
    if (need == m_needs.end())
        m_needs.append(change.need);
    else
        *need = change.need;
    m_needs.removeIf([](const TeamNeed &each) { return each.people == 0; });
}

SignerKey keyOfHired(qsizetype change)
{
    return "hired " + QByteArray::number(change);
}

bool ScenarioRow::isChanged() const
{
    constexpr double same = 1e-9;
    if (!before || !after)
        return before.has_value() != after.has_value();
    return before->need.people != after->need.people || before->need.level != after->need.level
        || before->sure != after->sure || std::abs(before->expected - after->expected) > same;
}

static const Cover *coverIn(const QList<Cover> &covers, const CompetencyId &competency)
{
    const auto found = std::ranges::find_if(
        covers, [&](const Cover &each) { return each.need.competency == competency; });
    return found == covers.cend() ? nullptr : &*found;
}

static std::optional<Cover> copyOf(const Cover *cover)
{
    return cover ? std::optional(*cover) : std::nullopt;
}

ScenarioResult scenarioResult(const QList<ScenarioChange> &changes, const QList<TeamNeed> &needs,
                              const QList<TeamMember> &members,
                              const std::function<const RoleProfile *(const RoleId &)> &role)
{
    ChangedTeam team(needs, members, role);
    for (const ScenarioChange &change : changes)
        team.make(change);
    const QList<Cover> before = coversOf(needs, members);
    const QList<Cover> after = team.covers();

    ScenarioResult result;
    for (const Cover &cover : before)
        result.rows.append(
            {cover.need.competency, cover, copyOf(coverIn(after, cover.need.competency))});
    for (const Cover &cover : after) {
        if (!coverIn(before, cover.need.competency))
            result.rows.append({cover.need.competency, std::nullopt, cover});
    }
    result.metBefore = metCount(before);
    result.needsBefore = static_cast<int>(before.size());
    result.metAfter = metCount(after);
    result.needsAfter = static_cast<int>(after.size());
    return result;
}

} // namespace Compass
