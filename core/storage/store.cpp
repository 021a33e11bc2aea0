// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/store.h"

#include "core/base/clock.h"
#include "core/storage/backup.h"
#include "core/storage/migrator.h"

#include <QFileInfo>

#include <utility>

using namespace Qt::StringLiterals;

namespace Compass {

Result<std::unique_ptr<Store>> Store::open(const QString &folder, const Clock &clock,
                                           const OpenOptions &options)
{
    auto file = openStoreFile(folder, clock.now(), options);
    if (!file)
        return file.error();
    return std::unique_ptr<Store>(new Store(*std::move(file), clock));
}

Result<std::unique_ptr<Store>> Store::inMemory(const Clock &clock)
{
    auto database = Database::inMemory();
    if (!database)
        return database.error();
    const QDir migrations = OpenOptions().migrations;
    const auto built = migrate(**database, migrations, 0, newestVersion(migrations));
    if (!built)
        return built.error();
    StoreFile file{nullptr, *std::move(database), {OpenState::Created, {}, {}}};
    return std::unique_ptr<Store>(new Store(std::move(file), clock));
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
    const auto blocked = m_file.database->scalar(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    if (!blocked)
        return blocked.error();
    if (blocked->toBool())
        return Error{ErrorCode::StoreLocked, path(), {}, {}, {}};
    return {};
}

Result<QString> Store::backUp()
{
    const BackupFolder backups(backupPath(QFileInfo(path()).path()));
    return backups.add(*m_file.database, m_clock.now());
}

} // namespace Compass
