// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plans/plansearch.h"
#include "core/team/scenario.h"
#include "core/team/teamgoals.h"

namespace Compass {

/// Something that one person should learn from.
struct TeamLearning
{
    SignerKey member;
    PlanItemId item;
    ItemKind kind = ItemKind::Article;
    int minutes = 0;          ///< Counted once, however much it teaches that person.
    bool isEstimate = false;  ///< The minutes are what its kind typically takes.
    QList<StepRange> teaches; ///< Towards what they reach; others may teach the same step.

    friend bool operator==(const TeamLearning &, const TeamLearning &) = default;
};

/// The best way for a team to spend a number of hours on learning.
///
/// What counts is one person more who is surely at a level that is needed: the last step
/// of a person to the level of a need is worth 1 and closes when every step below it
/// does too, see measurement.md, section 7. For each need only as many people are
/// looked at as it misses, those who need least time for it.
struct TeamBudget
{
    int budgetMinutes = 0;
    int usedMinutes = 0;
    /// No other way brings more people to a needed level, whoever learns. Where one item
    /// serves two needs of a person, other people might do better: see \a atMost.
    bool isExact = true;
    int atMost = 0;                 ///< No way has more than so many in \a reached.
    QList<TeamLearning> items;      ///< By member, then in the catalogue’s order.
    QList<TeamGoal> reached;        ///< Who comes to which level.
    QList<TeamGoal> leftOut;        ///< What the time is too short for.
    QList<TeamShortage> outOfReach; ///< What no time would bring.
    ScenarioResult change;          ///< The needs before, and once all is learned.
};

/// How far a search for a team’s budget goes: a page waits for it.
inline constexpr SearchLimit TeamSearchLimit{300};

/// What a team is and could learn from. All of it outlives this.
struct TeamBudgetInputs
{
    const QList<TeamNeed> &needs;
    const QList<TeamMember> &members;
    const LearningCatalogue &catalogue;
};

/// The best learning within \a wishes; for those people, of equally good ones the shorter.
TeamBudget teamBudget(const TeamBudgetInputs &inputs, const TeamBudgetWishes &wishes,
                      const SearchLimit &limit = TeamSearchLimit);

} // namespace Compass
