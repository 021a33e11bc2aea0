// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/storelock.h"

#include <QFile>

namespace Compass {

namespace {

struct Owner
{
    qint64 process = 0;
    QString host;
};

} // namespace

/// None where the file does not say: it is empty when the disk was full while it
/// was made, and would then count as held for ever.
static std::optional<Owner> ownerOf(const QLockFile &lock)
{
    Owner owner;
    QString application;
    if (!lock.getLockInfo(&owner.process, &owner.host, &application))
        return std::nullopt;
    return owner;
}

Result<std::unique_ptr<QLockFile>> takeStoreLock(const QString &path, LockFile treatment)
{
    auto lock = std::make_unique<QLockFile>(path);
    // Stale only when its process is gone: clocks jump.
    lock->setStaleLockTime(0);
    if (lock->tryLock(0))
        return lock;
    if (lock->error() != QLockFile::LockFailedError)
        return std::unique_ptr<QLockFile>();

    const std::optional<Owner> owner = ownerOf(*lock);
    if (owner && treatment == LockFile::Respect) {
        return Error{
            ErrorCode::StoreLocked, path, owner->host, QString::number(owner->process), {}};
    }
    if (!QFile::remove(path) || !lock->tryLock(0))
        return std::unique_ptr<QLockFile>();
    return lock;
}

} // namespace Compass
