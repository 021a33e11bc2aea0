// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/team/teamrepository.h"

namespace Compass {

class Database;

/// The signers, and their files as they come and go, in the tables "signer", "revoked_share",
/// "share" and "earlier_share".
///
/// \error StoreCorrupt from a row that is not what it should be.
class SqlTeamSigners
{
public:
    explicit SqlTeamSigners(Database &database) : m_database(database) {}

    Result<SignerRecord> record(const SignerKey &signer) const;

    /// Puts \a after in the place of \a before, on \a day. The file before stays where
    /// both were shared by name.
    /// \return the key by which other tables name the signer.
    Result<qint64> keep(const SignerKey &signer, const SignerRecord &before,
                        const SignerRecord &after, QDate day);

    /// Whose files ended before \a today.
    Result<QList<SignerKey>> endedBefore(QDate today) const;

    /// The files before the newest that ended before \a today.
    Result<bool> hasEarlierEndedBefore(QDate today) const;
    Result<void> dropEarlierEndedBefore(QDate today);

    /// Deletes every file; the signers stay. \return how many there were.
    Result<int> forget();

private:
    Result<qint64> keepSigner(const SignerKey &signer, const SignerRecord &record);
    Result<void> keepRevoked(qint64 signer, const SignerRecord &record);
    Result<void> keepShare(qint64 signer, const Snapshot &snapshot, QDate day);
    Result<void> keepEarlier(qint64 signer, const Snapshot &snapshot);
    Result<void> dropShare(qint64 signer);
    Result<void> dropEarlier(qint64 signer, bool mayBeThere);

    Database &m_database;
};

} // namespace Compass
