// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace Compass {

/// Makes the folder \a path, for its owner only, if there is none.
/// \error FileUnwritable; KeysExposed when others may enter it already.
Result<void> makePrivateFolder(const QString &path);

/// All of the file \a path, which nobody but its owner may read or change.
/// \error those of readWhole(), at \a maxBytes; KeysExposed
Result<QByteArray> readPrivateFile(const QString &path, qint64 maxBytes);

/// Writes the file \a path, readable by its owner only, whole or not at all, and
/// returns after the disk has it. A link in its place is never followed.
/// \error FileUnwritable, FileIsLink
Result<void> savePrivateFile(const QString &path, const QByteArray &bytes);

} // namespace Compass
