// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/storage/database.h"
#include "core/storage/openreport.h"
#include "core/storage/storekind.h"

#include <QDateTime>
#include <QLockFile>

#include <memory>

namespace Compass {

/// An open data file. The lock goes after the connection.
struct StoreFile
{
    std::unique_ptr<QLockFile> lock;
    std::unique_ptr<Database> database;
    OpenReport report;
};

/// Opens the data file at \a place, or creates it, in the order of the open
/// policy: nothing that does not check is ever written to. A copy is made when one
/// is due at \a now. Source: design page reliability.md, section 2.2.
///
/// \error see OpenState.
Result<StoreFile> openStoreFile(const StorePlace &place, const QDateTime &now,
                                const OpenOptions &options);

/// A new one of \a kind in memory.
/// \error MigrationFailed
Result<StoreFile> openStoreInMemory(const StoreKind &kind);

} // namespace Compass
