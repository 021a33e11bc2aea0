// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace Compass {

/// Deletes everything this program keeps in \a dataFolder, which nobody has open: the
/// data file with its log, its copies, the files of the person's own, the keys and the
/// log of sharing, and the settings;
/// then \a settings, the settings file that is elsewhere, and the folder when nothing
/// else is in it. A file of someone else stays.
///
/// \return what could not be removed; empty when all is gone, as was looked up after.
/// \error  StoreLocked when it is open, StoreNotOurs: nothing is deleted then;
///         StoreDiskFailed when the disk may still have the names.
Result<QStringList> eraseEverything(const QString &dataFolder, const QString &settings = {});

} // namespace Compass
