// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/records/personrecord.h"

#include <QDateTime>
#include <QList>

namespace Compass {

/// What a copy of a data file has in it.
struct BackupContents
{
    int assessments = 0; ///< Finished ones too.
    int finished = 0;
    int notes = 0;          ///< In the evidence journal.
    QDateTime newestChange; ///< UTC; of answers and notes. Invalid when there is none.

    friend bool operator==(const BackupContents &, const BackupContents &) = default;
};

/// A copy of a data file.
struct Backup
{
    QDateTime time; ///< UTC; when it was made.
    QString path;
    qint64 sizeBytes = 0;
    Result<BackupContents> contents; ///< Or why it cannot be gone back to.
};

/// The copies of the data file in \a dataFolder, newest first, each read through and
/// checked. The data file itself is not touched, so it may be open or damaged.
QList<Backup> backupsIn(const QString &dataFolder);

/// Everything in the copy \a path, which stays as it is. One of an older schema is
/// brought up to date in a further copy, which is gone when this returns.
/// \error StoreNotOurs, StoreTooNew, StoreCorrupt, StoreTampered, StoreUnavailable,
///        FileUnwritable, MigrationFailed and those of the disk.
Result<PersonRecord> readBackup(const QString &path);

} // namespace Compass
