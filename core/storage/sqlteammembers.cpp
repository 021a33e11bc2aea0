// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/sqlteammembers.h"

#include "core/storage/columns.h"
#include "core/storage/database.h"
#include "core/storage/sharecolumn.h"

using namespace Qt::StringLiterals;

namespace Compass {

namespace {

/// A signer and a file of theirs.
struct SignedShare
{
    SignerKey signer;
    Snapshot snapshot;
    QDate received;
};

} // namespace

/// The columns signing_key, payload and received_on, in that order.
static Result<SignedShare> readSignedShare(const QSqlQuery &row)
{
    const Result<Snapshot> snapshot = shareIn(row.value(1));
    if (!snapshot)
        return snapshot.error();
    return SignedShare{row.value(0).toByteArray(), *snapshot, dateIn(row.value(2))};
}

static Result<TeamMember> readTeamMember(const QSqlQuery &row)
{
    const Result<Snapshot> snapshot = shareIn(row.value(1));
    if (!snapshot)
        return snapshot.error();
    return memberOf(row.value(0).toByteArray(), *snapshot);
}

static ReceivedShare receivedShareOf(const SignedShare &share)
{
    const Snapshot &snapshot = share.snapshot;
    return {share.signer,
            snapshot.subject,
            share.received,
            snapshot.issued,
            snapshot.expires,
            snapshot.scope,
            usedDetail(extentOf(snapshot).detail, snapshot.scope),
            snapshot.frameworks};
}

Result<QList<ReceivedShare>> SqlTeamMembers::received() const
{
    const auto toReceived = [](const QSqlQuery &row) -> Result<ReceivedShare> {
        const Result<SignedShare> share = readSignedShare(row);
        if (!share)
            return share.error();
        return receivedShareOf(*share);
    };
    return m_database
        .statement(uR"(
        SELECT signing_key, payload, received_on
        FROM share JOIN signer ON signer.key = share.signer
        ORDER BY signer.key
    )"_s)
        .rows<ReceivedShare>(toReceived);
}

Result<QList<TeamMember>> SqlTeamMembers::members() const
{
    return m_database
        .statement(uR"(
        SELECT signing_key, payload
        FROM share JOIN signer ON signer.key = share.signer
        WHERE scope = 'rows'
        ORDER BY signer.key
    )"_s)
        .rows<TeamMember>(readTeamMember);
}

Result<QList<TeamMember>> SqlTeamMembers::earlierMembers() const
{
    return m_database
        .statement(uR"(
        SELECT signing_key, payload
        FROM earlier_share JOIN signer ON signer.key = earlier_share.signer
        ORDER BY signer.key
    )"_s)
        .rows<TeamMember>(readTeamMember);
}

} // namespace Compass
