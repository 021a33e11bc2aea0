// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

class QSqlError;

namespace Compass {

/// The error that \a error of the SQLite driver stands for; \a file is its subject.
Error sqlError(const QSqlError &error, const QString &file);

/// A row that says what it must not; whoever reads it adds the file as subject.
Error corruptRow(const QString &table, const QString &row);

} // namespace Compass
