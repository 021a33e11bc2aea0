// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/sqlteamcells.h"

#include "core/storage/cellcolumns.h"
#include "core/storage/columns.h"
#include "core/storage/database.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Compass {

/// The number of a block that stands for all those that no change touches.
static constexpr int RestOfBlocks = 0;

/// The columns pending_0 to pending_4, figure_0 to figure_4, last_block, attempts, changes,
/// is_shown and released_on, in that order. The whole figure is in one block.
static Result<ReleaseState> readReleaseState(const QSqlQuery &row)
{
    ReleaseState state;
    state.pending = tallyIn(row, 0);
    state.blocks = {{RestOfBlocks, tallyIn(row, 5), {}}};
    state.lastBlock = row.value(10).toInt();
    state.attempts = row.value(11).toInt();
    state.changes = row.value(12).toInt();
    state.isShown = row.value(13).toBool();
    state.released = dateIn(row.value(14));
    return state;
}

/// The columns competency, scope, in_bands, figure_0 to figure_4, is_shown and
/// released_on, in that order.
static Result<CellFigure> readCellFigure(const QSqlQuery &row)
{
    const Result<TeamCell> cell = cellIn(row);
    if (!cell)
        return cell.error();
    return CellFigure{*cell, tallyIn(row, 3), row.value(8).toBool(), dateIn(row.value(9))};
}

Result<QList<CellFigure>> SqlTeamCells::figures() const
{
    return m_database
        .statement(uR"(
        SELECT competency, scope, in_bands, figure_0, figure_1, figure_2, figure_3, figure_4,
            is_shown, released_on
        FROM cell
        ORDER BY competency, scope, in_bands
    )"_s)
        .rows<CellFigure>(readCellFigure);
}

/// What is told in another cell now, by name or in bands, is not withdrawn.
static bool isWithdrawal(const CellChange &change, const QList<CellChange> &changes)
{
    return std::ranges::none_of(changes, [&change](const CellChange &other) {
        return other.after && other.cell.competency == change.cell.competency;
    });
}

Result<void> SqlTeamCells::count(qint64 signer, const QList<CellChange> &changes, QDate day)
{
    for (const CellChange &change : changes) {
        if (const auto counted = countOne(signer, change, day); !counted)
            return counted.error();
    }
    for (const CellChange &change : changes) {
        const auto left =
            isWithdrawal(change, changes) ? withdraw(change.cell.competency, day) : Result<void>();
        if (!left)
            return left.error();
    }
    return {};
}

Result<void> SqlTeamCells::countOne(qint64 signer, const CellChange &change, QDate day)
{
    const auto place = m_contributions.end(signer, change);
    if (!place)
        return place.error();
    const Result<ReleaseState> found = state(change.cell, *place ? (*place)->block : RestOfBlocks);
    if (!found)
        return found.error();
    if (const auto begun = m_contributions.begin(signer, change, found->attempts); !begun)
        return begun.error();

    Release next;
    next.after = *found;
    countChange(next.after, *place, change.after);
    if (change.after && isDue(next.after))
        next = released(next.after, {.dice = m_dice, .today = day});
    return apply(change.cell, found->blocks, next);
}

/// Lets whoever ended in a cell of \a competency leave on \a day: what somebody who takes
/// everything back told in another way before may still be counted there.
Result<void> SqlTeamCells::withdraw(const CompetencyId &competency, QDate day)
{
    const auto cells = m_blocks.cellsWithEnded(competency);
    if (!cells)
        return cells.error();
    for (const TeamCell &cell : *cells) {
        const Result<ReleaseState> found = state(cell, RestOfBlocks);
        if (!found)
            return found.error();
        const Release left = withdrawn(*found, {.dice = m_dice, .today = day});
        if (const auto applied = apply(cell, found->blocks, left); !applied)
            return applied.error();
    }
    return {};
}

/// Writes what \a release makes of a cell with the blocks \a before.
Result<void> SqlTeamCells::apply(const TeamCell &cell, const QList<ReleaseBlock> &before,
                                 const Release &release)
{
    for (const SetAside &people : release.setAside) {
        if (const auto drawn = m_contributions.setAside(cell, people); !drawn)
            return drawn.error();
    }
    if (release.newBlock != 0) {
        if (const auto moved = m_contributions.moveToBlock(cell, release.newBlock); !moved)
            return moved.error();
    }
    // The blocks refer to the cell.
    if (const auto saved = save(cell, release.after); !saved)
        return saved.error();
    const auto isRest = [](const ReleaseBlock &block) { return block.number == RestOfBlocks; };
    QList<ReleaseBlock> after = release.after.blocks;
    after.removeIf(isRest);
    return m_blocks.replace(cell, before, after);
}

/// The state of \a cell, empty for a new one. Only \a block and those in which somebody
/// ended stand in it by themselves; the others never change and are one.
Result<ReleaseState> SqlTeamCells::state(const TeamCell &cell, int block) const
{
    static const QString select = uR"(
        SELECT pending_0, pending_1, pending_2, pending_3, pending_4,
            figure_0, figure_1, figure_2, figure_3, figure_4,
            last_block, attempts, changes, is_shown, released_on
        FROM cell
        WHERE)"_s
        + inCell();
    const auto found =
        bindCell(m_database.statement(select), cell).first<ReleaseState>(readReleaseState);
    if (!found)
        return found.error();
    if (!*found)
        return ReleaseState{};
    const auto open = m_blocks.open(cell, block);
    if (!open)
        return open.error();

    ReleaseState state = **found;
    for (const ReleaseBlock &each : *open)
        state.blocks.first().staying -= each.staying + each.ended;
    state.blocks.removeIf([](const ReleaseBlock &rest) { return rest.staying.isEmpty(); });
    state.blocks += *open;
    return state;
}

Result<void> SqlTeamCells::save(const TeamCell &cell, const ReleaseState &state)
{
    SqlStatement &upsert = m_database.statement(uR"(
        INSERT INTO cell
            (competency, scope, in_bands, pending_0, pending_1, pending_2, pending_3, pending_4,
             figure_0, figure_1, figure_2, figure_3, figure_4, last_block, attempts, changes,
             is_shown, released_on)
        VALUES
            (:competency, :scope, :inBands, :pending0, :pending1, :pending2, :pending3, :pending4,
             :figure0, :figure1, :figure2, :figure3, :figure4, :lastBlock, :attempts, :changes,
             :isShown, :released)
        ON CONFLICT (competency, scope, in_bands) DO UPDATE SET
            pending_0 = excluded.pending_0, pending_1 = excluded.pending_1,
            pending_2 = excluded.pending_2, pending_3 = excluded.pending_3,
            pending_4 = excluded.pending_4, figure_0 = excluded.figure_0,
            figure_1 = excluded.figure_1, figure_2 = excluded.figure_2,
            figure_3 = excluded.figure_3, figure_4 = excluded.figure_4,
            last_block = excluded.last_block, attempts = excluded.attempts,
            changes = excluded.changes, is_shown = excluded.is_shown,
            released_on = excluded.released_on
    )"_s);
    bindTally(upsert, u"pending"_s, state.pending);
    bindTally(upsert, u"figure"_s, state.figure());
    return bindCell(upsert, cell)
        .bind(u":lastBlock"_s, state.lastBlock)
        .bind(u":attempts"_s, state.attempts)
        .bind(u":changes"_s, state.changes)
        .bind(u":isShown"_s, columnOf(state.isShown))
        .bind(u":released"_s, columnOf(state.released))
        .run();
}

Result<void> SqlTeamCells::forget(int smallestGroup)
{
    if (const auto deleted = m_contributions.forget(); !deleted)
        return deleted.error();
    // The blocks refer to the cell.
    if (const auto deleted = m_database.statement(u"DELETE FROM cell_block"_s).run(); !deleted)
        return deleted.error();
    const auto hidden = m_database
                            .statement(uR"(
        DELETE FROM cell
        WHERE is_shown = 0
            OR figure_0 + figure_1 + figure_2 + figure_3 + figure_4 < :smallestGroup
    )"_s)
                            .bind(u":smallestGroup"_s, smallestGroup)
                            .run();
    if (!hidden)
        return hidden.error();
    return m_database
        .statement(uR"(
        UPDATE cell
        SET pending_0 = 0, pending_1 = 0, pending_2 = 0, pending_3 = 0, pending_4 = 0,
            attempts = 0, changes = 0
    )"_s)
        .run();
}

} // namespace Compass
