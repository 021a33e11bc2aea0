// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

class QSqlError;

namespace Compass {

/// The error that \a error of the SQLite driver stands for; \a file is its subject.
Error sqlError(const QSqlError &error, const QString &file);

} // namespace Compass
