// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/migrator.h"

#include "core/storage/database.h"
#include "core/storage/transaction.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace Compass {

static QStringList steps(const QDir &migrations)
{
    return migrations.entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
}

/// A refusal by SQL itself means that the step is wrong, not the disk.
static Error migrationError(const Error &error, const QString &step)
{
    const bool isSql = error.code == ErrorCode::StoreFailed;
    return {isSql ? ErrorCode::MigrationFailed : error.code, error.subject, step, {}, error.detail};
}

static Result<void> apply(Database &database, const QString &path, int version)
{
    const QString step = QString::number(version);
    QFile script(path);
    if (!script.open(QIODevice::ReadOnly))
        return Error{ErrorCode::MigrationFailed, database.path(), step, {}, script.errorString()};

    const QString text = QString::fromUtf8(script.readAll());
    for (const QString &sql : text.split(u"\n\n"_s, Qt::SkipEmptyParts)) {
        if (const auto ran = database.execute(sql); !ran)
            return migrationError(ran.error(), step);
    }

    const Result<QVariant> reached = database.scalar(u"PRAGMA user_version"_s);
    if (!reached)
        return migrationError(reached.error(), step);
    if (reached->toInt() != version)
        return Error{ErrorCode::MigrationFailed, database.path(), step, reached->toString(), {}};
    return {};
}

int newestVersion(const QDir &migrations)
{
    return static_cast<int>(steps(migrations).size());
}

Result<void> migrate(Database &database, const QDir &migrations, int from, int to)
{
    const QStringList scripts = steps(migrations);
    Q_ASSERT(0 <= from && from <= to && to <= scripts.size());

    Transaction transaction(database);
    if (const auto begun = transaction.begin(); !begun)
        return begun.error();
    for (int version = from + 1; version <= to; ++version) {
        const QString path = migrations.filePath(scripts.at(version - 1));
        if (const auto applied = apply(database, path, version); !applied)
            return applied.error();
    }
    return transaction.commit();
}

} // namespace Compass
