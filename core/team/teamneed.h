// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/frameworks/level.h"
#include "core/team/teammember.h"

namespace Compass {

/// What a team needs of one competency, and why.
struct TeamNeed
{
    static constexpr int MostPeople = 999;

    CompetencyId competency;
    int people = 1; ///< n, 1 … MostPeople.
    Level level;    ///< r: at least this level, above 0.
    QString reason;

    friend bool operator==(const TeamNeed &, const TeamNeed &) = default;
};

/// What stands out first in a covered or uncovered need.
enum class CoverState {
    NoCover,   ///< Nobody is surely at the level.
    Short,     ///< Fewer people than needed.
    OnePerson, ///< One person is needed, and only one is there.
    NoSlack,   ///< Just as many as needed, more than one.
    Covered    ///< More than needed.
};

/// A need against the people who shared by name. The mean of their levels is no part
/// of it: two experts and four beginners average well, and two are there.
/// Source: design page measurement.md, section 8.
struct Cover
{
    static constexpr double Sure = 0.8;  ///< From which chance on a person counts.
    static constexpr double Firm = 0.95; ///< From which on a need rests on them safely.

    TeamNeed need;
    QList<SignerKey> sure;    ///< Who counts: P(L ≥ r) ≥ Sure. By name.
    double expected = 0.0;    ///< Σ P(L ≥ r)
    int withoutCertainty = 0; ///< How many of \a sure count by their level or band alone.
    int undecided = 0;        ///< Whose band leaves it open; not counted.
    /// Whether the need is met, but not without people whose chance is below Firm.
    bool restsOnUnsure = false;

    int cover() const { return int(sure.size()); }
    int deficit() const { return std::max(0, need.people - cover()); }
    int depth() const { return cover() - need.people; }
    bool isMet() const { return depth() >= 0; }
};

CoverState stateOf(const Cover &cover);

/// A cover for each of \a needs, in their order.
QList<Cover> coversOf(const QList<TeamNeed> &needs, const QList<TeamMember> &members);

/// How many of \a covers are met.
int metCount(const QList<Cover> &covers);

/// The needs of \a covers that are met only with \a member, in their order.
QList<CompetencyId> brokenWithout(const SignerKey &member, const QList<Cover> &covers);

/// The person whose absence breaks most needs, and how many are met without them.
struct WorstAbsence
{
    SignerKey member;
    int metWithout = 0;
};

/// No value when no single absence breaks a need. Of equal ones the first of \a members.
std::optional<WorstAbsence> worstAbsence(const QList<TeamNeed> &needs,
                                         const QList<TeamMember> &members);

} // namespace Compass
