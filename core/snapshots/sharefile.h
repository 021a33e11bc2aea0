// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/snapshots/signedfile.h"
#include "core/snapshots/snapshot.h"

namespace Compass {

/// What a share file says, and whose signature it bears.
struct OpenedShare
{
    QByteArray signer; ///< The signing key.
    ShareMessage message;

    friend bool operator==(const OpenedShare &, const OpenedShare &) = default;
};

/// The bytes of a file in which the owner of \a keys says \a message to \a recipient
/// only.
/// \error CryptoUnavailable, ShareKeyWeak; those of readSnapshotPayload() for what no
///        reader would take
Result<QByteArray> shareFile(const ShareMessage &message, const PublicKeys &recipient,
                             const KeyPair &keys, const CryptoBox &crypto);

/// What the share file \a file says. Its days, its team and whether it was taken back
/// are for SnapshotLedger. Without keys the recipient is not looked at.
/// \error those of openSignedFile() and readSnapshotPayload(); ShareNotForYou
Result<OpenedShare> openShareFile(const QByteArray &file, const Opener &opener);

} // namespace Compass
