// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/storage/database.h"
#include "core/storage/storelock.h"

#include <QDir>
#include <QString>

#include <optional>

namespace Compass {

/// How a store that can be used came to be open. Each state in which it cannot is
/// an ErrorCode: StoreLocked (place and found name the other), StoreTooNew,
/// StoreNotOurs, StoreOtherKind, StoreCorrupt, StoreTampered, StoreFull,
/// StoreDiskFailed, StoreUnavailable (cannot be opened or created), MigrationFailed.
enum class OpenState {
    Ok,
    Created,
    Migrated,
    ReadOnly, ///< Every change gives StoreReadOnly.
};

struct OpenReport
{
    OpenState state = OpenState::Ok;
    QString backup;                     ///< The copy made while opening; empty when none was due.
    std::optional<Error> backupFailure; ///< Why a copy that was due was not made.
};

struct OpenOptions
{
    std::optional<QDir> migrations; ///< Other steps than those of the kind of file.
    LockFile lockFile = LockFile::Respect;
    /// ReadOnly leaves the data as it is, unless it must be upgraded or its log read.
    Access access = Access::Whole;
};

} // namespace Compass
