// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/sqlmappingrepository.h"

#include "core/storage/database.h"

using namespace Qt::StringLiterals;

namespace Compass {

static AcceptedMapping mappingIn(const QSqlQuery &row)
{
    return {row.value(0).toByteArray(), row.value(1).toByteArray(), row.value(2).toByteArray()};
}

Result<QList<AcceptedMapping>> SqlMappingRepository::list() const
{
    return m_database
        .statement(uR"(
        SELECT from_sha256, to_sha256, content FROM framework_mapping ORDER BY key
    )"_s)
        .rows<AcceptedMapping>(mappingIn);
}

Result<void> SqlMappingRepository::accept(const AcceptedMapping &mapping)
{
    return m_database
        .statement(uR"(
        INSERT INTO framework_mapping (from_sha256, to_sha256, content)
        VALUES (:from, :to, :content)
        ON CONFLICT (from_sha256, to_sha256) DO UPDATE SET content = excluded.content
    )"_s)
        .bind(u":from"_s, mapping.from)
        .bind(u":to"_s, mapping.to)
        .bind(u":content"_s, mapping.file)
        .run();
}

Result<void> SqlMappingRepository::withdraw(const QByteArray &from, const QByteArray &to)
{
    return m_database
        .statement(uR"(
        DELETE FROM framework_mapping WHERE from_sha256 = :from AND to_sha256 = :to
    )"_s)
        .bind(u":from"_s, from)
        .bind(u":to"_s, to)
        .run();
}

} // namespace Compass
