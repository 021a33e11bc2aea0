// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/storage/sqlstatement.h"

#include <QSqlDatabase>
#include <QString>

#include <memory>
#include <unordered_map>

namespace Compass {

/// How a database file is opened. Whole means: for writing by nobody else.
enum class Access { Whole, ReadOnly };

/// One connection to one SQLite file, and the statements prepared on it. Belongs
/// to the thread that opened it.
class Database
{
    Q_DISABLE_COPY_MOVE(Database)

public:
    /// Opens \a path as the open policy asks, up to the settings of the
    /// connection; takes no lock yet. Creates the file where it is missing.
    ///
    /// \error StoreUnavailable, StoreFull, StoreDiskFailed, StoreCorrupt, StoreLocked
    static Result<std::unique_ptr<Database>> open(const QString &path, Access access);

    /// An empty database in memory.
    static Result<std::unique_ptr<Database>> inMemory();

    ~Database();

    const QString &path() const { return m_path; }

    /// The statement \a sql, prepared when it is first asked for. Not for use
    /// while an earlier use of the same text is still reading rows.
    SqlStatement &statement(const QString &sql);

    /// How many statements are kept prepared.
    size_t statementCount() const { return m_statements.size(); }

    /// Their texts, and how many rows they have read so far: what a view costs.
    QStringList statementTexts() const;
    qsizetype rowsRead() const;

    /// Runs \a sql once and forgets it.
    Result<void> execute(const QString &sql);

    /// The first column of the first row of \a sql, run once and forgotten.
    Result<QVariant> scalar(const QString &sql);

    /// Moves the log into the file, so that a plain copy of it is complete.
    /// \error StoreLocked and those of the disk.
    Result<void> checkpoint();

private:
    explicit Database(const QString &path);

    Result<void> connect(const QString &name, const QString &options);

    QString m_path;
    QSqlDatabase m_connection;
    std::unordered_map<QString, SqlStatement> m_statements;
};

} // namespace Compass
