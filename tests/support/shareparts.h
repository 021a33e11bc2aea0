// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/snapshots/sharefile.h"
#include "core/snapshots/sharerequest.h"
#include "core/snapshots/signerrepository.h"
#include "core/snapshots/snapshotledger.h"
#include "core/snapshots/sodiumcryptobox.h"

#include <QHash>

namespace Compass::Sample {

/// The day on which the tests of sharing take place: 21 November 2026.
QDate today();

/// Keys made once in a test, for the person, their manager and a third party.
const KeyPair &person();
const KeyPair &manager();
const KeyPair &stranger();

/// The UUID that ends in \a number.
SnapshotId snapshotId(int number);

/// The request of the team "T-7" for the framework TEC, version 1, with everything.
ShareRequest request();

/// A share of two levels in answer to request(): C1 at 3, C2 at 4.
Snapshot snapshot(int sequence = 1);

Revocation revocation(int sequence, const SnapshotId &revokes);

/// A file with \a payload, sealed to \a recipient and signed by \a signer.
QByteArray sealed(const QByteArray &payload, const KeyPair &signer = person(),
                  const KeyPair &recipient = manager());

/// What the manager of request() takes in.
CollectionRules rules();

/// Keeps the records of a collection for a test.
class InMemorySigners final : public SignerRepository
{
public:
    QHash<QByteArray, SignerRecord> records;
    QList<ImportLine> lines;
    std::optional<Error> failure; ///< What every keeping fails with.

    Result<SignerRecord> record(const QByteArray &signer) const override;
    Result<void> keep(const QByteArray &signer, const SignerRecord &record,
                      const ImportLine &line) override;
    Result<void> keep(const ImportLine &line) override;
};

} // namespace Compass::Sample
