// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>

namespace Compass {

/// Where a person's data is, for them to see.
struct DataLocation
{
    QString path; ///< Of the one data file.
    qint64 sizeBytes = 0;
    QString backupsPath; ///< Of the folder with the copies.
    QDateTime lastSaved; ///< UTC; invalid when nothing was saved yet.
    /// The folder was named when the program was started, so that settings are in it too.
    bool isPortable = false;
};

} // namespace Compass
