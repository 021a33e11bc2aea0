// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/assessmentsession.h"

#include "core/history/carriedresult.h"
#include "core/history/reassessment.h"
#include "ui/session/storedassessments.h"

#include <QUuid>

#include <algorithm>

namespace Compass {

static AssessmentId newAssessmentId()
{
    return AssessmentId(QUuid::createUuid().toString(QUuid::WithoutBraces));
}

static QList<FrameworkId> frameworksOf(const AssessmentPlan &plan)
{
    QList<FrameworkId> ids;
    for (const FrameworkVersion &version : plan.frameworks)
        ids.append(version.framework);
    return ids;
}

bool isComplete(const std::optional<QuestionAnswer> &answer)
{
    return answer && (!answer->option || answer->confidence);
}

AssessmentSession::AssessmentSession(const Content &content, AssessmentRepository &repository,
                                     const Clock &clock, const FrameworkArchive *archive,
                                     QObject *parent)
    : UndoSource(parent)
    , m_content(content)
    , m_repository(repository)
    , m_clock(clock)
    , m_versions(content.catalog, archive)
    , m_catalog(content.catalog)
{
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

    if (const auto read = m_versions.load(); !read)
        return read.error();
    m_open = *std::move(open);
    m_lastFinished = *std::move(finished);
    m_history = *std::move(history);
    m_catalog = m_versions.inUse(m_open               ? m_open->plan
                                     : m_lastFinished ? m_lastFinished->plan
                                                      : AssessmentPlan());
    m_lastFinishedResult =
        m_lastFinished ? m_versions.measured(*m_lastFinished).result : AssessmentResult();
    m_seenQuestions = *std::move(seen);
    update();
    return {};
}

const AssessmentResult &AssessmentSession::result() const
{
    if (!m_result)
        m_result = m_open ? measure(m_catalog, m_open->responses, frameworksOf(m_open->plan))
                          : m_lastFinishedResult;
    return *m_result;
}

AssessmentResult AssessmentSession::toldNow(const AssessmentResult &result,
                                            const AssessmentPlan &plan) const
{
    return inNewestVersion(result, m_versions.then(plan), m_content.catalog, m_mappings);
}

AssessmentResult AssessmentSession::resultNow() const
{
    const Assessment *shown = m_open ? open() : lastFinished();
    return shown ? toldNow(result(), shown->plan) : AssessmentResult();
}

void AssessmentSession::setMappings(const QList<FrameworkMapping> &mappings)
{
    if (m_mappings == mappings)
        return;
    m_mappings = mappings;
    update();
}

const AssessmentProgress &AssessmentSession::progress() const
{
    if (!m_progress) {
        m_progress = m_open
            ? progressOf(m_catalog, m_open->plan, m_open->responses, m_seenQuestions)
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
    const Framework *found = m_catalog.framework(framework);
    if (!m_open || !found)
        return {};
    return questionsOf(*found, m_open->responses, m_seenQuestions);
}

bool AssessmentSession::isClosed(const ResponseKey &key) const
{
    if (!m_open || key.kind != ResponseKind::Question)
        return false;
    const Competency *competency = m_catalog.competencyOf(QuestionId(key.subject));
    if (!competency)
        return false;
    const QList<QuestionId> set = questions(m_catalog.frameworkOf(competency->id)->id);
    return !set.isEmpty() && std::ranges::all_of(set, [this](const QuestionId &id) {
        return isComplete(m_open->responses.answer(id));
    });
}

const Change *AssessmentSession::lastDone() const
{
    if (m_history.done.isEmpty())
        return nullptr;
    // What was carried over belongs to the start of the assessment.
    const Change &last = m_history.done.constLast();
    return isClosed(last.key) || originOf(last.id) == ChangeOrigin::Carried ? nullptr : &last;
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

bool AssessmentSession::isConfirming() const
{
    return m_isConfirming || std::ranges::any_of(m_history.done, [](const Change &change) {
               return originOf(change.id) == ChangeOrigin::Confirmed;
           });
}

bool AssessmentSession::start(const AssessmentPlan &plan)
{
    m_isConfirming = false;
    return succeeded(m_repository.start(newAssessmentId(), plan, m_clock.now()))
        && succeeded(load());
}

QList<FrameworkVersion> AssessmentSession::lostVersions() const
{
    QList<FrameworkVersion> lost;
    for (const FrameworkVersion &version :
         m_open ? m_open->plan.frameworks : QList<FrameworkVersion>()) {
        if (!m_versions.find(version))
            lost.append(version);
    }
    return lost;
}

bool AssessmentSession::record(const QList<Responses::Entry> &answers, ChangeOrigin origin)
{
    Q_ASSERT(m_open);
    return store(changesTo(answers, m_open->responses, origin, m_clock.now()));
}

bool AssessmentSession::change(const ResponseKey &key, const std::optional<ResponseValue> &value)
{
    Q_ASSERT(m_open);
    const std::optional<ResponseValue> before = m_open->responses.value(key);
    return before == value || store({{newOperationId(), key, before, value, m_clock.now()}});
}

bool AssessmentSession::store(const QList<Change> &changes)
{
    qsizetype stored = 0;
    for (const Change &change : changes) {
        if (!succeeded(m_repository.record(m_open->id, change)))
            break;
        ++stored;
        m_open->responses.set(change.key, change.after);
        m_history.done.append(change);
        m_history.undone.clear();
    }
    if (stored > 0) {
        update();
        emit saved();
    }
    return stored == changes.size();
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
