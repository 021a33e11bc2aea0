// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/datalocation.h"
#include "ui/settings/recordcounts.h"

#include <functional>

namespace Compass {

/// How a page gets to everything that is stored about the person. The sample person
/// has a location only.
struct DataSources
{
    std::function<DataLocation()> location;
    std::function<Result<PersonRecord>()> contents;
    std::function<QList<KeptBackup>()> backups; ///< Newest first.

    /// Whether there is a data file that can be exported, replaced and deleted.
    bool isOnDisk() const { return contents && backups; }
};

/// What was done with all of a person's data, to be told once the window is open anew.
enum class DataOutcome { None, Exported, Imported, Reverted };

} // namespace Compass
