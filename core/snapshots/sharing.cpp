// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/snapshots/sharing.h"

#include "core/base/strictjson.h"
#include "core/snapshots/privatefile.h"
#include "core/snapshots/sharefile.h"

#include <QCryptographicHash>
#include <QUuid>

#include <algorithm>

namespace Compass {

namespace {

struct FileToSave
{
    QString path;
    QByteArray bytes;
};

} // namespace

static QByteArray fileHash(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

/// Saves \a file and makes \a after what is remembered, or leaves \a before. It is
/// remembered first: a number that left is never used again.
static Result<void> saveBoth(const QString &dataFolder, const QList<SharedFile> &before,
                             const QList<SharedFile> &after, const FileToSave &file)
{
    if (const auto logged = writeShareLog(dataFolder, after); !logged)
        return logged.error();
    const Result<void> saved = savePrivateFile(file.path, file.bytes);
    if (saved)
        return {};
    if (const auto undone = writeShareLog(dataFolder, before); !undone)
        return undone.error();
    return saved.error();
}

Result<void> saveShare(const Sharer &sharer, const ShareRequest &request, const Snapshot &snapshot,
                       const QString &path)
{
    const Result<QList<SharedFile>> before = readShareLog(sharer.dataFolder);
    if (!before)
        return before.error();
    const auto bytes = shareFile(snapshot, request.manager, sharer.keys, sharer.crypto);
    if (!bytes)
        return bytes.error();
    const SharedFile entry{request, snapshot, fileHash(*bytes), {}};
    return saveBoth(sharer.dataFolder, *before, *before + QList<SharedFile>{entry}, {path, *bytes});
}

Result<SnapshotId> sharedIn(const QString &dataFolder, const QString &path)
{
    const Result<QList<SharedFile>> shared = readShareLog(dataFolder);
    if (!shared)
        return shared.error();
    const Result<QByteArray> bytes = readWhole(path, LargestSignedFile);
    if (!bytes)
        return bytes.error();
    const auto file = std::ranges::find(*shared, fileHash(*bytes), &SharedFile::sha256);
    if (file == shared->cend())
        return Error{ErrorCode::ShareUnknown, path};
    return file->snapshot.id;
}

Result<void> saveRevocation(const Sharer &sharer, const SnapshotId &shared, QDate today,
                            const QString &path)
{
    const Result<QList<SharedFile>> before = readShareLog(sharer.dataFolder);
    if (!before)
        return before.error();
    QList<SharedFile> after = *before;
    const auto isThat = [&shared](const SharedFile &file) { return file.snapshot.id == shared; };
    const auto file = std::ranges::find_if(after, isThat);
    if (file == after.end())
        return Error{ErrorCode::ShareUnknown, shared.toString()};
    if (!file->revocation) {
        const SnapshotId id(QUuid::createUuid().toString(QUuid::WithoutBraces));
        file->revocation = Revocation{id, nextSequence(*before, today), today, shared};
    }
    const auto bytes =
        shareFile(*file->revocation, file->request.manager, sharer.keys, sharer.crypto);
    if (!bytes)
        return bytes.error();
    return saveBoth(sharer.dataFolder, *before, after, {path, *bytes});
}

} // namespace Compass
