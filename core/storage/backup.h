// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/storage/storekind.h"

#include <QDateTime>
#include <QDir>
#include <QFileDevice>
#include <QList>

namespace Compass {

class Database;

/// The data file and its copies are for their owner alone.
inline constexpr QFileDevice::Permissions ownerOnly =
    QFileDevice::ReadOwner | QFileDevice::WriteOwner;

/// The copies of a data file, in a folder of their own. A copy is opened and
/// checked before it gets its name, so whatever has one can be restored.
class BackupFolder
{
public:
    explicit BackupFolder(const QString &path, const StoreKind &kind = personalKind)
        : m_folder(path)
        , m_kind(&kind)
    {
    }

    /// When the copies were made, newest first.
    QList<QDateTime> times() const;

    QString path(const QDateTime &time) const;

    /// No copy was made in the 24 hours before \a now. Copies from the future, made
    /// while the clock was wrong, do not count.
    bool isDue(const QDateTime &now) const;

    /// The folder for files of the person's own that the copy \a path cannot hold; a
    /// name that is not taken yet.
    static QString atticOf(const QString &path);

    /// Copies \a database, unless the newest copy has the same content, and removes
    /// the copies that are dispensable.
    ///
    /// \return the path of the copy that has the content.
    /// \error  StoreFull, StoreDiskFailed, StoreCorrupt, FileUnwritable; no half
    ///         copy is left then.
    Result<QString> add(Database &database, const QDateTime &now) const;

    /// Removes every copy.
    /// \error FileUnwritable for one that is still there.
    Result<void> clear() const;

private:
    QString nameFormat() const;
    QString partPath() const;
    QString freePath(QDateTime time) const;

    QDir m_folder;
    const StoreKind *m_kind;
};

} // namespace Compass
