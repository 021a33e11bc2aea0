// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/sqlteamcells.h"

#include "core/storage/cellcolumns.h"
#include "core/storage/columns.h"
#include "core/storage/database.h"
#include "core/storage/sqlerror.h"
#include "core/storage/teamcodes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Compass {

/// In the column "block" of the table "contribution".
static constexpr int Pending = 0;
static constexpr int IsSetAside = -1;

/// The number of a block that stands for all those that no change touches.
static constexpr int RestOfBlocks = 0;

/// The columns competency, scope, in_bands, figure_0 to figure_4, is_shown and
/// released_on, in that order.
static Result<CellFigure> readCellFigure(const QSqlQuery &row)
{
    const auto scope = fromCode<ShareScope>(row.value(1).toString());
    if (!scope)
        return corruptRow(u"cell"_s, row.value(0).toString());
    return CellFigure{{CompetencyId(row.value(0).toString()), *scope, row.value(2).toBool()},
                      tallyIn(row, 3),
                      row.value(8).toBool(),
                      dateIn(row.value(9))};
}

/// The columns pending_0 to pending_4, figure_0 to figure_4, last_block, changes, is_shown
/// and released_on, in that order. The whole figure is in one block.
static Result<ReleaseState> readReleaseState(const QSqlQuery &row)
{
    ReleaseState state;
    state.pending = tallyIn(row, 0);
    state.blocks = {{RestOfBlocks, tallyIn(row, 5), {}}};
    state.lastBlock = row.value(10).toInt();
    state.changes = row.value(11).toInt();
    state.isShown = row.value(12).toBool();
    state.released = dateIn(row.value(13));
    return state;
}

static Result<qint64> readKey(const QSqlQuery &row)
{
    return row.value(0).toLongLong();
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
static ReleaseCause causeOf(const CellChange &change, const QList<CellChange> &changes)
{
    const bool isStillTold = std::ranges::any_of(changes, [&change](const CellChange &other) {
        return other.after && other.cell.competency == change.cell.competency;
    });
    return isStillTold ? ReleaseCause::Batch : ReleaseCause::Withdrawal;
}

Result<void> SqlTeamCells::count(qint64 signer, const QList<CellChange> &changes, QDate day)
{
    for (const CellChange &change : changes) {
        const ReleaseAttempt attempt{.cause = causeOf(change, changes), .today = day};
        if (const auto counted = countOne(signer, change, attempt); !counted)
            return counted.error();
    }
    return {};
}

Result<void> SqlTeamCells::countOne(qint64 signer, const CellChange &change,
                                    const ReleaseAttempt &attempt)
{
    const Result<int> block = change.before ? leave(signer, change) : Result<int>(IsSetAside);
    if (!block)
        return block.error();
    if (const auto entered = change.after ? enter(signer, change) : Result<void>(); !entered)
        return entered.error();
    const Result<ReleaseState> found = state(change.cell, *block);
    if (!found)
        return found.error();

    std::optional<BlockPlace> place;
    if (*block != IsSetAside)
        place = {*block, *change.before};
    Release next;
    next.after = *found;
    countChange(next.after, place, change.after);
    if (attempt.cause == ReleaseCause::Withdrawal || isDue(next.after, attempt.rules))
        next = release(next.after, attempt, m_dice);
    return apply(change.cell, found->blocks, next);
}

/// Writes what \a release makes of a cell with the blocks \a before.
Result<void> SqlTeamCells::apply(const TeamCell &cell, const QList<ReleaseBlock> &before,
                                 const Release &release)
{
    for (const SetAside &people : release.setAside) {
        if (const auto drawn = setAside(cell, people); !drawn)
            return drawn.error();
    }
    if (release.newBlock != 0) {
        if (const auto moved = moveToBlock(cell, release.newBlock); !moved)
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
            last_block, changes, is_shown, released_on
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
             figure_0, figure_1, figure_2, figure_3, figure_4, last_block, changes, is_shown,
             released_on)
        VALUES
            (:competency, :scope, :inBands, :pending0, :pending1, :pending2, :pending3, :pending4,
             :figure0, :figure1, :figure2, :figure3, :figure4, :lastBlock, :changes, :isShown,
             :released)
        ON CONFLICT (competency, scope, in_bands) DO UPDATE SET
            pending_0 = excluded.pending_0, pending_1 = excluded.pending_1,
            pending_2 = excluded.pending_2, pending_3 = excluded.pending_3,
            pending_4 = excluded.pending_4, figure_0 = excluded.figure_0,
            figure_1 = excluded.figure_1, figure_2 = excluded.figure_2,
            figure_3 = excluded.figure_3, figure_4 = excluded.figure_4,
            last_block = excluded.last_block, changes = excluded.changes,
            is_shown = excluded.is_shown, released_on = excluded.released_on
    )"_s);
    bindTally(upsert, u"pending"_s, state.pending);
    bindTally(upsert, u"figure"_s, state.figure());
    return bindCell(upsert, cell)
        .bind(u":lastBlock"_s, state.lastBlock)
        .bind(u":changes"_s, state.changes)
        .bind(u":isShown"_s, columnOf(state.isShown))
        .bind(u":released"_s, columnOf(state.released))
        .run();
}

/// Ends what \a signer told until now. \return the block it was in.
Result<int> SqlTeamCells::leave(qint64 signer, const CellChange &change)
{
    static const QString remove =
        u"DELETE FROM contribution WHERE signer = :signer AND value = :value AND"_s + inCell()
        + u"RETURNING block"_s;
    const auto block = bindCell(m_database.statement(remove), change.cell)
                           .bind(u":signer"_s, signer)
                           .bind(u":value"_s, *change.before)
                           .first<qint64>(readKey);
    if (!block)
        return block.error();
    if (!*block)
        return Error{ErrorCode::StoreCorrupt, m_database.path(), {}, {}, u"contribution"_s};
    return static_cast<int>(**block);
}

Result<void> SqlTeamCells::enter(qint64 signer, const CellChange &change)
{
    SqlStatement &insert = m_database.statement(uR"(
        INSERT INTO contribution (signer, competency, scope, in_bands, value, block)
        VALUES (:signer, :competency, :scope, :inBands, :value, :block)
    )"_s);
    return bindCell(insert, change.cell)
        .bind(u":signer"_s, signer)
        .bind(u":value"_s, *change.after)
        .bind(u":block"_s, Pending)
        .run();
}

/// Draws \a people among those of their block who told their value.
Result<void> SqlTeamCells::setAside(const TeamCell &cell, const SetAside &people)
{
    static const QString draw = u"SELECT signer FROM contribution WHERE"_s + inCell()
        + u"AND block = :block AND value = :value ORDER BY random() LIMIT :people"_s;
    const auto drawn = bindCell(m_database.statement(draw), cell)
                           .bind(u":block"_s, people.block)
                           .bind(u":value"_s, people.value)
                           .bind(u":people"_s, people.people)
                           .rows<qint64>(readKey);
    if (!drawn)
        return drawn.error();
    if (drawn->size() != people.people)
        return Error{ErrorCode::StoreCorrupt, m_database.path(), {}, {}, u"contribution"_s};

    static const QString mark =
        u"UPDATE contribution SET block = :block WHERE signer = :signer AND"_s + inCell();
    SqlStatement &update = bindCell(m_database.statement(mark), cell).bind(u":block"_s, IsSetAside);
    for (const qint64 signer : *drawn) {
        if (const auto marked = update.bind(u":signer"_s, signer).run(); !marked)
            return marked.error();
    }
    return {};
}

/// Puts everyone who waits into \a block.
Result<void> SqlTeamCells::moveToBlock(const TeamCell &cell, int block)
{
    static const QString move =
        u"UPDATE contribution SET block = :block WHERE block = :pending AND"_s + inCell();
    return bindCell(m_database.statement(move), cell)
        .bind(u":block"_s, block)
        .bind(u":pending"_s, Pending)
        .run();
}

Result<void> SqlTeamCells::forget(int smallestGroup)
{
    // The blocks refer to the cell.
    for (const QString &sql : {u"DELETE FROM contribution"_s, u"DELETE FROM cell_block"_s}) {
        if (const auto deleted = m_database.statement(sql).run(); !deleted)
            return deleted.error();
    }
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
        SET pending_0 = 0, pending_1 = 0, pending_2 = 0, pending_3 = 0, pending_4 = 0, changes = 0
    )"_s)
        .run();
}

} // namespace Compass
