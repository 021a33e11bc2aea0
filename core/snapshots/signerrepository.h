// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/snapshots/snapshot.h"

#include <QSet>

namespace Compass {

/// What a collection of shared files knows of one signer.
struct SignerRecord
{
    int sequence = -1;                ///< The highest accepted number.
    std::optional<Snapshot> snapshot; ///< The newest one, until it is taken back.
    QSet<SnapshotId> revoked;         ///< Never taken again.
    bool hasShared = false;           ///< Something of theirs was taken in at some time.

    friend bool operator==(const SignerRecord &, const SignerRecord &) = default;
};

/// What became of a file that was accepted.
enum class ImportOutcome {
    Added,
    Replaced,
    AlreadyThere,
    Withdrawn,
    AlreadyWithdrawn,
    WithdrawalNoted ///< What it takes back is not counted, and never will be.
};

/// A trace of one import, accepted or not, without a word of what the file says.
struct ImportLine
{
    QDate day;
    qsizetype bytes = 0;
    std::optional<ImportOutcome> outcome; ///< No value when it was refused.
    std::optional<ErrorCode> refusal;

    friend bool operator==(const ImportLine &, const ImportLine &) = default;
};

/// Keeps the records of a collection, each by the signing key it belongs to.
class SignerRepository
{
public:
    virtual ~SignerRepository() = default;

    /// An empty record for an unknown key.
    virtual Result<SignerRecord> record(const QByteArray &signer) const = 0;

    /// Keeps both together or neither.
    virtual Result<void> keep(const QByteArray &signer, const SignerRecord &record,
                              const ImportLine &line) = 0;

    /// Keeps the trace of a file that changed nothing.
    virtual Result<void> keep(const ImportLine &line) = 0;

protected:
    SignerRepository() = default;
    SignerRepository(const SignerRepository &) = default;
    SignerRepository &operator=(const SignerRepository &) = default;
};

} // namespace Compass
