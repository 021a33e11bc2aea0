// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/durability.h"

#include <QFile>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif
#ifdef Q_OS_WIN
#include <io.h>
#endif

namespace Compass {

#ifdef Q_OS_UNIX
static bool sync(const QString &path, int flags)
{
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | flags);
    if (handle < 0)
        return false;
    const bool synced = ::fsync(handle) == 0;
    return ::close(handle) == 0 && synced;
}

bool syncFile(const QString &path)
{
    return sync(path, 0);
}

bool syncFolder(const QString &path)
{
    return sync(path, O_DIRECTORY);
}
#endif

#ifdef Q_OS_WIN
bool syncFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadWrite) && ::_commit(file.handle()) == 0;
}

/// NTFS keeps names in a journal of its own and has no call for a folder.
bool syncFolder(const QString &)
{
    return true;
}
#endif

} // namespace Compass
