// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/sqlteaminfo.h"

#include "core/snapshots/canonicaljson.h"
#include "core/storage/columns.h"
#include "core/storage/database.h"
#include "core/storage/sqlerror.h"
#include "core/storage/teamcodes.h"

using namespace Qt::StringLiterals;

namespace Compass {

/// The columns name, purpose_en, purpose_fr, role, created_on, retention_on, is_sample,
/// in that order.
static Result<TeamInfo> readTeamInfo(const QSqlQuery &row)
{
    const auto role = fromCode<TeamRole>(row.value(3).toString());
    const QDate created = dateIn(row.value(4));
    const QDate retention = dateIn(row.value(5));
    if (!role || created.isNull() || retention.isNull())
        return corruptRow(u"team"_s, row.value(0).toString());
    return TeamInfo{row.value(0).toString(),
                    {row.value(1).toString(), row.value(2).toString()},
                    *role,
                    created,
                    retention,
                    row.value(6).toBool()};
}

/// The columns id, signing_key, sealing_key, document, in that order.
static Result<ShareRequest> readAskedRequest(const QSqlQuery &row)
{
    const QString id = row.value(0).toString();
    const auto document = parseCanonicalJson(row.value(3).toString().toUtf8(), id);
    if (!document)
        return corruptRow(u"request"_s, id);
    Result<ShareRequest> request = readRequestDocument(*document, id);
    if (!request)
        return corruptRow(u"request"_s, id);
    ShareRequest whole = *std::move(request);
    whole.manager = {row.value(1).toByteArray(), row.value(2).toByteArray()};
    return whole;
}

/// The columns by_name, as_group and with_certainty, in that order.
static Result<ReceivedCounts> readReceivedCounts(const QSqlQuery &row)
{
    return ReceivedCounts{row.value(0).toInt(), row.value(1).toInt(), row.value(2).toInt()};
}

Result<TeamInfo> SqlTeamInfo::info() const
{
    const auto info = m_database
                          .statement(uR"(
        SELECT name, purpose_en, purpose_fr, role, created_on, retention_on, is_sample FROM team
    )"_s)
                          .first<TeamInfo>(readTeamInfo);
    if (!info)
        return info.error();
    if (!*info)
        return Error{ErrorCode::StoreCorrupt, m_database.path(), {}, {}, u"team"_s};
    return **info;
}

Result<TeamPromise> SqlTeamInfo::promise() const
{
    const Result<QList<ShareRequest>> asked = requests();
    if (!asked)
        return asked.error();
    return promiseOf(*asked);
}

/// Whether \a after keeps to what the people of the team were told.
Result<void> SqlTeamInfo::checkKept(const TeamInfo &after) const
{
    const Result<TeamPromise> given = promise();
    if (!given)
        return given.error();
    if (!given->isGiven)
        return {};
    const Result<TeamInfo> before = info();
    return before ? checkChange(*before, after, *given) : Result<void>(before.error());
}

Result<void> SqlTeamInfo::save(const TeamInfo &info)
{
    if (const auto kept = checkKept(info); !kept)
        return kept.error();
    return m_database
        .statement(uR"(
        INSERT INTO team
            (key, name, purpose_en, purpose_fr, role, created_on, retention_on, is_sample)
        VALUES
            (1, :name, :purposeEn, :purposeFr, :role, :created, :retention, :isSample)
        ON CONFLICT (key) DO UPDATE SET
            name = excluded.name, purpose_en = excluded.purpose_en,
            purpose_fr = excluded.purpose_fr, retention_on = excluded.retention_on
    )"_s)
        .bind(u":name"_s, info.name)
        .bind(u":purposeEn"_s, info.purpose.english)
        .bind(u":purposeFr"_s, info.purpose.french)
        .bind(u":role"_s, codeOf(info.role))
        .bind(u":created"_s, columnOf(info.created))
        .bind(u":retention"_s, columnOf(info.retention))
        .bind(u":isSample"_s, columnOf(info.isSample))
        .run();
}

Result<QList<ShareRequest>> SqlTeamInfo::requests() const
{
    return m_database
        .statement(u"SELECT id, signing_key, sealing_key, document FROM request ORDER BY key"_s)
        .rows<ShareRequest>(readAskedRequest);
}

Result<void> SqlTeamInfo::add(const ShareRequest &request)
{
    const Result<TeamPromise> given = promise();
    if (!given)
        return given.error();
    if (const auto counted = checkVersions(request, *given); !counted)
        return counted.error();
    return m_database
        .statement(uR"(
        INSERT INTO request (id, signing_key, sealing_key, document)
        VALUES (:id, :signingKey, :sealingKey, :document)
        ON CONFLICT (id) DO NOTHING
    )"_s)
        .bind(u":id"_s, idOf(request).toString())
        .bind(u":signingKey"_s, request.manager.signing)
        .bind(u":sealingKey"_s, request.manager.sealing)
        .bind(u":document"_s, QString::fromUtf8(canonicalJson(requestDocument(request))))
        .run();
}

Result<ReceivedCounts> SqlTeamInfo::counts() const
{
    const auto counts =
        m_database.statement(u"SELECT by_name, as_group, with_certainty FROM received_count"_s)
            .first<ReceivedCounts>(readReceivedCounts);
    if (!counts)
        return counts.error();
    if (!*counts)
        return Error{ErrorCode::StoreCorrupt, m_database.path(), {}, {}, u"received_count"_s};
    return **counts;
}

static ReceivedCounts countsOf(const std::optional<Snapshot> &snapshot)
{
    if (!snapshot)
        return {};
    const bool isByName = snapshot->scope == ShareScope::Rows;
    const bool isCertain = snapshot->precision == Precision::LevelsWithCertainty;
    return {isByName ? 1 : 0, isByName ? 0 : 1, isCertain ? 1 : 0};
}

Result<void> SqlTeamInfo::count(const std::optional<Snapshot> &before,
                                const std::optional<Snapshot> &after)
{
    const auto isClosed = m_database.scalar(u"SELECT is_closed FROM received_count"_s);
    if (!isClosed)
        return isClosed.error();
    if (isClosed->toBool() && after)
        return Error{ErrorCode::TeamClosed, m_database.path()};

    const ReceivedCounts left = countsOf(before);
    const ReceivedCounts come = countsOf(after);
    return m_database
        .statement(uR"(
        UPDATE received_count
        SET by_name = by_name + :byName, as_group = as_group + :asGroup,
            with_certainty = with_certainty + :withCertainty
    )"_s)
        .bind(u":byName"_s, come.byName - left.byName)
        .bind(u":asGroup"_s, come.asGroup - left.asGroup)
        .bind(u":withCertainty"_s, come.withCertainty - left.withCertainty)
        .run();
}

Result<void> SqlTeamInfo::close()
{
    return m_database
        .statement(uR"(
        UPDATE received_count SET by_name = 0, as_group = 0, with_certainty = 0, is_closed = 1
    )"_s)
        .run();
}

} // namespace Compass
