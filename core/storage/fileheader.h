// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QString>

#include <optional>

namespace Compass {

/// What the first 100 bytes of an SQLite file say, without SQLite touching it.
/// A change that is still in the log beside the file is not in them.
struct FileHeader
{
    quint32 applicationId = 0;
    int userVersion = 0;
    quint32 pageCount = 0;
};

/// No value where there is no file, or an empty one.
///
/// \error StoreDiskFailed when the bytes cannot be read; StoreCorrupt when they
///        are not the header of an SQLite file.
Result<std::optional<FileHeader>> readFileHeader(const QString &path);

} // namespace Compass
