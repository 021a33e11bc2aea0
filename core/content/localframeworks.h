// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/frameworks/catalog.h"

namespace Compass {

/// The folder in the data folder \a dataFolder where frameworks from elsewhere are kept.
QString localFrameworksFolder(const QString &dataFolder);

/// The paths of the files in that folder.
QStringList localFrameworkFiles(const QString &dataFolder);

/// Checks the framework file \a path and keeps a copy of it in \a dataFolder, to be
/// read at the next opening of the data.
/// \error those of readFrameworkFile(); IdDuplicate when \a catalog knows one of its
///        ids already; FileUnwritable.
Result<void> keepFramework(const QString &path, const QString &dataFolder, const Catalog &catalog);

/// Adds the frameworks kept in \a dataFolder to \a catalog.
/// \return why others of them were not added; the same errors as keepFramework().
QList<Error> addLocalFrameworks(const QString &dataFolder, Catalog &catalog);

} // namespace Compass
