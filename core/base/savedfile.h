// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace Compass {

/// Writes \a bytes to the file \a path, all of them or none: an older file of that
/// name stays as it was when anything goes wrong. Returns after the disk has them.
/// A link is never followed: who made it chose the file behind it.
/// \error FileUnwritable, FileIsLink
Result<void> saveFile(const QString &path, const QByteArray &bytes);

/// The same, for the eyes of the file’s owner only.
/// \error those of saveFile()
Result<void> savePrivateFile(const QString &path, const QByteArray &bytes);

} // namespace Compass
