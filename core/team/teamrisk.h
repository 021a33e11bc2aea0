// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/team/teamneed.h"

namespace Compass {

/// What can go wrong with a need, the worst first.
enum class RiskKind {
    NoCover,      ///< Nobody is surely at the level.
    Short,        ///< Some are, but not enough.
    OnePerson,    ///< All rests on one person.
    NoSlack,      ///< Just as many as needed are there.
    UnsureRatings ///< Enough are there, but only with people whose rating may be wrong.
};

/// One thing that can go wrong.
struct Risk
{
    RiskKind kind = RiskKind::NoCover;
    Cover cover;

    int missing() const { return cover.deficit(); } ///< People; 0 for a need that is met.
};

/// The risks of a team, and the one absence that would hurt most.
struct TeamRisks
{
    QList<Risk> risks; ///< The worst first; of one kind, those that miss most people.
    std::optional<WorstAbsence> worst;
    QList<CompetencyId> broken; ///< The needs that it breaks, in their order.

    bool isEmpty() const { return risks.isEmpty() && !worst; }
};

/// The risks in \a covers, of a team whose worst single absence is \a worst. A need may
/// have two: no slack, and ratings that are unsure.
/// Source: design page measurement.md, section 8.
TeamRisks risksOf(const QList<Cover> &covers, const std::optional<WorstAbsence> &worst);

} // namespace Compass
