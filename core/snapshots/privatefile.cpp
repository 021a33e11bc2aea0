// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/snapshots/privatefile.h"

#include "core/base/strictjson.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Compass {

static constexpr QFileDevice::Permissions OwnerOfFolder =
    QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;

/// How long to wait for another program that is changing a file, in milliseconds.
static constexpr int LongestWait = 5000;
/// How long until the next try, in milliseconds; QLockFile by itself waits ever longer.
static constexpr int BetweenTries = 20;

/// Whether somebody else may do anything with \a path. Windows keeps rights in lists
/// that Qt does not read; a user's folders are private there.
static bool isExposed(const QString &path)
{
#ifdef Q_OS_WIN
    Q_UNUSED(path)
    return false;
#else
    constexpr QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup
        | QFileDevice::ExeGroup | QFileDevice::ReadOther | QFileDevice::WriteOther
        | QFileDevice::ExeOther;
    return (QFile::permissions(path) & others) != 0;
#endif
}

Result<void> makePrivateFolder(const QString &path)
{
    const QDir folder(path);
    if (folder.exists())
        return isExposed(path) ? Result<void>(Error{ErrorCode::KeysExposed, path}) : Result<void>();
    const QString parent = QFileInfo(path).absolutePath();
    const bool isNew = !QFileInfo::exists(parent);
    if (!QDir().mkpath(parent) || (isNew && !QFile::setPermissions(parent, OwnerOfFolder))
        || !QDir().mkdir(path, OwnerOfFolder))
        return Error{ErrorCode::FileUnwritable, path};
    return {};
}

Result<QByteArray> readPrivateFile(const QString &path, qint64 maxBytes)
{
    Result<QByteArray> bytes = readWhole(path, maxBytes);
    if (bytes && isExposed(path))
        return Error{ErrorCode::KeysExposed, path};
    return bytes;
}

Result<std::unique_ptr<QLockFile>> lockPrivateFile(const QString &path)
{
    auto lock = std::make_unique<QLockFile>(path + u".lock"_s);
    const QDeadlineTimer deadline(LongestWait);
    while (!lock->tryLock(BetweenTries)) {
        if (deadline.hasExpired())
            return Error{ErrorCode::FileUnwritable, path};
    }
    return lock;
}

} // namespace Compass
