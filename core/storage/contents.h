// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/records/personrecord.h"

namespace Compass {

class Database;

/// Everything in \a database, which has the newest schema. It has no files.
///
/// \error StoreCorrupt when a row is not what it should be, or a finished assessment
///        does not match its digest; those of the disk.
Result<PersonRecord> readContents(Database &database);

/// Removes every row of \a database and writes \a record, without its files; for use in
/// a transaction.
Result<void> writeContents(Database &database, const PersonRecord &record);

} // namespace Compass
