// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/assessmenttable.h"

#include "core/assessments/codes.h"
#include "core/storage/columns.h"
#include "core/storage/database.h"
#include "core/storage/sqlerror.h"

using namespace Qt::StringLiterals;

namespace Compass {

static Result<AssessmentSummary> readSummary(const QSqlQuery &row)
{
    return AssessmentSummary{AssessmentId(row.value(0).toString()), timeIn(row.value(1)),
                             timeIn(row.value(2)), row.value(3).toLongLong()};
}

static Result<FrameworkVersion> readFramework(const QSqlQuery &row)
{
    return FrameworkVersion{FrameworkId(row.value(0).toString()), row.value(1).toString(),
                            row.value(2).toByteArray()};
}

/// The columns key, id, started_at, finished_at, mode, with_questions, digest, in
/// that order.
static Result<AssessmentRow> readRow(const QSqlQuery &row)
{
    const QString id = row.value(1).toString();
    const auto mode = fromCode<Mode>(row.value(4).toString());
    if (!mode)
        return corruptRow(u"assessment"_s, id);

    const AssessmentPlan plan{{}, *mode, row.value(5).toBool()};
    return AssessmentRow{row.value(0).toLongLong(),
                         {AssessmentId(id),
                          timeIn(row.value(2)),
                          timeIn(row.value(3)),
                          plan,
                          {},
                          row.value(6).toByteArray()}};
}

Result<QList<AssessmentSummary>> AssessmentTable::summaries() const
{
    return m_database
        .statement(uR"(
        SELECT id, started_at, finished_at,
               (SELECT count(*) FROM response WHERE response.assessment = assessment.key)
        FROM assessment
        ORDER BY key DESC
    )"_s)
        .rows<AssessmentSummary>(readSummary);
}

Result<std::optional<AssessmentRow>> AssessmentTable::find(const AssessmentId &id) const
{
    auto row = m_database
                   .statement(uR"(
        SELECT key, id, started_at, finished_at, mode, with_questions, digest
        FROM assessment
        WHERE id = :id
    )"_s)
                   .bind(u":id"_s, id.toString())
                   .first<AssessmentRow>(readRow);
    if (!row || !*row)
        return row;

    AssessmentRow found = **row;
    const Result<QList<FrameworkVersion>> versions = frameworks(found.key);
    if (!versions)
        return versions.error();
    found.assessment.plan.frameworks = *versions;
    return std::optional(found);
}

Result<QList<FrameworkVersion>> AssessmentTable::frameworks(qint64 key) const
{
    return m_database
        .statement(uR"(
        SELECT framework, version, sha256
        FROM assessment_framework
        WHERE assessment = :assessment
        ORDER BY position
    )"_s)
        .bind(u":assessment"_s, key)
        .rows<FrameworkVersion>(readFramework);
}

Result<QList<FrameworkVersion>> AssessmentTable::frameworksNotArchived() const
{
    return m_database
        .statement(uR"(
        SELECT DISTINCT framework, version, sha256
        FROM assessment_framework
        WHERE sha256 NOT IN (SELECT sha256 FROM framework_file)
        ORDER BY framework, version
    )"_s)
        .rows<FrameworkVersion>(readFramework);
}

Result<void> AssessmentTable::insert(const AssessmentId &id, const AssessmentPlan &plan,
                                     const QDateTime &at)
{
    const auto inserted = m_database
                              .statement(uR"(
        INSERT INTO assessment (id, started_at, mode, with_questions)
        VALUES (:id, :at, :mode, :withQuestions)
    )"_s)
                              .bind(u":id"_s, id.toString())
                              .bind(u":at"_s, at.toMSecsSinceEpoch())
                              .bind(u":mode"_s, codeOf(plan.mode))
                              .bind(u":withQuestions"_s, plan.withQuestions ? 1 : 0)
                              .run();
    if (!inserted)
        return inserted.error();

    SqlStatement &framework = m_database.statement(uR"(
        INSERT INTO assessment_framework (assessment, position, framework, version, sha256)
        VALUES ((SELECT key FROM assessment WHERE id = :id), :position, :framework, :version, :sha256)
    )"_s);
    for (qsizetype position = 0; position < plan.frameworks.size(); ++position) {
        const FrameworkVersion &version = plan.frameworks.at(position);
        const auto added = framework.bind(u":id"_s, id.toString())
                               .bind(u":position"_s, position)
                               .bind(u":framework"_s, version.framework.toString())
                               .bind(u":version"_s, version.version)
                               .bind(u":sha256"_s, version.sha256)
                               .run();
        if (!added)
            return added.error();
    }
    return {};
}

Result<void> AssessmentTable::setFinished(qint64 key, const QDateTime &at, const QByteArray &digest)
{
    return m_database
        .statement(uR"(
        UPDATE assessment SET finished_at = :at, digest = :digest WHERE key = :key
    )"_s)
        .bind(u":at"_s, at.toMSecsSinceEpoch())
        .bind(u":digest"_s, digest)
        .bind(u":key"_s, key)
        .run();
}

Result<void> AssessmentTable::remove(qint64 key)
{
    return m_database.statement(u"DELETE FROM assessment WHERE key = :key"_s)
        .bind(u":key"_s, key)
        .run();
}

} // namespace Compass
