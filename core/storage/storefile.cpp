// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/storefile.h"

#include "core/storage/backup.h"
#include "core/storage/durability.h"
#include "core/storage/fileheader.h"
#include "core/storage/integrity.h"
#include "core/storage/migrator.h"
#include "core/storage/transaction.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Compass {

static Error failure(ErrorCode code, const QString &path, const QString &found = {})
{
    return {code, path, {}, found, {}};
}

namespace {

/// The steps of the open policy, each relying on the ones before it.
class Opening
{
public:
    Opening(const StorePlace &place, const QDateTime &now, const OpenOptions &options)
        : m_place(place)
        , m_folder(QFileInfo(place.path).path())
        , m_path(place.path)
        , m_now(now)
        , m_options(options)
        , m_migrations(options.migrations.value_or(QDir(place.kind->migrations)))
        , m_newest(newestVersion(m_migrations))
        , m_backups(place.backups, *place.kind)
    {
    }

    Result<void> ensureFolder();
    Result<void> chooseAccess();
    Result<void> takeLockFile();
    Result<void> checkHeader();
    Result<void> settleForReading();
    Result<void> ensureFile();
    Result<void> connect();
    Result<void> lockWhole();
    Result<void> readVersion();
    Result<void> checkContent();
    Result<void> upgrade();
    Result<void> backUp();

    StoreFile takeFile() { return std::move(m_file); }

private:
    bool isWhole() const { return m_access == Access::Whole; }
    Database &database() const { return *m_file.database; }
    Result<void> checkKind(quint32 applicationId) const;

    StorePlace m_place;
    QString m_folder;
    QString m_path;
    QDateTime m_now;
    OpenOptions m_options;
    QDir m_migrations;
    int m_newest;
    BackupFolder m_backups;
    Access m_access = Access::ReadOnly;
    int m_version = 0; ///< Of the schema in the file; 0 while there is none.
    StoreFile m_file;
};

/// Only its owner may look into a folder made here.
Result<void> Opening::ensureFolder()
{
    if (QFileInfo(m_folder).isDir() || !m_place.makesItsFolder)
        return {};
    if (!QDir().mkpath(m_folder) || !QFile::setPermissions(m_folder, ownerOnly | QFile::ExeOwner))
        return failure(ErrorCode::StoreUnavailable, m_path);
    if (!syncFolder(QFileInfo(m_folder).path()))
        return failure(ErrorCode::StoreDiskFailed, m_path);
    return {};
}

Result<void> Opening::chooseAccess()
{
    const QFileInfo file(m_path);
    if (QFileInfo(m_folder).isWritable() && (!file.exists() || file.isWritable()))
        m_access = Access::Whole;
    else if (!file.exists())
        return failure(ErrorCode::StoreUnavailable, m_path);
    else
        m_file.report.state = OpenState::ReadOnly;
    return {};
}

Result<void> Opening::takeLockFile()
{
    if (!isWhole())
        return {};
    auto lock = takeStoreLock(m_place.lock, m_options.lockFile);
    if (!lock) {
        const Error &held = lock.error();
        return Error{held.code, m_path, held.place, held.found, held.detail};
    }
    m_file.lock = *std::move(lock);
    return {};
}

/// A file of ours of another kind is told from one of another program.
Result<void> Opening::checkKind(quint32 applicationId) const
{
    if (applicationId == m_place.kind->applicationId)
        return {};
    const bool isOurs = std::ranges::any_of(
        storeKinds, [&](const StoreKind *kind) { return kind->applicationId == applicationId; });
    return failure(isOurs ? ErrorCode::StoreOtherKind : ErrorCode::StoreNotOurs, m_path);
}

/// Refuses what is not ours before SQLite may touch it.
Result<void> Opening::checkHeader()
{
    const Result<std::optional<FileHeader>> header = readFileHeader(m_path);
    if (!header) {
        // What somebody chose, and has no copy, may be anything; our own file is damaged.
        const bool isForeign = header.error().code == ErrorCode::StoreCorrupt
            && !m_place.makesItsFolder && m_backups.times().isEmpty();
        return isForeign ? failure(ErrorCode::StoreNotOurs, m_path) : header.error();
    }
    if (!*header) {
        // An empty file is a first start cut short; but once there are copies of it,
        // it is a file that lost its content.
        if (QFileInfo::exists(m_path) && !m_backups.times().isEmpty())
            return failure(ErrorCode::StoreCorrupt, m_path);
        return {};
    }

    const FileHeader &found = **header;
    const bool blank = found.applicationId == 0 && found.userVersion == 0 && found.pageCount <= 1;
    if (const auto known = checkKind(found.applicationId); !blank && !known)
        return known.error();
    if (found.userVersion > m_newest)
        return failure(ErrorCode::StoreTooNew, m_path, QString::number(found.userVersion));
    return {};
}

/// Where reading is enough, nothing need be made beside the file.
Result<void> Opening::settleForReading()
{
    const bool hasLog = QFileInfo(m_path + "-wal"_L1).size() > 0;
    const Result<std::optional<FileHeader>> header = readFileHeader(m_path);
    const bool isNewest = header && *header && (*header)->userVersion == m_newest;
    if (m_options.access == Access::ReadOnly && isNewest && !hasLog) {
        m_access = Access::ReadOnly;
        m_file.report.state = OpenState::ReadOnly;
    }
    return {};
}

/// SQLite would let others read a file that it creates.
Result<void> Opening::ensureFile()
{
    QFile file(m_path);
    if (file.exists())
        return {};
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly))
        return Error{ErrorCode::StoreUnavailable, m_path, {}, {}, file.errorString()};
    return {};
}

Result<void> Opening::connect()
{
    auto database = Database::open(m_path, m_access);
    if (!database)
        return database.error();
    m_file.database = *std::move(database);
    return {};
}

/// The lock that counts, whatever the lock file says. It is kept until the
/// connection closes.
Result<void> Opening::lockWhole()
{
    if (!isWhole())
        return {};
    Transaction transaction(database());
    if (const auto begun = transaction.begin(); !begun)
        return begun.error();
    return transaction.commit();
}

/// Whose file and which version once more, now with what is still in the log.
Result<void> Opening::readVersion()
{
    const Result<QVariant> owner = database().scalar(u"PRAGMA application_id"_s);
    if (!owner)
        return owner.error();
    const Result<QVariant> version = database().scalar(u"PRAGMA user_version"_s);
    if (!version)
        return version.error();
    const Result<QVariant> tables = database().scalar(u"SELECT count(*) FROM sqlite_schema"_s);
    if (!tables)
        return tables.error();

    const bool blank = owner->toUInt() == 0 && tables->toInt() == 0;
    if (const auto known = checkKind(owner->toUInt()); !blank && !known)
        return known.error();
    m_version = version->toInt();
    if (m_version > m_newest)
        return failure(ErrorCode::StoreTooNew, m_path, version->toString());
    return {};
}

Result<void> Opening::checkContent()
{
    if (m_version == 0)
        return {};
    if (const auto checked = checkPages(database()); !checked)
        return checked.error();
    return checkSchema(database(), m_migrations, m_version);
}

Result<void> Opening::upgrade()
{
    if (m_version == m_newest)
        return {};
    if (!isWhole())
        return failure(ErrorCode::MigrationFailed, m_path);

    const bool fresh = m_version == 0;
    if (!fresh) {
        const Result<QString> copy = m_backups.add(database(), m_now);
        if (!copy)
            return copy.error();
        m_file.report.backup = *copy;
    }
    if (const auto done = migrate(database(), m_migrations, m_version, m_newest); !done)
        return done.error();
    m_file.report.state = fresh ? OpenState::Created : OpenState::Migrated;

    // Out of the log, so that the header alone says whose file it is and how new.
    if (const auto written = database().checkpoint(); !written)
        return written.error();
    if (!syncFolder(m_folder))
        return failure(ErrorCode::StoreDiskFailed, m_path);
    return {};
}

/// A copy that cannot be made must not keep anyone from their answers.
Result<void> Opening::backUp()
{
    if (m_file.report.state != OpenState::Ok || !m_backups.isDue(m_now))
        return {};
    const Result<QString> copy = m_backups.add(database(), m_now);
    if (copy)
        m_file.report.backup = *copy;
    else
        m_file.report.backupFailure = copy.error();
    return {};
}

} // namespace

Result<StoreFile> openStoreFile(const StorePlace &place, const QDateTime &now,
                                const OpenOptions &options)
{
    static constexpr std::array steps = {
        &Opening::ensureFolder, &Opening::chooseAccess,     &Opening::takeLockFile,
        &Opening::checkHeader,  &Opening::settleForReading, &Opening::ensureFile,
        &Opening::connect,      &Opening::lockWhole,        &Opening::readVersion,
        &Opening::checkContent, &Opening::upgrade,          &Opening::backUp};

    Opening opening(place, now, options);
    for (const auto step : steps) {
        if (const auto done = (opening.*step)(); !done)
            return done.error();
    }
    return opening.takeFile();
}

Result<StoreFile> openStoreInMemory(const StoreKind &kind)
{
    auto database = Database::inMemory();
    if (!database)
        return database.error();
    const QDir migrations(kind.migrations);
    if (const auto built = migrate(**database, migrations, 0, newestVersion(migrations)); !built)
        return built.error();
    return StoreFile{nullptr, *std::move(database), {OpenState::Created, {}, {}}};
}

} // namespace Compass
