// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plans/planchoices.h"
#include "core/plans/planitem.h"
#include "core/team/teamneed.h"

namespace Compass {

/// What a team would spend on learning, and on what.
struct TeamBudgetWishes
{
    int minutes = 0;        ///< For all together.
    bool withSlack = false; ///< Also one person more than needed, where there is none.
    PlanFilters filters;
};

/// Somebody who could come up to a level that the team needs.
struct TeamGoal
{
    SignerKey member;
    CompetencyId competency;
    Level from;
    Level to;
    int minutes = 0; ///< The least that it takes when nothing else is learned.

    friend bool operator==(const TeamGoal &, const TeamGoal &) = default;
};

/// People that a need still misses when everybody has learned what they could.
struct TeamShortage
{
    CompetencyId competency;
    int people = 0;

    friend bool operator==(const TeamShortage &, const TeamShortage &) = default;
};

/// Who could learn what for the needs that are not covered.
struct TeamGoals
{
    /// As many for each need as it misses, those that take least; of equal ones the
    /// first by name. In the order of the needs.
    QList<TeamGoal> nearest;
    QList<TeamGoal> all; ///< The same with everybody else who could.
    QList<TeamShortage> outOfReach;
};

/// Things to learn from that somebody with \a goals, of one person, may choose.
QList<PlanCandidate> candidatesFor(const QList<TeamGoal> &goals, const LearningCatalogue &catalogue,
                                   const PlanFilters &filters);

/// The goals of \a members for the needs of \a covers. Who told a band only tells no
/// level to start from and has none; neither has who is at the level but not surely.
TeamGoals teamGoals(const QList<Cover> &covers, const QList<TeamMember> &members,
                    const LearningCatalogue &catalogue, const TeamBudgetWishes &wishes);

} // namespace Compass
