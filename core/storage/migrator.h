// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QDir>

namespace Compass {

class Database;

/// The schema after all steps of \a migrations, where files are named
/// NNNN_what_it_does.sql; the number of steps.
int newestVersion(const QDir &migrations);

/// Brings \a database from version \a from to version \a to, in one exclusive
/// transaction. A blank line ends a statement, and the last statement of step N
/// sets user_version to N.
///
/// \error MigrationFailed when a step is wrong; StoreFull, StoreDiskFailed and
///        their like when the disk is. Nothing is changed then.
Result<void> migrate(Database &database, const QDir &migrations, int from, int to);

} // namespace Compass
