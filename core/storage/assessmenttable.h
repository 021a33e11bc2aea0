// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessments/assessment.h"
#include "core/base/result.h"

namespace Compass {

class Database;

/// An assessment in its table: everything but the responses, and the key that
/// other tables name it by.
struct AssessmentRow
{
    qint64 key = 0;
    Assessment assessment;
};

/// Assessments without their responses, in the tables "assessment" and
/// "assessment_framework".
///
/// \error StoreCorrupt from a row that is not an assessment.
class AssessmentTable
{
public:
    explicit AssessmentTable(Database &database) : m_database(database) {}

    /// Newest first.
    Result<QList<AssessmentSummary>> summaries() const;

    /// None for an id that is not there.
    Result<std::optional<AssessmentRow>> find(const AssessmentId &id) const;

    /// The framework versions of all assessments whose files are not in the archive,
    /// each once.
    Result<QList<FrameworkVersion>> frameworksNotArchived() const;

    Result<void> insert(const AssessmentId &id, const AssessmentPlan &plan, const QDateTime &at);
    Result<void> setFinished(qint64 key, const QDateTime &at, const QByteArray &digest);
    Result<void> remove(qint64 key);

private:
    Result<QList<FrameworkVersion>> frameworks(qint64 key) const;

    Database &m_database;
};

} // namespace Compass
