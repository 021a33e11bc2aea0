// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/erasure.h"

#include "core/records/personrecord.h"
#include "core/snapshots/keyfile.h"
#include "core/storage/database.h"
#include "core/storage/durability.h"
#include "core/storage/fileheader.h"
#include "core/storage/storefile.h"
#include "core/storage/storelock.h"
#include "core/storage/transaction.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>

#include <memory>

using namespace Qt::StringLiterals;

namespace Compass {

/// Whether the data file is ours and open nowhere. A damaged one may be deleted.
static Result<void> checkErasable(const QString &path)
{
    const Result<std::optional<FileHeader>> header = readFileHeader(path);
    if (!header || !*header)
        return {};
    if ((*header)->applicationId != personalKind.applicationId)
        return Error{ErrorCode::StoreNotOurs, path};

    const auto database = Database::open(path, Access::Whole);
    if (!database)
        return database.error().code == ErrorCode::StoreLocked ? database.error() : Result<void>();
    Transaction transaction(**database);
    const Result<void> begun = transaction.begin();
    return !begun && begun.error().code == ErrorCode::StoreLocked ? begun : Result<void>();
}

/// What is in \a folder under a name that matches one of \a patterns.
static QStringList pathsIn(const QString &folder, const QStringList &patterns,
                           QDir::Filters kinds = QDir::Files)
{
    const QDir directory(folder);
    QStringList paths;
    for (const QString &name : directory.entryList(patterns, kinds | QDir::Hidden | QDir::System))
        paths.append(directory.filePath(name));
    return paths;
}

/// Everything of ours in \a dataFolder; a folder comes after what is in it.
static QStringList ownPaths(const QString &dataFolder)
{
    QStringList paths = pathsIn(
        dataFolder, {u"compass.db"_s, u"compass.db-*"_s, u"settings.ini"_s, u"settings.ini.*"_s});
    for (const QLatin1StringView folder : ownFileFolders) {
        const QString path = QDir(dataFolder).filePath(folder);
        paths += pathsIn(path, {u"*.json"_s}) + pathsIn(path + ".part"_L1, {u"*"_s});
        paths += {path, path + ".part"_L1};
    }
    const QString sharing = sharingFolder(dataFolder);
    paths += pathsIn(sharing, {u"keys.json*"_s, u"log.json*"_s}) + QStringList(sharing);
    const QString backups = backupPath(dataFolder);
    return paths + pathsIn(backups, {u"compass-*.db*"_s, u"compass.db.part*"_s})
        + pathsIn(backups, {u"files-*"_s}, QDir::Dirs) + QStringList(backups);
}

/// Whether someone else keeps something in the folder \a path.
static bool isShared(const QString &path)
{
    const bool isAttic = QFileInfo(path).fileName().startsWith("files-"_L1);
    return !isAttic && QFileInfo(path).isDir() && !QFileInfo(path).isSymLink()
        && !QDir(path).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System
                               | QDir::NoDotAndDotDot);
}

static void remove(const QString &path)
{
    if (QFileInfo(path).isDir() && !QFileInfo(path).isSymLink())
        QDir(path).removeRecursively();
    else
        QFile::remove(path);
}

/// Removes each of \a paths; those that are still there.
static QStringList removeAll(const QStringList &paths)
{
    QStringList left;
    for (const QString &path : paths) {
        if (isShared(path))
            continue;
        remove(path);
        if (QFileInfo::exists(path))
            left.append(path);
    }
    return left;
}

Result<QStringList> eraseEverything(const QString &dataFolder, const QString &settings)
{
    auto taken = takeStoreLock(personalPlace(dataFolder).lock, LockFile::Respect);
    if (!taken) {
        const Error &held = taken.error();
        return Error{held.code, storePath(dataFolder), held.place, held.found, held.detail};
    }
    std::unique_ptr<QLockFile> lock = *std::move(taken);
    if (const auto erasable = checkErasable(storePath(dataFolder)); !erasable)
        return erasable.error();

    QStringList left = removeAll(ownPaths(dataFolder));
    if (!settings.isEmpty())
        left += removeAll({settings});
    lock.reset();
    if (!syncFolder(dataFolder) && QFileInfo::exists(dataFolder))
        return Error{ErrorCode::StoreDiskFailed, dataFolder};
    QDir().rmdir(dataFolder);
    return left;
}

} // namespace Compass
