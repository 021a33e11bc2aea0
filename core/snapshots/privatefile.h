// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QLockFile>
#include <QString>

#include <memory>

namespace Compass {

/// Makes the folder \a path, for its owner only, if there is none.
/// \error FileUnwritable; KeysExposed when others may enter it already.
Result<void> makePrivateFolder(const QString &path);

/// All of the file \a path, which nobody but its owner may read or change.
/// \error those of readWhole(), at \a maxBytes; KeysExposed
Result<QByteArray> readPrivateFile(const QString &path, qint64 maxBytes);

/// A lock on the file \a path, which keeps other programs from changing it for as long as
/// it lives. Waits for theirs for five seconds.
/// \error FileUnwritable
Result<std::unique_ptr<QLockFile>> lockPrivateFile(const QString &path);

} // namespace Compass
