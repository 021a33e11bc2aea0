// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/sqlteamblocks.h"
#include "core/storage/sqlteamcontributions.h"
#include "core/team/teamrepository.h"

namespace Compass {

/// The counts of the cells, in the table "cell", with their blocks and contributions.
///
/// \error StoreCorrupt from a row that is not what it should be.
class SqlTeamCells
{
public:
    /// \a dice draws for the releases and must outlive this.
    SqlTeamCells(Database &database, Dice &dice)
        : m_database(database)
        , m_blocks(database)
        , m_contributions(database)
        , m_dice(dice)
    {
    }

    /// Reads one row for each cell.
    Result<QList<CellFigure>> figures() const;

    /// Counts \a changes of the file of \a signer, and releases on \a day what is due;
    /// for use in a transaction. What is not told any more, in whatever form, is a
    /// withdrawal: it leaves every cell of its competency at once.
    Result<void> count(qint64 signer, const QList<CellChange> &changes, QDate day);

    /// Deletes who contributed and every count that no figure shows: who waits, the blocks,
    /// and figures that are hidden, as those of fewer people than \a smallestGroup are. The
    /// others stay as they are.
    Result<void> forget(int smallestGroup);

private:
    Result<void> countOne(qint64 signer, const CellChange &change, QDate day);
    Result<void> withdraw(const CompetencyId &competency, QDate day);
    Result<void> apply(const TeamCell &cell, const QList<ReleaseBlock> &before,
                       const Release &release);

    Result<ReleaseState> state(const TeamCell &cell, int block) const;
    Result<void> save(const TeamCell &cell, const ReleaseState &state);

    Database &m_database;
    SqlTeamBlocks m_blocks;
    SqlTeamContributions m_contributions;
    Dice &m_dice;
};

} // namespace Compass
