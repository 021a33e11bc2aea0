// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessments/assessmentrepository.h"
#include "core/storage/assessmenttable.h"
#include "core/storage/changelog.h"
#include "core/storage/responsetable.h"
#include "core/storage/sqlframeworkarchive.h"

namespace Compass {

class Database;

/// Assessments in a database. That a finished assessment never changes is held
/// here, in the transaction of each change, and not by triggers: these would have
/// to be written anew for every engine, and the digest tells of any other hand.
class SqlAssessmentRepository final : public AssessmentRepository
{
    Q_DISABLE_COPY_MOVE(SqlAssessmentRepository)

public:
    explicit SqlAssessmentRepository(Database &database);

    /// From now on start() keeps the framework files of the assessment in the archive,
    /// as far as \a source has them, in its own transaction. Does so at once for the
    /// assessments there are.
    Result<void> keepFrameworksFrom(FrameworkSource source);

    Result<QList<AssessmentSummary>> list() const override;
    Result<Assessment> load(const AssessmentId &id) const override;
    Result<ChangeHistory> history(const AssessmentId &id) const override;
    Result<void> start(const AssessmentId &id, const AssessmentPlan &plan,
                       const QDateTime &at) override;
    Result<void> record(const AssessmentId &id, const Change &change) override;
    Result<void> undo(const AssessmentId &id, const OperationId &change) override;
    Result<void> redo(const AssessmentId &id, const OperationId &change) override;
    Result<void> finish(const AssessmentId &id, const QDateTime &at) override;
    Result<void> discard(const AssessmentId &id) override;

private:
    Result<void> keepFrameworks(const QList<FrameworkVersion> &versions);
    Result<void> apply(qint64 assessment, const Change &change);
    Result<void> move(const AssessmentId &id, const OperationId &change, ChangeState to);

    Database &m_database;
    AssessmentTable m_assessments;
    ResponseTable m_responses;
    ChangeLog m_changes;
    SqlFrameworkArchive m_archive;
    FrameworkSource m_source;
};

} // namespace Compass
