// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Compass {

/// Returns after the disk has the content of the file; false when it may not.
bool syncFile(const QString &path);

/// Returns after the disk has the names in the folder; false when it may not.
/// SQLite does this for its logs only, not for a file it creates.
bool syncFolder(const QString &path);

} // namespace Compass
