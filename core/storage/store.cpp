// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/store.h"

#include "core/base/clock.h"
#include "core/snapshots/sharelog.h"
#include "core/storage/backup.h"
#include "core/storage/backupcontents.h"
#include "core/storage/contents.h"
#include "core/storage/ownfiles.h"
#include "core/storage/transaction.h"

#include <QFileInfo>

#include <utility>

using namespace Qt::StringLiterals;

namespace Compass {

Result<std::unique_ptr<Store>> Store::open(const QString &folder, const Clock &clock,
                                           const OpenOptions &options)
{
    auto file = openStoreFile(personalPlace(folder), clock.now(), options);
    if (!file)
        return file.error();
    return std::unique_ptr<Store>(new Store(*std::move(file), clock));
}

Result<std::unique_ptr<Store>> Store::inMemory(const Clock &clock)
{
    auto file = openStoreInMemory(personalKind);
    if (!file)
        return file.error();
    return std::unique_ptr<Store>(new Store(*std::move(file), clock));
}

Store::Store(StoreFile file, const Clock &clock)
    : m_file(std::move(file))
    , m_clock(clock)
    , m_assessments(*m_file.database)
    , m_profiles(*m_file.database)
    , m_plans(*m_file.database)
    , m_evidence(*m_file.database)
    , m_frameworks(*m_file.database)
    , m_mappings(*m_file.database)
{
}

Store::~Store()
{
    // Where it fails the log stays and is read at the next start.
    static_cast<void>(checkpoint());
}

Result<void> Store::keepFrameworksFrom(FrameworkSource source)
{
    if (m_file.report.state == OpenState::ReadOnly)
        return {};
    return m_assessments.keepFrameworksFrom(std::move(source));
}

Result<void> Store::checkpoint()
{
    if (m_file.report.state == OpenState::ReadOnly)
        return {};
    return m_file.database->checkpoint();
}

QString Store::folder() const
{
    return path() == ":memory:"_L1 ? QString() : QFileInfo(path()).path();
}

Result<PersonRecord> Store::contents() const
{
    Result<PersonRecord> record = readContents(*m_file.database);
    if (!record || folder().isEmpty())
        return record;
    Result<QList<OwnFile>> files = readOwnFiles(folder());
    if (!files)
        return files.error();
    const Result<QList<SharedFile>> shared = readShareLog(folder());
    if (!shared)
        return shared.error();
    PersonRecord whole = *std::move(record);
    whole.files = *std::move(files);
    if (!shared->isEmpty())
        whole.shareLog = shareLogDocument(*shared);
    return whole;
}

Result<QString> Store::backUpBeforeReplacing()
{
    if (m_file.report.state == OpenState::ReadOnly)
        return Error{ErrorCode::StoreReadOnly, path()};
    return folder().isEmpty() ? QString() : backUp();
}

Result<void> Store::replaceContents(const PersonRecord &record)
{
    const Result<QString> copy = backUpBeforeReplacing();
    if (!copy)
        return copy.error();
    if (folder().isEmpty())
        return replaceRows(record, nullptr);

    OwnFilesExchange files(folder(), BackupFolder::atticOf(*copy));
    if (const auto prepared = files.prepare(record.files); !prepared)
        return prepared.error();
    return replaceRows(record, &files);
}

/// Exchanges the files, where there are any, as the last thing before the commit.
Result<void> Store::replaceRows(const PersonRecord &record, OwnFilesExchange *files)
{
    Transaction transaction(*m_file.database);
    if (const auto begun = transaction.begin(); !begun)
        return begun.error();
    if (const auto written = writeContents(*m_file.database, record); !written)
        return written.error();
    if (files) {
        if (const auto exchanged = files->exchange(); !exchanged)
            return exchanged.error();
    }
    if (const auto committed = transaction.commit(); !committed)
        return committed.error();
    if (files)
        files->keep();
    return checkpoint(); // What was removed is not kept in the log.
}

Result<void> Store::revertTo(const QString &backup)
{
    const Result<PersonRecord> earlier = readBackup(backup);
    if (!earlier)
        return earlier.error();
    if (const auto copy = backUpBeforeReplacing(); !copy)
        return copy.error();
    return replaceRows(*earlier, nullptr);
}

Result<QString> Store::backUp()
{
    const BackupFolder backups(backupPath(folder()));
    return backups.add(*m_file.database, m_clock.now());
}

} // namespace Compass
