// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/sqlstatement.h"

#include "core/storage/sqlerror.h"

#include <QSqlError>

using namespace Qt::StringLiterals;

namespace Compass {

SqlStatement::SqlStatement(const QSqlDatabase &database, const QString &sql, const QString &file)
    : m_query(database)
    , m_file(file)
{
    m_query.setForwardOnly(true);
    if (!m_query.prepare(sql))
        m_prepared = sqlError(m_query.lastError(), m_file);
}

/// The driver binds a null text as NULL, and a default QString or QByteArray is null.
static QVariant notNull(const QVariant &value)
{
    if (value.typeId() == QMetaType::QString && value.toString().isNull())
        return u""_s;
    if (value.typeId() == QMetaType::QByteArray && value.toByteArray().isNull())
        return ""_ba;
    return value;
}

SqlStatement &SqlStatement::bind(const QString &placeholder, const QVariant &value)
{
    m_query.bindValue(placeholder, notNull(value));
    return *this;
}

Result<void> SqlStatement::run()
{
    if (const auto started = start(); !started)
        return started.error();

    const Rewind rewind(m_query);
    while (m_query.next()) {} // An error may come as late as the last row.
    return end();
}

Result<void> SqlStatement::start()
{
    if (!m_prepared)
        return m_prepared;
    if (!m_query.exec())
        return sqlError(m_query.lastError(), m_file);
    return {};
}

Result<void> SqlStatement::end() const
{
    if (m_query.lastError().isValid())
        return sqlError(m_query.lastError(), m_file);
    return {};
}

Error SqlStatement::inFile(Error error) const
{
    error.subject = m_file;
    return error;
}

} // namespace Compass
