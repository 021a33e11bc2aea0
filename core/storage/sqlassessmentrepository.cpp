// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/sqlassessmentrepository.h"

#include "core/storage/database.h"
#include "core/storage/transaction.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Compass {

static Error refused(ErrorCode code, const QString &subject)
{
    return {code, subject, {}, {}, {}};
}

static Result<AssessmentRow> existing(const AssessmentTable &table, const AssessmentId &id)
{
    const Result<std::optional<AssessmentRow>> row = table.find(id);
    if (!row)
        return row.error();
    if (!*row)
        return refused(ErrorCode::IdUnknown, id.toString());
    return **row;
}

SqlAssessmentRepository::SqlAssessmentRepository(Database &database)
    : m_database(database)
    , m_assessments(database)
    , m_responses(database)
    , m_changes(database)
    , m_archive(database)
{
}

Result<void> SqlAssessmentRepository::keepFrameworksFrom(FrameworkSource source)
{
    m_source = std::move(source);
    const Result<QList<FrameworkVersion>> versions = m_assessments.frameworksNotArchived();
    if (!versions)
        return versions.error();
    if (versions->isEmpty())
        return {};

    Transaction transaction(m_database);
    if (const auto begun = transaction.begin(); !begun)
        return begun.error();
    if (const auto kept = keepFrameworks(*versions); !kept)
        return kept.error();
    return transaction.commit();
}

Result<void> SqlAssessmentRepository::keepFrameworks(const QList<FrameworkVersion> &versions)
{
    for (const FrameworkVersion &version : versions) {
        const auto content = m_source ? m_source(version.sha256) : std::nullopt;
        if (!content)
            continue;
        const FrameworkFile file{version.framework, version.version, *content};
        Q_ASSERT(file.sha256() == version.sha256);
        if (const auto kept = m_archive.keep(file); !kept)
            return kept.error();
    }
    return {};
}

Result<QList<AssessmentSummary>> SqlAssessmentRepository::list() const
{
    return m_assessments.summaries();
}

Result<Assessment> SqlAssessmentRepository::load(const AssessmentId &id) const
{
    const Result<AssessmentRow> row = existing(m_assessments, id);
    if (!row)
        return row.error();
    const Result<Responses> responses = m_responses.responses(row->key);
    if (!responses)
        return responses.error();

    Assessment assessment = row->assessment;
    assessment.responses = *responses;
    if (assessment.isFinished() && assessmentDigest(assessment) != assessment.digest)
        return Error{ErrorCode::StoreCorrupt, m_database.path(), id.toString(), {}, u"digest"_s};
    return assessment;
}

Result<ChangeHistory> SqlAssessmentRepository::history(const AssessmentId &id) const
{
    const Result<AssessmentRow> row = existing(m_assessments, id);
    if (!row)
        return row.error();
    return m_changes.history(row->key);
}

Result<void> SqlAssessmentRepository::start(const AssessmentId &id, const AssessmentPlan &plan,
                                            const QDateTime &at)
{
    Transaction transaction(m_database);
    if (const auto begun = transaction.begin(); !begun)
        return begun.error();

    const Result<std::optional<AssessmentRow>> row = m_assessments.find(id);
    if (!row)
        return row.error();
    if (*row && (*row)->assessment.plan != plan)
        return refused(ErrorCode::IdDuplicate, id.toString());
    if (*row)
        return {};

    if (const auto inserted = m_assessments.insert(id, plan, at); !inserted)
        return inserted.error();
    if (const auto kept = keepFrameworks(plan.frameworks); !kept)
        return kept.error();
    return transaction.commit();
}

Result<void> SqlAssessmentRepository::record(const AssessmentId &id, const Change &change)
{
    Q_ASSERT(!change.after || change.after->index() == static_cast<size_t>(change.key.kind));

    Transaction transaction(m_database);
    if (const auto begun = transaction.begin(); !begun)
        return begun.error();

    const Result<AssessmentRow> row = existing(m_assessments, id);
    if (!row)
        return row.error();
    const auto known = m_changes.state(row->key, change.id);
    if (!known)
        return known.error();
    if (*known)
        return {};
    if (row->assessment.isFinished())
        return refused(ErrorCode::AssessmentFinished, id.toString());

    if (const auto applied = apply(row->key, change); !applied)
        return applied.error();
    return transaction.commit();
}

Result<void> SqlAssessmentRepository::apply(qint64 assessment, const Change &change)
{
    const auto stored = m_responses.value(assessment, change.key);
    if (!stored)
        return stored.error();
    if (*stored != change.before)
        return refused(ErrorCode::ChangeOutdated, change.key.subject);

    if (const auto dropped = m_changes.dropUndone(assessment); !dropped)
        return dropped.error();
    if (const auto appended = m_changes.append(assessment, {change, ChangeState::Done}); !appended)
        return appended.error();
    return m_responses.set(assessment, change.key, change.after);
}

Result<void> SqlAssessmentRepository::undo(const AssessmentId &id, const OperationId &change)
{
    return move(id, change, ChangeState::Undone);
}

Result<void> SqlAssessmentRepository::redo(const AssessmentId &id, const OperationId &change)
{
    return move(id, change, ChangeState::Done);
}

Result<void> SqlAssessmentRepository::move(const AssessmentId &id, const OperationId &change,
                                           ChangeState to)
{
    Transaction transaction(m_database);
    if (const auto begun = transaction.begin(); !begun)
        return begun.error();

    const Result<AssessmentRow> row = existing(m_assessments, id);
    if (!row)
        return row.error();
    const auto state = m_changes.state(row->key, change);
    if (!state)
        return state.error();
    if (*state == to)
        return {};
    if (row->assessment.isFinished())
        return refused(ErrorCode::AssessmentFinished, id.toString());

    const bool back = to == ChangeState::Undone;
    const auto next = back ? m_changes.lastDone(row->key) : m_changes.lastUndone(row->key);
    if (!next)
        return next.error();
    if (!*next || (*next)->id != change)
        return refused(ErrorCode::ChangeOutdated, change.toString());

    const Change &moved = **next;
    const auto set = m_responses.set(row->key, moved.key, back ? moved.before : moved.after);
    if (!set)
        return set.error();
    if (const auto marked = m_changes.setState(change, to); !marked)
        return marked.error();
    return transaction.commit();
}

Result<void> SqlAssessmentRepository::finish(const AssessmentId &id, const QDateTime &at)
{
    Transaction transaction(m_database);
    if (const auto begun = transaction.begin(); !begun)
        return begun.error();

    const Result<AssessmentRow> row = existing(m_assessments, id);
    if (!row)
        return row.error();
    if (row->assessment.isFinished())
        return {};
    const Result<Responses> responses = m_responses.responses(row->key);
    if (!responses)
        return responses.error();

    Assessment finished = row->assessment;
    finished.responses = *responses;
    finished.finishedAt = at;
    const QByteArray digest = assessmentDigest(finished);
    if (const auto set = m_assessments.setFinished(row->key, at, digest); !set)
        return set.error();
    return transaction.commit();
}

Result<void> SqlAssessmentRepository::discard(const AssessmentId &id)
{
    Transaction transaction(m_database);
    if (const auto begun = transaction.begin(); !begun)
        return begun.error();

    const Result<std::optional<AssessmentRow>> row = m_assessments.find(id);
    if (!row)
        return row.error();
    if (!*row)
        return {};
    if ((*row)->assessment.isFinished())
        return refused(ErrorCode::AssessmentFinished, id.toString());

    if (const auto removed = m_assessments.remove((*row)->key); !removed)
        return removed.error();
    return transaction.commit();
}

} // namespace Compass
