// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/sqlframeworkarchive.h"

#include "core/storage/database.h"
#include "core/storage/sqlerror.h"

using namespace Qt::StringLiterals;

namespace Compass {

/// The columns framework, version, content, sha256, in that order.
static Result<FrameworkFile> readFile(const QSqlQuery &row)
{
    const FrameworkFile file{FrameworkId(row.value(0).toString()), row.value(1).toString(),
                             row.value(2).toByteArray()};
    if (file.sha256() != row.value(3).toByteArray())
        return corruptRow(u"framework_file"_s, file.framework.toString());
    return file;
}

Result<QList<FrameworkFile>> SqlFrameworkArchive::list() const
{
    return m_database
        .statement(uR"(
        SELECT framework, version, content, sha256
        FROM framework_file
        ORDER BY framework, key
    )"_s)
        .rows<FrameworkFile>(readFile);
}

Result<bool> SqlFrameworkArchive::contains(const QByteArray &sha256) const
{
    const auto toBool = [](const QSqlQuery &) { return true; };
    const auto found =
        m_database.statement(u"SELECT 1 FROM framework_file WHERE sha256 = :sha256"_s)
            .bind(u":sha256"_s, sha256)
            .first<bool>(toBool);
    if (!found)
        return found.error();
    return found->has_value();
}

Result<FrameworkFile> SqlFrameworkArchive::load(const QByteArray &sha256) const
{
    const auto file = m_database
                          .statement(uR"(
        SELECT framework, version, content, sha256 FROM framework_file WHERE sha256 = :sha256
    )"_s)
                          .bind(u":sha256"_s, sha256)
                          .first<FrameworkFile>(readFile);
    if (!file)
        return file.error();
    if (!*file)
        return Error{ErrorCode::IdUnknown, m_database.path(), {}, QString::fromLatin1(sha256.toHex()), {}};
    return **file;
}

Result<void> SqlFrameworkArchive::keep(const FrameworkFile &file)
{
    return m_database
        .statement(uR"(
        INSERT INTO framework_file (sha256, framework, version, content)
        VALUES (:sha256, :framework, :version, :content)
        ON CONFLICT (sha256) DO NOTHING
    )"_s)
        .bind(u":sha256"_s, file.sha256())
        .bind(u":framework"_s, file.framework.toString())
        .bind(u":version"_s, file.version)
        .bind(u":content"_s, file.content)
        .run();
}

} // namespace Compass
