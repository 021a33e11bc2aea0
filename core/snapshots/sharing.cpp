// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/snapshots/sharing.h"

#include "core/base/savedfile.h"
#include "core/base/strictjson.h"
#include "core/snapshots/keyfile.h"
#include "core/snapshots/privatefile.h"
#include "core/snapshots/sharefile.h"

#include <QCryptographicHash>

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
    const Result<void> saved = saveFile(file.path, file.bytes);
    if (saved)
        return {};
    if (const auto undone = writeShareLog(dataFolder, before); !undone)
        return undone.error();
    return saved.error();
}

/// Keeps other programs from changing what was shared from \a dataFolder.
static Result<std::unique_ptr<QLockFile>> lockShareLog(const QString &dataFolder)
{
    if (const auto folder = makePrivateFolder(sharingFolder(dataFolder)); !folder)
        return folder.error();
    return lockPrivateFile(shareLogFile(dataFolder));
}

/// \a snapshot for \a recipient, with a number that is above all those \a before.
static Snapshot numbered(Snapshot snapshot, const QList<SharedFile> &before,
                         const PublicKeys &recipient)
{
    snapshot.sequence = std::max(snapshot.sequence, nextSequence(before, recipient, QDate()));
    return snapshot;
}

Result<void> saveShare(const Sharer &sharer, const ShareRequest &request, const Snapshot &snapshot,
                       const QString &path)
{
    const auto lock = lockShareLog(sharer.dataFolder);
    if (!lock)
        return lock.error();
    const Result<QList<SharedFile>> before = readShareLog(sharer.dataFolder);
    if (!before)
        return before.error();
    const Snapshot next = numbered(snapshot, *before, request.manager);
    const auto bytes = shareFile(next, request.manager, sharer.keys, sharer.crypto);
    if (!bytes)
        return bytes.error();
    const SharedFile entry{request, next, fileHash(*bytes), {}};
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

/// Notes in \a all that \a shared is taken back, unless it was before, and gives its entry.
static Result<SharedFile> takenBack(QList<SharedFile> &all, const SnapshotId &shared,
                                    const RevocationStamp &stamp)
{
    const auto isThat = [&shared](const SharedFile &file) { return file.snapshot.id == shared; };
    const auto file = std::ranges::find_if(all, isThat);
    if (file == all.end())
        return Error{ErrorCode::ShareUnknown, shared.toString()};
    if (!file->revocation) {
        const int sequence = nextSequence(all, file->request.manager, stamp.issued);
        file->revocation = Revocation{stamp.id, sequence, stamp.issued, shared};
    }
    return *file;
}

Result<void> saveRevocation(const Sharer &sharer, const SnapshotId &shared,
                            const RevocationStamp &stamp, const QString &path)
{
    const auto lock = lockShareLog(sharer.dataFolder);
    if (!lock)
        return lock.error();
    const Result<QList<SharedFile>> before = readShareLog(sharer.dataFolder);
    if (!before)
        return before.error();
    QList<SharedFile> after = *before;
    const Result<SharedFile> file = takenBack(after, shared, stamp);
    if (!file)
        return file.error();
    const auto bytes =
        shareFile(*file->revocation, file->request.manager, sharer.keys, sharer.crypto);
    if (!bytes)
        return bytes.error();
    return saveBoth(sharer.dataFolder, *before, after, {path, *bytes});
}

} // namespace Compass
