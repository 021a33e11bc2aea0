// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QList>
#include <QSqlQuery>
#include <QVariant>

#include <utility>

namespace Compass {

/// One prepared statement. If it cannot be prepared, run() and rows() say why,
/// so a caller binds in peace and checks once.
class SqlStatement
{
public:
    /// \a file is the subject of errors.
    SqlStatement(const QSqlDatabase &database, const QString &sql, const QString &file);

    bool isPrepared() const { return m_prepared.has_value(); }

    /// An empty QString or QByteArray is bound as such, not as NULL; bind QVariant()
    /// for NULL.
    SqlStatement &bind(const QString &placeholder, const QVariant &value);

    Result<void> run();

    /// Runs the statement and turns every row into a value with \a read, which
    /// returns T or Result<T>. The first row that cannot be read ends it; its error
    /// gets the file as subject.
    template<typename T, typename Read>
    Result<QList<T>> rows(Read read)
    {
        if (const auto started = start(); !started)
            return started.error();

        const Rewind rewind(m_query);
        QList<T> values;
        while (m_query.next()) {
            Result<T> value = read(m_query);
            if (!value)
                return inFile(value.error());
            values.append(*std::move(value));
        }
        m_rowsRead += values.size();
        if (const auto ended = end(); !ended)
            return ended.error();
        return values;
    }

    /// By all uses so far.
    qsizetype rowsRead() const { return m_rowsRead; }

    /// The value of the first row; none when there is no row.
    template<typename T, typename Read>
    Result<std::optional<T>> first(Read read)
    {
        const Result<QList<T>> values = rows<T>(read);
        if (!values)
            return values.error();
        if (values->isEmpty())
            return std::optional<T>();
        return std::optional<T>(values->constFirst());
    }

private:
    /// A statement left standing on a row keeps its lock and stops checkpoints.
    struct Rewind
    {
        Q_DISABLE_COPY_MOVE(Rewind)

        explicit Rewind(QSqlQuery &query) : m_query(query) {}
        ~Rewind() { m_query.finish(); }

        QSqlQuery &m_query;
    };

    Result<void> start();
    Result<void> end() const;
    Error inFile(Error error) const;

    QSqlQuery m_query;
    QString m_file;
    Result<void> m_prepared;
    qsizetype m_rowsRead = 0;
};

} // namespace Compass
