// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/team/release.h"
#include "core/team/teamcell.h"

namespace Compass {

class Database;

/// Who entered the figure of a cell together, in the table "cell_block".
class SqlTeamBlocks
{
public:
    explicit SqlTeamBlocks(Database &database) : m_database(database) {}

    /// The block \a number of \a cell, and all in which somebody ended. No change ever
    /// touches another one.
    Result<QList<ReleaseBlock>> open(const TeamCell &cell, int number) const;

    /// The cells of \a competency in which somebody ended.
    Result<QList<TeamCell>> cellsWithEnded(const CompetencyId &competency) const;

    /// Puts \a after in the place of \a before; empty ones are not kept.
    Result<void> replace(const TeamCell &cell, const QList<ReleaseBlock> &before,
                         const QList<ReleaseBlock> &after);

private:
    Result<void> insert(const TeamCell &cell, const ReleaseBlock &block);
    Result<void> remove(const TeamCell &cell, int number);

    Database &m_database;
};

} // namespace Compass
