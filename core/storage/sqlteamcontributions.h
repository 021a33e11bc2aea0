// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/team/release.h"
#include "core/team/teamcell.h"

namespace Compass {

class Database;

/// Who tells what in which cell, in the table "contribution".
///
/// \error StoreCorrupt from a row that is not what it should be.
class SqlTeamContributions
{
public:
    explicit SqlTeamContributions(Database &database) : m_database(database) {}

    /// Ends what \a signer told until now. \return where it was counted, if anywhere.
    Result<std::optional<BlockPlace>> end(qint64 signer, const CellChange &change);

    /// Lets what \a signer tells now, if anything, wait in a cell that has seen so many
    /// \a attempts.
    Result<void> begin(qint64 signer, const CellChange &change, int attempts);

    /// Draws \a people among those of their block who told their value.
    Result<void> setAside(const TeamCell &cell, const SetAside &people);

    /// Puts everyone who waits in \a cell into \a block.
    Result<void> moveToBlock(const TeamCell &cell, int block);

    /// Deletes all of them.
    Result<void> forget();

private:
    Database &m_database;
};

} // namespace Compass
