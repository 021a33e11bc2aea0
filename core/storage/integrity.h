// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDir>

namespace Compass {

class Database;

/// Reads the whole of \a database.
///
/// \error StoreCorrupt when a page or a reference between rows does not check.
Result<void> checkPages(Database &database);

/// SHA-256 of every table, index, view and trigger with its text.
Result<QByteArray> schemaFingerprint(Database &database);

/// \error StoreTampered when the schema is not exactly the one that the first
///        \a version steps of \a migrations make: a trigger someone planted would
///        change answers unseen.
Result<void> checkSchema(Database &database, const QDir &migrations, int version);

} // namespace Compass
