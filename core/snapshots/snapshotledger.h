// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/snapshots/sharefile.h"
#include "core/snapshots/sharerequest.h"
#include "core/snapshots/signerrepository.h"

#include <QHash>

namespace Compass {

/// A framework that a collection counts.
struct CollectedFramework
{
    QString version;
    QSet<CompetencyId> competencies;
};

/// What a collection takes in.
struct CollectionRules
{
    QString team;
    QHash<FrameworkId, CollectedFramework> frameworks;
    QHash<RequestId, ShareRequest> requests; ///< Answers to these only, and no more than that.
};

/// The day of an import, and what the file is called in errors.
struct ImportMoment
{
    QDate today;
    QString subject;
};

/// What a share changes.
struct Judgement
{
    ImportOutcome outcome = ImportOutcome::AlreadyThere;
    SignerRecord after;
};

/// What becomes of \a before when \a share arrives. A revocation counts whenever it
/// comes; of anything else, only what has a higher number than all before. What was
/// ended by a wrong clock, and not taken back, may come again.
/// Source: design page reliability.md, section 4.
/// \error ShareFromFuture, ShareRevoked, ShareTooLong, ShareExpired, ShareOlder,
///        ShareTeamOther, ShareRequestOther, ShareUnasked, ShareFrameworkOther
Result<Judgement> judge(const OpenedShare &share, const SignerRecord &before,
                        const CollectionRules &rules, const ImportMoment &moment);

/// Takes share files into a collection.
class SnapshotLedger
{
public:
    /// \a crypto and \a repository must outlive the ledger; \a keys open the files.
    SnapshotLedger(const CryptoBox &crypto, KeyPair keys, CollectionRules rules,
                   SignerRepository &repository);

    /// Takes in the bytes \a file. A refused file leaves its line and nothing else.
    /// \error those of openShareFile(), of judge() and of the repository
    Result<ImportOutcome> take(const QByteArray &file, const ImportMoment &moment);

    /// The same for the file \a path. One that cannot be read leaves its line too.
    /// \error also those of readWhole()
    Result<ImportOutcome> takeFile(const QString &path, QDate today);

private:
    Result<ImportOutcome> refused(const Error &error, QDate day, qsizetype bytes);
    Result<ImportOutcome> takeOpened(const OpenedShare &share, const ImportMoment &moment,
                                     qsizetype bytes);

    const CryptoBox *m_crypto;
    KeyPair m_keys;
    CollectionRules m_rules;
    SignerRepository *m_repository;
};

} // namespace Compass
