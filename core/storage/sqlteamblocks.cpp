// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/sqlteamblocks.h"

#include "core/storage/cellcolumns.h"
#include "core/storage/database.h"

using namespace Qt::StringLiterals;

namespace Compass {

/// The columns number, staying_0 to staying_4 and ended_0 to ended_4, in that order.
static Result<ReleaseBlock> readBlock(const QSqlQuery &row)
{
    return ReleaseBlock{row.value(0).toInt(), tallyIn(row, 1), tallyIn(row, 6)};
}

Result<QList<TeamCell>> SqlTeamBlocks::cellsWithEnded(const CompetencyId &competency) const
{
    return m_database
        .statement(uR"(
        SELECT DISTINCT competency, scope, in_bands
        FROM cell_block
        WHERE competency = :competency AND ended_0 + ended_1 + ended_2 + ended_3 + ended_4 > 0
        ORDER BY scope, in_bands
    )"_s)
        .bind(u":competency"_s, competency.toString())
        .rows<TeamCell>(cellIn);
}

Result<QList<ReleaseBlock>> SqlTeamBlocks::open(const TeamCell &cell, int number) const
{
    // Each half has an index to go by.
    return bindCell(m_database.statement(uR"(
        SELECT number, staying_0, staying_1, staying_2, staying_3, staying_4,
            ended_0, ended_1, ended_2, ended_3, ended_4
        FROM cell_block
        WHERE competency = :competency AND scope = :scope AND in_bands = :inBands
            AND number = :number
        UNION
        SELECT number, staying_0, staying_1, staying_2, staying_3, staying_4,
            ended_0, ended_1, ended_2, ended_3, ended_4
        FROM cell_block
        WHERE competency = :competency AND scope = :scope AND in_bands = :inBands
            AND ended_0 + ended_1 + ended_2 + ended_3 + ended_4 > 0
        ORDER BY number
    )"_s),
                    cell)
        .bind(u":number"_s, number)
        .rows<ReleaseBlock>(readBlock);
}

Result<void> SqlTeamBlocks::replace(const TeamCell &cell, const QList<ReleaseBlock> &before,
                                    const QList<ReleaseBlock> &after)
{
    for (const ReleaseBlock &block : before) {
        if (const auto removed = remove(cell, block.number); !removed)
            return removed.error();
    }
    for (const ReleaseBlock &block : after) {
        const bool isEmpty = (block.staying + block.ended).isEmpty();
        if (const auto inserted = isEmpty ? Result<void>() : insert(cell, block); !inserted)
            return inserted.error();
    }
    return {};
}

Result<void> SqlTeamBlocks::insert(const TeamCell &cell, const ReleaseBlock &block)
{
    SqlStatement &insert = m_database.statement(uR"(
        INSERT INTO cell_block
            (competency, scope, in_bands, number, staying_0, staying_1, staying_2, staying_3,
             staying_4, ended_0, ended_1, ended_2, ended_3, ended_4)
        VALUES
            (:competency, :scope, :inBands, :number, :staying0, :staying1, :staying2, :staying3,
             :staying4, :ended0, :ended1, :ended2, :ended3, :ended4)
    )"_s);
    bindTally(insert, u"staying"_s, block.staying);
    bindTally(insert, u"ended"_s, block.ended);
    return bindCell(insert, cell).bind(u":number"_s, block.number).run();
}

Result<void> SqlTeamBlocks::remove(const TeamCell &cell, int number)
{
    static const QString remove = u"DELETE FROM cell_block WHERE number = :number AND"_s + inCell();
    return bindCell(m_database.statement(remove), cell).bind(u":number"_s, number).run();
}

} // namespace Compass
