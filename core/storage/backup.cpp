// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/backup.h"

#include "core/storage/backupretention.h"
#include "core/storage/database.h"
#include "core/storage/durability.h"
#include "core/storage/integrity.h"

#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

#include <algorithm>
#include <filesystem>
#include <functional>
#include <system_error>

using namespace Qt::StringLiterals;

namespace Compass {

static constexpr qint64 secondsPerDay = qint64{24} * 60 * 60;

static Error unwritable(const QString &path, const QString &detail)
{
    return {ErrorCode::FileUnwritable, path, {}, {}, detail};
}

static bool isSameContent(const QString &left, const QString &right)
{
    QFile one(left);
    QFile other(right);
    return one.open(QIODevice::ReadOnly) && other.open(QIODevice::ReadOnly)
        && one.size() == other.size() && one.readAll() == other.readAll();
}

static Result<void> verify(Database &original, const QString &path)
{
    const auto copy = Database::open(path, Access::ReadOnly);
    if (!copy)
        return copy.error();
    const Result<QVariant> pages = (*copy)->scalar(u"PRAGMA integrity_check(1)"_s);
    if (!pages)
        return pages.error();
    const Result<QByteArray> wanted = schemaFingerprint(original);
    if (!wanted)
        return wanted.error();
    const Result<QByteArray> found = schemaFingerprint(**copy);
    if (!found)
        return found.error();
    if (pages->toString() != "ok"_L1 || *found != *wanted)
        return Error{ErrorCode::StoreCorrupt, path, {}, {}, pages->toString()};
    return {};
}

/// Makes \a folder, for its owner only, if there is none.
static bool makeOwn(const QDir &folder)
{
    return folder.exists()
        || (folder.mkpath(u"."_s)
            && QFile::setPermissions(folder.path(), ownerOnly | QFile::ExeOwner));
}

/// Writes a whole copy to \a part, on the disk when this returns.
static Result<void> copy(Database &database, const QString &part)
{
    QFile::remove(part);
    // Unlike the file, its log and a copy of both, this holds no free pages.
    const auto copied = database.statement(u"VACUUM INTO :part"_s).bind(u":part"_s, part).run();
    if (!copied)
        return copied.error();
    if (!QFile::setPermissions(part, ownerOnly) || !syncFile(part))
        return unwritable(part, {});
    return verify(database, part);
}

/// Replaces \a target; the name is on the disk when this returns.
static Result<void> rename(const QString &part, const QString &target)
{
    std::error_code error;
    std::filesystem::rename(QFileInfo(part).filesystemFilePath(),
                            QFileInfo(target).filesystemFilePath(), error);
    if (error)
        return unwritable(target, QString::fromStdString(error.message()));
    if (!syncFolder(QFileInfo(target).path()))
        return unwritable(target, {});
    return {};
}

QString BackupFolder::nameFormat() const
{
    return u"'%1-'yyyyMMdd'T'HHmmss'Z%2'"_s.arg(m_kind->copyName, m_kind->ending);
}

QString BackupFolder::partPath() const
{
    return m_folder.filePath(u"%1%2.part"_s.arg(m_kind->copyName, m_kind->ending));
}

QList<QDateTime> BackupFolder::times() const
{
    const QString format = nameFormat();
    QList<QDateTime> times;
    for (const QString &name : m_folder.entryList(QDir::Files)) {
        QDateTime time = QDateTime::fromString(name, format);
        time.setTimeSpec(Qt::UTC);
        if (time.isValid())
            times.append(time);
    }
    std::ranges::sort(times, std::greater());
    return times;
}

QString BackupFolder::path(const QDateTime &time) const
{
    return m_folder.filePath(time.toUTC().toString(nameFormat()));
}

bool BackupFolder::isDue(const QDateTime &now) const
{
    return std::ranges::none_of(times(), [&](const QDateTime &time) {
        const qint64 age = time.secsTo(now);
        return 0 <= age && age <= secondsPerDay;
    });
}

/// Names have seconds, and no copy replaces another.
QString BackupFolder::freePath(QDateTime time) const
{
    while (QFileInfo::exists(path(time)))
        time = time.addSecs(1);
    return path(time);
}

QString BackupFolder::atticOf(const QString &path)
{
    const QFileInfo copy(path);
    const QString name = copy.path() + "/files-"_L1 + copy.completeBaseName();
    QString attic = name;
    for (int number = 2; QFileInfo::exists(attic); ++number)
        attic = u"%1-%2"_s.arg(name).arg(number);
    return attic;
}

Result<QString> BackupFolder::add(Database &database, const QDateTime &now) const
{
    if (!makeOwn(m_folder))
        return unwritable(m_folder.path(), {});

    const QString part = partPath();
    const auto removePart = qScopeGuard([&] { QFile::remove(part); });
    if (const auto copied = copy(database, part); !copied)
        return copied.error();

    const QList<QDateTime> earlier = times();
    if (!earlier.isEmpty() && isSameContent(part, path(earlier.constFirst())))
        return path(earlier.constFirst());
    const QString target = freePath(now);
    if (const auto renamed = rename(part, target); !renamed)
        return renamed.error();

    for (const QDateTime &time : dispensableBackups(times())) {
        if (path(time) != target)
            QFile::remove(path(time));
    }
    return target;
}

Result<void> BackupFolder::clear() const
{
    QFile::remove(partPath());
    for (const QDateTime &time : times()) {
        if (!QFile::remove(path(time)))
            return unwritable(path(time), {});
    }
    if (m_folder.exists() && !syncFolder(m_folder.path()))
        return unwritable(m_folder.path(), {});
    return {};
}

} // namespace Compass
