// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/frameworks/catalog.h"
#include "core/history/comparison.h"
#include "core/team/teammember.h"

namespace Compass {

/// How many moved where: from one level to another, or from one band to the other.
struct Moves
{
    int up = 0;
    int same = 0;
    int down = 0;

    int people() const { return up + same + down; }
    friend bool operator==(const Moves &, const Moves &) = default;
};

/// The moves of those who told a competency both times.
struct CompetencyMoves
{
    CompetencyId competency;
    Moves moves;
};

/// Why the change of one person in a framework is not tested.
enum class MemberHindrance {
    OtherVersion, ///< The framework changed between the two: nothing is compared.
    TooFew,       ///< Less than 60 % of what they told either time was told both times.
    NoCertainty   ///< They did not share how sure their levels are, at least one time.
};

/// One person in one framework, then and now.
struct MemberChange
{
    SignerKey member;
    FrameworkId framework;
    QDate before; ///< When they shared the earlier figures …
    QDate after;  ///< … and the later ones.
    Moves moves;  ///< Of their competencies that can be compared.
    std::optional<MeasuredChange> change;
    MemberHindrance hindrance = MemberHindrance::NoCertainty; ///< Meaningful without a change.
};

/// What became of the people who shared by name twice. Nobody else is in it, so that
/// people who come and go are never taken for change.
struct TeamChange
{
    QList<CompetencyMoves> competencies; ///< Those with somebody, in the catalog’s order.
    QList<MemberChange> members;         ///< In their order, then the catalog’s.

    bool isEmpty() const { return members.isEmpty(); }
};

/// m and s of θ from the chances of the five levels. Each level stands for its middle,
/// level + ½, and within a level θ counts as evenly spread:
///     m = Σ P(L=ℓ)·(ℓ + ½), s² = Σ P(L=ℓ)·(ℓ + ½ − m)² + 1/12.
/// The posterior itself never leaves a person’s computer; this comes near it.
MeanEstimate meanOf(const LevelChances &chances);

/// The change from \a earlier to \a members of those who are in both, over the
/// frameworks of \a catalog.
/// Source: design page measurement.md, section 10.
TeamChange teamChange(const QList<TeamMember> &members, const QHash<SignerKey, TeamMember> &earlier,
                      const Catalog &catalog);

} // namespace Compass
