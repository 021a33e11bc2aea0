// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace Compass {

/// Writes \a bytes to the file \a path, all of them or none: an older file of that
/// name stays as it was when anything goes wrong.
/// \error FileUnwritable
Result<void> saveFile(const QString &path, const QByteArray &bytes);

} // namespace Compass
