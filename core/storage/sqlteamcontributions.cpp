// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/sqlteamcontributions.h"

#include "core/storage/cellcolumns.h"
#include "core/storage/database.h"

using namespace Qt::StringLiterals;

namespace Compass {

/// In the column "block".
static constexpr int Pending = 0;
static constexpr int IsSetAside = -1;

/// The columns block, value and attempt, in that order.
static Result<BlockPlace> readPlace(const QSqlQuery &row)
{
    return BlockPlace{row.value(0).toInt(), row.value(1).toInt(), row.value(2).toInt()};
}

static Result<qint64> readSigner(const QSqlQuery &row)
{
    return row.value(0).toLongLong();
}

Result<std::optional<BlockPlace>> SqlTeamContributions::end(qint64 signer, const CellChange &change)
{
    if (!change.before)
        return std::optional<BlockPlace>();
    static const QString remove =
        u"DELETE FROM contribution WHERE signer = :signer AND value = :value AND"_s + inCell()
        + u"RETURNING block, value, attempt"_s;
    auto place = bindCell(m_database.statement(remove), change.cell)
                     .bind(u":signer"_s, signer)
                     .bind(u":value"_s, *change.before)
                     .first<BlockPlace>(readPlace);
    if (place && !*place)
        return Error{ErrorCode::StoreCorrupt, m_database.path(), {}, {}, u"contribution"_s};
    if (place && (*place)->block == IsSetAside)
        return std::optional<BlockPlace>();
    return place;
}

Result<void> SqlTeamContributions::begin(qint64 signer, const CellChange &change, int attempts)
{
    if (!change.after)
        return {};
    SqlStatement &insert = m_database.statement(uR"(
        INSERT INTO contribution (signer, competency, scope, in_bands, value, block, attempt)
        VALUES (:signer, :competency, :scope, :inBands, :value, :block, :attempt)
    )"_s);
    return bindCell(insert, change.cell)
        .bind(u":signer"_s, signer)
        .bind(u":value"_s, *change.after)
        .bind(u":block"_s, Pending)
        .bind(u":attempt"_s, attempts)
        .run();
}

Result<void> SqlTeamContributions::setAside(const TeamCell &cell, const SetAside &people)
{
    static const QString draw = u"SELECT signer FROM contribution WHERE"_s + inCell()
        + u"AND block = :block AND value = :value ORDER BY random() LIMIT :people"_s;
    const auto drawn = bindCell(m_database.statement(draw), cell)
                           .bind(u":block"_s, people.block)
                           .bind(u":value"_s, people.value)
                           .bind(u":people"_s, people.people)
                           .rows<qint64>(readSigner);
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

Result<void> SqlTeamContributions::moveToBlock(const TeamCell &cell, int block)
{
    static const QString move =
        u"UPDATE contribution SET block = :block WHERE block = :pending AND"_s + inCell();
    return bindCell(m_database.statement(move), cell)
        .bind(u":block"_s, block)
        .bind(u":pending"_s, Pending)
        .run();
}

Result<void> SqlTeamContributions::forget()
{
    return m_database.statement(u"DELETE FROM contribution"_s).run();
}

} // namespace Compass
