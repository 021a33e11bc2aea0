// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/integrity.h"

#include "core/storage/database.h"
#include "core/storage/migrator.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace Compass {

static Error failedCheck(const Database &database, const QString &detail)
{
    return {ErrorCode::StoreCorrupt, database.path(), {}, {}, detail};
}

Result<void> checkPages(Database &database)
{
    const Result<QVariant> pages = database.scalar(u"PRAGMA quick_check(1)"_s);
    if (!pages)
        return pages.error();
    if (pages->toString() != "ok"_L1)
        return failedCheck(database, pages->toString());

    const Result<QVariant> broken = database.scalar(u"PRAGMA foreign_key_check"_s);
    if (!broken)
        return broken.error();
    if (!broken->isNull())
        return failedCheck(database, u"foreign key of "_s + broken->toString());
    return {};
}

Result<QByteArray> schemaFingerprint(Database &database)
{
    const auto toBytes = [](const QSqlQuery &row) {
        QByteArray bytes;
        for (int column = 0; column < 4; ++column) {
            const QByteArray field = row.value(column).toString().toUtf8();
            bytes += QByteArray::number(field.size()) + ':' + field;
        }
        return Result<QByteArray>(bytes);
    };
    const auto rows = database
                          .statement(uR"(
        SELECT type, name, tbl_name, coalesce(sql, '')
        FROM sqlite_schema
        ORDER BY type, name
    )"_s)
                          .rows<QByteArray>(toBytes);
    if (!rows)
        return rows.error();
    return QCryptographicHash::hash(rows->join(), QCryptographicHash::Sha256);
}

static Result<QByteArray> expectedFingerprint(const QDir &migrations, int version)
{
    const auto model = Database::inMemory();
    if (!model)
        return model.error();
    if (const auto built = migrate(**model, migrations, 0, version); !built)
        return built.error();
    return schemaFingerprint(**model);
}

Result<void> checkSchema(Database &database, const QDir &migrations, int version)
{
    const Result<QByteArray> expected = expectedFingerprint(migrations, version);
    if (!expected)
        return expected.error();
    const Result<QByteArray> found = schemaFingerprint(database);
    if (!found)
        return found.error();
    if (*found != *expected)
        return Error{ErrorCode::StoreTampered, database.path(), {}, {}, {}};
    return {};
}

} // namespace Compass
