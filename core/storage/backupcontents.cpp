// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/backupcontents.h"

#include "core/storage/backup.h"
#include "core/storage/columns.h"
#include "core/storage/contents.h"
#include "core/storage/database.h"
#include "core/storage/fileheader.h"
#include "core/storage/integrity.h"
#include "core/storage/migrator.h"
#include "core/storage/storefile.h"

#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

using namespace Qt::StringLiterals;

namespace Compass {

namespace {

/// A copy that was checked, open for reading.
struct CheckedCopy
{
    std::unique_ptr<Database> database;
    int version = 0;
};

} // namespace

/// The version of the schema in the file \a path of ours.
static Result<int> copyVersion(const QString &path, int newest)
{
    const Result<std::optional<FileHeader>> header = readFileHeader(path);
    if (!header)
        return header.error();
    if (!*header)
        return Error{ErrorCode::StoreCorrupt, path};
    if ((*header)->applicationId != personalKind.applicationId)
        return Error{ErrorCode::StoreNotOurs, path};
    const int version = (*header)->userVersion;
    if (version > newest)
        return Error{ErrorCode::StoreTooNew, path, {}, QString::number(version), {}};
    if (version < 1)
        return Error{ErrorCode::StoreCorrupt, path};
    return version;
}

static Result<CheckedCopy> checkedCopy(const QString &path)
{
    const QDir migrations(personalKind.migrations);
    const Result<int> version = copyVersion(path, newestVersion(migrations));
    if (!version)
        return version.error();
    auto database = Database::open(path, Access::ReadOnly);
    if (!database)
        return database.error();
    if (const auto checked = checkPages(**database); !checked)
        return checked.error();
    if (const auto checked = checkSchema(**database, migrations, *version); !checked)
        return checked.error();
    return CheckedCopy{*std::move(database), *version};
}

static Result<BackupContents> countIn(const QString &path)
{
    const Result<CheckedCopy> copy = checkedCopy(path);
    if (!copy)
        return copy.error();
    const bool hasNotes = copy->version >= 2;
    const QString notes = hasNotes ? u"SELECT count(*) FROM evidence_note"_s : u"SELECT 0"_s;
    const QString noteTime =
        hasNotes ? u"SELECT max(changed_at) FROM evidence_note"_s : u"SELECT NULL"_s;

    QList<QVariant> values;
    for (const QString &sql :
         {u"SELECT count(*) FROM assessment"_s, u"SELECT count(finished_at) FROM assessment"_s,
          notes, u"SELECT max(at) FROM change_log"_s, u"SELECT max(started_at) FROM assessment"_s,
          u"SELECT max(finished_at) FROM assessment"_s, noteTime}) {
        const Result<QVariant> value = copy->database->scalar(sql);
        if (!value)
            return value.error();
        values.append(*value);
    }
    BackupContents contents{values.at(0).toInt(), values.at(1).toInt(), values.at(2).toInt(), {}};
    for (const QVariant &time : values.mid(3)) {
        if (!time.isNull() && !(timeIn(time) < contents.newestChange))
            contents.newestChange = timeIn(time);
    }
    return contents;
}

QList<Backup> backupsIn(const QString &dataFolder)
{
    const BackupFolder folder(backupPath(dataFolder));
    QList<Backup> backups;
    for (const QDateTime &time : folder.times()) {
        const QString path = folder.path(time);
        backups.append({time, path, QFileInfo(path).size(), countIn(path)});
    }
    return backups;
}

/// The contents of \a copy after the steps of the schema that it lacks.
static Result<PersonRecord> readUpgraded(const CheckedCopy &copy)
{
    const QString part = copy.database->path() + ".part"_L1;
    const auto removePart = qScopeGuard([&part] {
        for (const QLatin1StringView end : {""_L1, "-wal"_L1, "-shm"_L1})
            QFile::remove(part + end);
    });
    QFile::remove(part);
    if (!QFile::copy(copy.database->path(), part) || !QFile::setPermissions(part, ownerOnly))
        return Error{ErrorCode::FileUnwritable, part};

    const auto upgraded = Database::open(part, Access::Whole);
    if (!upgraded)
        return upgraded.error();
    const QDir migrations(personalKind.migrations);
    const auto done = migrate(**upgraded, migrations, copy.version, newestVersion(migrations));
    if (!done)
        return done.error();
    return readContents(**upgraded);
}

Result<PersonRecord> readBackup(const QString &path)
{
    const Result<CheckedCopy> copy = checkedCopy(path);
    if (!copy)
        return copy.error();
    if (copy->version < newestVersion(QDir(personalKind.migrations)))
        return readUpgraded(*copy);
    return readContents(*copy->database);
}

} // namespace Compass
