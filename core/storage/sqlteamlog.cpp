// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/sqlteamlog.h"

#include "core/storage/columns.h"
#include "core/storage/database.h"
#include "core/storage/sqlerror.h"
#include "core/storage/teamcodes.h"

using namespace Qt::StringLiterals;

namespace Compass {

/// The columns day, bytes, outcome and refusal, in that order.
static Result<ImportLine> readImportLine(const QSqlQuery &row)
{
    const QDate day = dateIn(row.value(0));
    const auto outcome = fromCode<ImportOutcome>(row.value(2).toString());
    const auto refusal = refusalFromCode(row.value(3).toString());
    if (day.isNull() || outcome.has_value() == row.value(2).isNull()
        || refusal.has_value() == row.value(3).isNull())
        return corruptRow(u"import_log"_s, row.value(0).toString());
    return ImportLine{day, row.value(1).toLongLong(), outcome, refusal};
}

/// The columns day, cause and files, in that order.
static Result<ErasureLine> readErasureLine(const QSqlQuery &row)
{
    const QDate day = dateIn(row.value(0));
    const auto cause = fromCode<ErasureCause>(row.value(1).toString());
    if (day.isNull() || !cause)
        return corruptRow(u"erasure_log"_s, row.value(0).toString());
    return ErasureLine{day, *cause, row.value(2).toInt()};
}

/// NULL for nothing, and for a reason that does not lie in the file.
static QVariant refusalColumn(const ImportLine &line)
{
    const QString code = line.refusal ? refusalCode(*line.refusal) : QString();
    return code.isEmpty() ? QVariant() : QVariant(code);
}

Result<QList<ImportLine>> SqlTeamLog::imports(int most) const
{
    return m_database
        .statement(uR"(
        SELECT day, bytes, outcome, refusal FROM import_log ORDER BY key DESC LIMIT :most
    )"_s)
        .bind(u":most"_s, most)
        .rows<ImportLine>(readImportLine);
}

Result<QList<ErasureLine>> SqlTeamLog::erasures(int most) const
{
    return m_database
        .statement(uR"(
        SELECT day, cause, files FROM erasure_log ORDER BY day DESC, cause LIMIT :most
    )"_s)
        .bind(u":most"_s, most)
        .rows<ErasureLine>(readErasureLine);
}

Result<void> SqlTeamLog::append(const ImportLine &line)
{
    return m_database
        .statement(uR"(
        INSERT INTO import_log (day, bytes, outcome, refusal)
        VALUES (:day, :bytes, :outcome, :refusal)
    )"_s)
        .bind(u":day"_s, columnOf(line.day))
        .bind(u":bytes"_s, line.bytes)
        .bind(u":outcome"_s, line.outcome ? QVariant(codeOf(*line.outcome)) : QVariant())
        .bind(u":refusal"_s, refusalColumn(line))
        .run();
}

Result<void> SqlTeamLog::append(const ErasureLine &line)
{
    return m_database
        .statement(uR"(
        INSERT INTO erasure_log (day, cause, files) VALUES (:day, :cause, :files)
        ON CONFLICT (day, cause) DO UPDATE SET files = erasure_log.files + excluded.files
    )"_s)
        .bind(u":day"_s, columnOf(line.day))
        .bind(u":cause"_s, codeOf(line.cause))
        .bind(u":files"_s, line.files)
        .run();
}

} // namespace Compass
