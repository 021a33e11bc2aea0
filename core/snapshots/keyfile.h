// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/snapshots/cryptobox.h"

namespace Compass {

/// The folder in the data folder \a dataFolder with everything about sharing.
QString sharingFolder(const QString &dataFolder);

/// Where the keys of the owner of \a dataFolder are kept.
QString keyFile(const QString &dataFolder);

/// The keys kept in \a dataFolder.
/// \error those of readPrivateFile(); KeysDamaged
Result<KeyPair> readKeys(const CryptoBox &crypto, const QString &dataFolder);

/// The same, made and kept when there are none yet. Keys that cannot be used are
/// left as they are: what was sealed to them could never be opened again.
/// \error those of readKeys(), makePrivateFolder(), lockPrivateFile() and
///        savePrivateFile(); CryptoUnavailable
Result<KeyPair> readOrMakeKeys(const CryptoBox &crypto, const QString &dataFolder);

} // namespace Compass
