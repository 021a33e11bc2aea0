// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/database.h"
#include "core/storage/migrator.h"
#include "core/storage/sqlassessmentrepository.h"
#include "core/storage/storekind.h"

#include <QStringList>

#include <memory>
#include <optional>

namespace Compass {

inline OperationId operationId(int number)
{
    return OperationId(QStringLiteral("operation-%1").arg(number));
}

inline std::optional<ResponseValue> ratingValue(std::optional<int> value)
{
    if (!value)
        return std::nullopt;
    return Rating::fromInt(*value).value();
}

inline std::optional<ErrorCode> errorOf(const Result<void> &result)
{
    return result ? std::nullopt : std::optional(result.error().code);
}

/// A started assessment in a database in memory, and short ways to change and
/// read it.
class OpenAssessment
{
public:
    const AssessmentId id = AssessmentId(QStringLiteral("6d1f1b0e-0000-4000-8000-000000000001"));
    const QDateTime startTime = QDateTime::fromMSecsSinceEpoch(1'800'000'000'123, Qt::UTC);

    bool start(const AssessmentPlan &plan)
    {
        auto opened = Database::inMemory();
        if (!opened
            || !migrate(**opened, QDir(personalKind.migrations), 0,
                        newestVersion(QDir(personalKind.migrations))))
            return false;
        m_database = *std::move(opened);
        m_repository = std::make_unique<SqlAssessmentRepository>(*m_database);
        return m_repository->start(id, plan, startTime).has_value();
    }

    Database &database() { return *m_database; }
    AssessmentRepository &repository() { return *m_repository; }

    Result<void> rate(int operation, const QString &statement, std::optional<int> before,
                      std::optional<int> after)
    {
        return m_repository->record(id,
                                    {operationId(operation), keyOf(StatementId(statement)),
                                     ratingValue(before), ratingValue(after), startTime});
    }

    Result<void> answer(int operation, const ResponseKey &key, const ResponseValue &value)
    {
        return m_repository->record(id,
                                    {operationId(operation), key, std::nullopt, value, startTime});
    }

    /// Empty where it cannot be read; no test expects that.
    Assessment loaded() const
    {
        const Result<Assessment> assessment = m_repository->load(id);
        return assessment ? *assessment : Assessment();
    }

    ChangeHistory history() const
    {
        const Result<ChangeHistory> history = m_repository->history(id);
        return history ? *history : ChangeHistory();
    }

    std::optional<Rating> rating(const QString &statement) const
    {
        return loaded().responses.rating(StatementId(statement));
    }

    /// What was answered, in order.
    QStringList subjects() const
    {
        const Assessment assessment = loaded();
        QStringList subjects;
        for (const Responses::Entry &entry : assessment.responses.entries())
            subjects.append(entry.key.subject);
        return subjects;
    }

private:
    std::unique_ptr<Database> m_database;
    std::unique_ptr<SqlAssessmentRepository> m_repository;
};

} // namespace Compass
