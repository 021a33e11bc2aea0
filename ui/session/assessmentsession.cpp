// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/assessmentsession.h"

#include <QUuid>

#include <algorithm>

namespace Compass {

static QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

static QList<FrameworkId> frameworksOf(const AssessmentPlan &plan)
{
    QList<FrameworkId> ids;
    for (const FrameworkVersion &version : plan.frameworks)
        ids.append(version.framework);
    return ids;
}

AssessmentResult resultOf(const Content &content, const Assessment &assessment)
{
    return measure(content.catalog, assessment.responses, frameworksOf(assessment.plan));
}

bool isComplete(const std::optional<QuestionAnswer> &answer)
{
    return answer && (!answer->option || answer->confidence);
}

AssessmentSession::AssessmentSession(const Content &content, AssessmentRepository &repository,
                                     const Clock &clock, QObject *parent)
    : UndoSource(parent)
    , m_content(content)
    , m_repository(repository)
    , m_clock(clock)
{
}

/// The newest of \a summaries that is finished, or open, as asked; loaded.
static Result<std::optional<Assessment>> newest(const AssessmentRepository &repository,
                                                const QList<AssessmentSummary> &summaries,
                                                bool finished)
{
    const auto found = std::ranges::find_if(summaries, [finished](const AssessmentSummary &each) {
        return each.isFinished() == finished;
    });
    if (found == summaries.cend())
        return std::optional<Assessment>();

    Result<Assessment> loaded = repository.load(found->id);
    if (!loaded)
        return loaded.error();
    return std::optional<Assessment>(*std::move(loaded));
}

static QSet<QuestionId> questionsIn(const Responses &responses)
{
    QSet<QuestionId> ids;
    for (const Responses::Entry &entry : responses.entries()) {
        if (entry.key.kind == ResponseKind::Question)
            ids.insert(QuestionId(entry.key.subject));
    }
    return ids;
}

/// The questions answered in the finished ones of \a summaries.
static Result<QSet<QuestionId>> questionsSeen(const AssessmentRepository &repository,
                                              const QList<AssessmentSummary> &summaries)
{
    QSet<QuestionId> ids;
    for (const AssessmentSummary &summary : summaries) {
        if (!summary.isFinished())
            continue;
        const Result<Assessment> loaded = repository.load(summary.id);
        if (!loaded)
            return loaded.error();
        ids.unite(questionsIn(loaded->responses));
    }
    return ids;
}

Result<void> AssessmentSession::load()
{
    const Result<QList<AssessmentSummary>> summaries = m_repository.list();
    if (!summaries)
        return summaries.error();

    Result<std::optional<Assessment>> open = newest(m_repository, *summaries, false);
    if (!open)
        return open.error();
    Result<std::optional<Assessment>> finished = newest(m_repository, *summaries, true);
    if (!finished)
        return finished.error();
    Result<QSet<QuestionId>> seen = questionsSeen(m_repository, *summaries);
    if (!seen)
        return seen.error();

    Result<ChangeHistory> history =
        open->has_value() ? m_repository.history((*open)->id) : ChangeHistory();
    if (!history)
        return history.error();

    m_open = *std::move(open);
    m_lastFinished = *std::move(finished);
    m_history = *std::move(history);
    m_lastFinishedResult =
        m_lastFinished ? resultOf(m_content, *m_lastFinished) : AssessmentResult();
    m_seenQuestions = *std::move(seen);
    update();
    return {};
}

const AssessmentResult &AssessmentSession::result() const
{
    if (!m_result)
        m_result = m_open ? resultOf(m_content, *m_open) : m_lastFinishedResult;
    return *m_result;
}

const AssessmentProgress &AssessmentSession::progress() const
{
    if (!m_progress) {
        m_progress = m_open
            ? progressOf(m_content.catalog, m_open->plan, m_open->responses, m_seenQuestions)
            : AssessmentProgress();
    }
    return *m_progress;
}

std::optional<Level> AssessmentSession::lastKnownLevel(const CompetencyId &competency) const
{
    const CompetencyResult *result = m_lastFinishedResult.competency(competency);
    if (!result || !result->estimate)
        return std::nullopt;
    return result->estimate->level;
}

QList<QuestionId> AssessmentSession::questions(const FrameworkId &framework) const
{
    const Framework *found = m_content.catalog.framework(framework);
    if (!m_open || !found)
        return {};
    return questionsOf(*found, m_open->responses, m_seenQuestions);
}

bool AssessmentSession::isClosed(const ResponseKey &key) const
{
    if (!m_open || key.kind != ResponseKind::Question)
        return false;
    const Competency *competency = m_content.catalog.competencyOf(QuestionId(key.subject));
    if (!competency)
        return false;
    const QList<QuestionId> set = questions(m_content.catalog.frameworkOf(competency->id)->id);
    return !set.isEmpty() && std::ranges::all_of(set, [this](const QuestionId &id) {
        return isComplete(m_open->responses.answer(id));
    });
}

const Change *AssessmentSession::lastDone() const
{
    const QList<Change> &done = m_history.done;
    return done.isEmpty() || isClosed(done.constLast().key) ? nullptr : &done.constLast();
}

const Change *AssessmentSession::lastUndone() const
{
    const QList<Change> &undone = m_history.undone;
    return undone.isEmpty() || isClosed(undone.constLast().key) ? nullptr : &undone.constLast();
}

bool AssessmentSession::succeeded(const Result<void> &outcome)
{
    if (!outcome)
        emit failed(outcome.error());
    return outcome.has_value();
}

void AssessmentSession::update()
{
    m_result.reset();
    m_progress.reset();
    emit changed();
}

bool AssessmentSession::start(const AssessmentPlan &plan)
{
    const AssessmentId id(newId());
    return succeeded(m_repository.start(id, plan, m_clock.now())) && succeeded(load());
}

bool AssessmentSession::change(const ResponseKey &key, const std::optional<ResponseValue> &value)
{
    Q_ASSERT(m_open);
    const std::optional<ResponseValue> before = m_open->responses.value(key);
    if (before == value)
        return true;

    const Change change{OperationId(newId()), key, before, value, m_clock.now()};
    if (!succeeded(m_repository.record(m_open->id, change)))
        return false;

    m_open->responses.set(key, value);
    m_history.done.append(change);
    m_history.undone.clear();
    update();
    emit saved();
    return true;
}

static std::optional<UndoStep> stepOf(const Change *change)
{
    if (!change)
        return std::nullopt;
    return UndoStep{static_cast<UndoSubject>(change->key.kind), change->key.subject, change->at};
}

std::optional<UndoStep> AssessmentSession::undoable() const
{
    return stepOf(lastDone());
}

std::optional<UndoStep> AssessmentSession::redoable() const
{
    return stepOf(lastUndone());
}

bool AssessmentSession::undo()
{
    const Change *last = lastDone();
    if (!last || !succeeded(m_repository.undo(m_open->id, last->id)))
        return false;

    m_open->responses.set(last->key, last->before);
    m_history.undone.append(m_history.done.takeLast());
    update();
    emit saved();
    return true;
}

bool AssessmentSession::redo()
{
    const Change *last = lastUndone();
    if (!last || !succeeded(m_repository.redo(m_open->id, last->id)))
        return false;

    m_open->responses.set(last->key, last->after);
    m_history.done.append(m_history.undone.takeLast());
    update();
    emit saved();
    return true;
}

bool AssessmentSession::finish()
{
    Q_ASSERT(m_open);
    return succeeded(m_repository.finish(m_open->id, m_clock.now())) && succeeded(load());
}

bool AssessmentSession::discard()
{
    Q_ASSERT(m_open);
    return succeeded(m_repository.discard(m_open->id)) && succeeded(load());
}

} // namespace Compass
