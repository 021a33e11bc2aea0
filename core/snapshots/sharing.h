// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/snapshots/sharelog.h"

namespace Compass {

/// Who shares: their keys and the folder that remembers what they shared.
struct Sharer
{
    const CryptoBox &crypto;
    KeyPair keys;
    QString dataFolder;
};

/// Writes \a snapshot, sealed to whoever asked with \a request, to the file \a path,
/// and remembers it. What could not be written is not remembered. Its number is another
/// one where another program took that number since.
/// \error those of makePrivateFolder(), lockPrivateFile(), readShareLog(), writeShareLog(),
///        shareFile() and saveFile()
Result<void> saveShare(const Sharer &sharer, const ShareRequest &request, const Snapshot &snapshot,
                       const QString &path);

/// Which of the shared things the file \a path holds.
/// \error those of readShareLog() and readWhole(); ShareUnknown
Result<SnapshotId> sharedIn(const QString &dataFolder, const QString &path);

/// What makes one withdrawal this one and no other.
struct RevocationStamp
{
    SnapshotId id; ///< A new UUID.
    QDate issued;
};

/// Writes a file that takes \a shared back to \a path, to be sent to whoever got it,
/// and remembers that. Asked again, it says the same again.
/// \error those of saveShare(); ShareUnknown
Result<void> saveRevocation(const Sharer &sharer, const SnapshotId &shared,
                            const RevocationStamp &stamp, const QString &path);

} // namespace Compass
