// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/database.h"

#include "core/storage/sqlerror.h"

#include <QFileInfo>
#include <QSqlError>
#include <QUrl>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace Compass {

/// Of every connection. A file may come from anyone: its schema is not trusted to
/// call functions, its cells are checked, and it is not mapped into memory, where
/// a disk error would kill the program. Erased text is overwritten.
static Result<void> setDefences(Database &database)
{
    for (const QString &pragma :
         {u"PRAGMA trusted_schema = OFF"_s, u"PRAGMA cell_size_check = ON"_s,
          u"PRAGMA mmap_size = 0"_s, u"PRAGMA foreign_keys = ON"_s, u"PRAGMA secure_delete = ON"_s,
          u"PRAGMA temp_store = MEMORY"_s}) {
        if (const auto set = database.execute(pragma); !set)
            return set.error();
    }
    return {};
}

/// With FULL every commit reaches the disk before it returns. Locking first: so no
/// shared memory file is made. The checkpoint every 64 pages keeps the log from
/// filling a small disk.
static Result<void> setDurability(Database &database)
{
    if (const auto set = database.execute(u"PRAGMA locking_mode = EXCLUSIVE"_s); !set)
        return set.error();
    const Result<QVariant> mode = database.scalar(u"PRAGMA journal_mode = WAL"_s);
    if (!mode)
        return mode.error();
    if (mode->toString() != "wal"_L1)
        return Error{ErrorCode::StoreUnavailable, database.path(), {}, mode->toString(), {}};
    if (const auto set = database.execute(u"PRAGMA synchronous = FULL"_s); !set)
        return set.error();
    return database.execute(u"PRAGMA wal_autocheckpoint = 64"_s);
}

/// "immutable" needs neither locks nor files beside it, which cannot be made where
/// nothing can be written; but it would not see what an unfinished log still holds.
static QString readOnlyName(const QString &path)
{
    const bool hasLog = QFileInfo(path + "-wal"_L1).size() > 0;
    return QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded)
        + (hasLog ? "?mode=ro"_L1 : "?mode=ro&immutable=1"_L1);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Access access)
{
    static const QString writing = u"QSQLITE_BUSY_TIMEOUT=200"_s;
    static const QString reading = writing + u";QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"_s;
    const bool whole = access == Access::Whole;

    std::unique_ptr<Database> database(new Database(path));
    const QString name = whole ? path : readOnlyName(path);
    if (const auto connected = database->connect(name, whole ? writing : reading); !connected)
        return connected.error();
    if (const auto set = setDefences(*database); !set)
        return set.error();
    if (!whole)
        return database;
    if (const auto set = setDurability(*database); !set)
        return set.error();
    return database;
}

Result<std::unique_ptr<Database>> Database::inMemory()
{
    static const QString name = u":memory:"_s;
    std::unique_ptr<Database> database(new Database(name));
    if (const auto connected = database->connect(name, QString()); !connected)
        return connected.error();
    if (const auto set = setDefences(*database); !set)
        return set.error();
    return database;
}

Database::Database(const QString &path)
    : m_path(path)
    , m_connection(QSqlDatabase::addDatabase(u"QSQLITE"_s, QUuid::createUuid().toString()))
{
}

Database::~Database()
{
    const QString name = m_connection.connectionName();
    m_statements.clear();
    m_connection.close();
    m_connection = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

Result<void> Database::connect(const QString &name, const QString &options)
{
    m_connection.setDatabaseName(name);
    m_connection.setConnectOptions(options);
    if (!m_connection.open())
        return sqlError(m_connection.lastError(), m_path);
    return {};
}

SqlStatement &Database::statement(const QString &sql)
{
    const auto known = m_statements.find(sql);
    if (known != m_statements.end() && known->second.isPrepared())
        return known->second;

    return m_statements.insert_or_assign(sql, SqlStatement(m_connection, sql, m_path))
        .first->second;
}

QStringList Database::statementTexts() const
{
    QStringList texts;
    for (const auto &[text, statement] : m_statements)
        texts.append(text);
    return texts;
}

qsizetype Database::rowsRead() const
{
    qsizetype rows = 0;
    for (const auto &[text, statement] : m_statements)
        rows += statement.rowsRead();
    return rows;
}

Result<void> Database::execute(const QString &sql)
{
    return SqlStatement(m_connection, sql, m_path).run();
}

Result<QVariant> Database::scalar(const QString &sql)
{
    const auto toVariant = [](const QSqlQuery &row) { return Result<QVariant>(row.value(0)); };
    SqlStatement statement(m_connection, sql, m_path);
    const auto value = statement.first<QVariant>(toVariant);
    if (!value)
        return value.error();
    return value->value_or(QVariant());
}

Result<void> Database::checkpoint()
{
    const Result<QVariant> blocked = scalar(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    if (!blocked)
        return blocked.error();
    if (blocked->toBool())
        return Error{ErrorCode::StoreLocked, m_path};
    return {};
}

} // namespace Compass
