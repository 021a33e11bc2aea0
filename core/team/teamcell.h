// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/strongid.h"
#include "core/snapshots/snapshot.h"

#include <QHashFunctions>

#include <compare>
#include <optional>

namespace Compass {

/// One competency, as told by the people who share alike: by name or as a group, in
/// levels or in bands. What one cell counts, no other cell does.
struct TeamCell
{
    CompetencyId competency;
    ShareScope scope = ShareScope::Totals;
    bool inBands = false;

    friend bool operator==(const TeamCell &, const TeamCell &) = default;
    friend size_t qHash(const TeamCell &cell, size_t seed = 0)
    {
        return qHashMulti(seed, cell.competency, int(cell.scope), cell.inBands);
    }
};

/// What one person told in one cell: a level or a band.
struct Contribution
{
    TeamCell cell;
    int value = 0;

    friend bool operator==(const Contribution &, const Contribution &) = default;
};

/// Everything \a snapshot counts for.
QList<Contribution> contributionsOf(const Snapshot &snapshot);

/// What a new, another or no more a share of one person means for one cell. The same
/// value told again is a change as any other, see countChange().
struct CellChange
{
    TeamCell cell;
    std::optional<int> before;
    std::optional<int> after;

    friend bool operator==(const CellChange &, const CellChange &) = default;
};

/// The changes from what \a before counted for to what \a after counts for.
QList<CellChange> changesBetween(const std::optional<Snapshot> &before,
                                 const std::optional<Snapshot> &after);

} // namespace Compass
