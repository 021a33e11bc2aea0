// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/sqlteamsigners.h"

#include "core/snapshots/sharerequest.h"
#include "core/storage/columns.h"
#include "core/storage/database.h"
#include "core/storage/sharecolumn.h"
#include "core/storage/teamcodes.h"

using namespace Qt::StringLiterals;

namespace Compass {

static bool isNamed(const std::optional<Snapshot> &snapshot)
{
    return snapshot && snapshot->scope == ShareScope::Rows;
}

static Result<SnapshotId> readRevokedId(const QSqlQuery &row)
{
    return SnapshotId(row.value(0).toString());
}

/// The columns sequence, has_shared and payload, in that order; payload may be NULL.
static Result<SignerRecord> readSignerRecord(const QSqlQuery &row)
{
    SignerRecord record{row.value(0).toInt(), {}, {}, row.value(1).toBool()};
    if (row.value(2).isNull())
        return record;
    const Result<Snapshot> snapshot = shareIn(row.value(2));
    if (!snapshot)
        return snapshot.error();
    record.snapshot = *snapshot;
    return record;
}

Result<SignerRecord> SqlTeamSigners::record(const SignerKey &signer) const
{
    const auto found = m_database
                           .statement(uR"(
        SELECT sequence, has_shared, payload
        FROM signer LEFT JOIN share ON share.signer = signer.key
        WHERE signing_key = :signingKey
    )"_s)
                           .bind(u":signingKey"_s, signer)
                           .first<SignerRecord>(readSignerRecord);
    if (!found)
        return found.error();
    const auto revoked = m_database
                             .statement(uR"(
        SELECT id FROM revoked_share JOIN signer ON signer.key = revoked_share.signer
        WHERE signing_key = :signingKey
    )"_s)
                             .bind(u":signingKey"_s, signer)
                             .rows<SnapshotId>(readRevokedId);
    if (!revoked)
        return revoked.error();
    SignerRecord record = found->value_or(SignerRecord{});
    record.revoked = {revoked->cbegin(), revoked->cend()};
    return record;
}

Result<qint64> SqlTeamSigners::keep(const SignerKey &signer, const SignerRecord &before,
                                    const SignerRecord &after, QDate day)
{
    const Result<qint64> key = keepSigner(signer, after);
    if (!key)
        return key.error();
    if (const auto kept = keepRevoked(*key, after); !kept)
        return kept.error();
    const bool isOther = before.snapshot != after.snapshot;
    const bool isNarrower =
        before.snapshot && after.snapshot && leavesOut(*after.snapshot, *before.snapshot);
    const bool hasEarlier = isNamed(after.snapshot) && !isNarrower;
    if (const auto dropped = dropEarlier(*key, hasEarlier); !dropped)
        return dropped.error();
    if (isOther && hasEarlier && isNamed(before.snapshot)) {
        if (const auto kept = keepEarlier(*key, *before.snapshot); !kept)
            return kept.error();
    }
    const Result<void> shared = !isOther ? Result<void>()
        : after.snapshot                 ? keepShare(*key, *after.snapshot, day)
                                         : dropShare(*key);
    return shared ? key : Result<qint64>(shared.error());
}

Result<qint64> SqlTeamSigners::keepSigner(const SignerKey &signer, const SignerRecord &record)
{
    const auto key = m_database
                         .statement(uR"(
        INSERT INTO signer (signing_key, sequence, has_shared)
        VALUES (:signingKey, :sequence, :hasShared)
        ON CONFLICT (signing_key) DO UPDATE SET
            sequence = excluded.sequence, has_shared = excluded.has_shared
        RETURNING key
    )"_s)
                         .bind(u":signingKey"_s, signer)
                         .bind(u":sequence"_s, record.sequence)
                         .bind(u":hasShared"_s, columnOf(record.hasShared))
                         .first<qint64>([](const QSqlQuery &row) {
                             return Result<qint64>(row.value(0).toLongLong());
                         });
    if (!key)
        return key.error();
    if (!*key)
        return Error{ErrorCode::StoreFailed, m_database.path()};
    return **key;
}

Result<void> SqlTeamSigners::keepRevoked(qint64 signer, const SignerRecord &record)
{
    SqlStatement &insert = m_database.statement(uR"(
        INSERT INTO revoked_share (signer, id) VALUES (:signer, :id)
        ON CONFLICT (signer, id) DO NOTHING
    )"_s);
    for (const SnapshotId &id : record.revoked) {
        insert.bind(u":signer"_s, signer).bind(u":id"_s, id.toString());
        if (const auto inserted = insert.run(); !inserted)
            return inserted.error();
    }
    return {};
}

Result<void> SqlTeamSigners::keepShare(qint64 signer, const Snapshot &snapshot, QDate day)
{
    return m_database
        .statement(uR"(
        INSERT INTO share (signer, payload, received_on, expires_on, scope)
        VALUES (:signer, :payload, :received, :expires, :scope)
        ON CONFLICT (signer) DO UPDATE SET
            payload = excluded.payload, received_on = excluded.received_on,
            expires_on = excluded.expires_on, scope = excluded.scope
    )"_s)
        .bind(u":signer"_s, signer)
        .bind(u":payload"_s, shareColumn(snapshot))
        .bind(u":received"_s, columnOf(day))
        .bind(u":expires"_s, columnOf(snapshot.expires))
        .bind(u":scope"_s, codeOf(snapshot.scope))
        .run();
}

Result<void> SqlTeamSigners::keepEarlier(qint64 signer, const Snapshot &snapshot)
{
    return m_database
        .statement(uR"(
        INSERT INTO earlier_share (signer, id, payload, expires_on)
        VALUES (:signer, :id, :payload, :expires)
        ON CONFLICT (signer) DO UPDATE SET
            id = excluded.id, payload = excluded.payload, expires_on = excluded.expires_on
    )"_s)
        .bind(u":signer"_s, signer)
        .bind(u":id"_s, snapshot.id.toString())
        .bind(u":payload"_s, shareColumn(snapshot))
        .bind(u":expires"_s, columnOf(snapshot.expires))
        .run();
}

Result<void> SqlTeamSigners::dropShare(qint64 signer)
{
    return m_database.statement(u"DELETE FROM share WHERE signer = :signer"_s)
        .bind(u":signer"_s, signer)
        .run();
}

/// Where there may be none beside the newest file, or it was taken back.
Result<void> SqlTeamSigners::dropEarlier(qint64 signer, bool mayBeThere)
{
    return m_database
        .statement(uR"(
        DELETE FROM earlier_share
        WHERE signer = :signer
            AND (:mayBeThere = 0 OR id IN (SELECT id FROM revoked_share WHERE signer = :revoker))
    )"_s)
        .bind(u":signer"_s, signer)
        .bind(u":mayBeThere"_s, columnOf(mayBeThere))
        .bind(u":revoker"_s, signer)
        .run();
}

Result<QList<SignerKey>> SqlTeamSigners::endedBefore(QDate today) const
{
    return m_database
        .statement(uR"(
        SELECT signing_key
        FROM share JOIN signer ON signer.key = share.signer
        WHERE expires_on < :today
        ORDER BY signer.key
    )"_s)
        .bind(u":today"_s, columnOf(today))
        .rows<SignerKey>(
            [](const QSqlQuery &row) { return Result<SignerKey>(row.value(0).toByteArray()); });
}

Result<bool> SqlTeamSigners::hasEarlierEndedBefore(QDate today) const
{
    const auto found =
        m_database.statement(u"SELECT 1 FROM earlier_share WHERE expires_on < :today LIMIT 1"_s)
            .bind(u":today"_s, columnOf(today))
            .first<bool>([](const QSqlQuery &row) { return Result<bool>(row.value(0).toBool()); });
    return found ? found->has_value() : Result<bool>(found.error());
}

Result<void> SqlTeamSigners::dropEarlierEndedBefore(QDate today)
{
    return m_database.statement(u"DELETE FROM earlier_share WHERE expires_on < :today"_s)
        .bind(u":today"_s, columnOf(today))
        .run();
}

Result<int> SqlTeamSigners::forget()
{
    const auto files = m_database.scalar(u"SELECT count(*) FROM share"_s);
    if (!files)
        return files.error();
    for (const QString &sql : {u"DELETE FROM share"_s, u"DELETE FROM earlier_share"_s}) {
        if (const auto cleared = m_database.statement(sql).run(); !cleared)
            return cleared.error();
    }
    return files->toInt();
}

} // namespace Compass
