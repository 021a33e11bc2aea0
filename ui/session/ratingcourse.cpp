// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/ratingcourse.h"

#include "core/measurement/nextstatement.h"
#include "ui/session/assessmentsession.h"

#include <algorithm>

namespace Compass {

RatingCourse::RatingCourse(const AssessmentSession &session) : m_session(session) {}

const Responses &RatingCourse::responses() const
{
    return m_session.open()->responses;
}

bool RatingCourse::isPlaced() const
{
    return m_session.open() && competencies().contains(m_competency);
}

const Framework &RatingCourse::framework() const
{
    return *m_session.catalog().frameworkOf(m_competency);
}

const Competency &RatingCourse::competency() const
{
    return *m_session.catalog().competency(m_competency);
}

const Statement &RatingCourse::statement() const
{
    return *m_session.catalog().statement(m_statement);
}

Mode RatingCourse::mode() const
{
    return m_round.isEmpty() ? m_session.open()->plan.mode : Mode::Thorough;
}

QList<CompetencyId> RatingCourse::competencies() const
{
    QList<CompetencyId> ids;
    for (const FrameworkVersion &version : m_session.open()->plan.frameworks) {
        const Framework *framework = m_session.catalog().framework(version.framework);
        if (!framework)
            continue;
        for (const Competency &competency : framework->competencies)
            ids.append(competency.id);
    }
    return ids;
}

QList<CompetencyId> RatingCourse::way() const
{
    return m_round.isEmpty() ? competencies() : m_round;
}

bool RatingCourse::isDone(const Competency &competency) const
{
    const Framework &framework = *m_session.catalog().frameworkOf(competency.id);
    return competencyState(framework.model, competency, responses(), mode())
        == CompetencyState::Done;
}

QList<StatementId> RatingCourse::asked(const Competency &competency) const
{
    QList<StatementId> ids;
    for (const Responses::Entry &entry : responses().entries()) {
        if (entry.key.kind != ResponseKind::Statement)
            continue;
        const StatementId id(entry.key.subject);
        if (m_session.catalog().competencyOf(id) == &competency)
            ids.append(id);
    }
    return ids;
}

/// The statement to stand on the page when \a competency comes onto it.
StatementId RatingCourse::toAsk(const Competency &competency) const
{
    const QList<StatementId> before = asked(competency);
    const Framework &framework = *m_session.catalog().frameworkOf(competency.id);
    const auto next = nextStatement(framework.model, competency, responses(), mode(),
                                    m_session.lastKnownLevel(competency.id));
    if (next && (before.isEmpty() || !isDone(competency)))
        return *next;
    return before.isEmpty() ? competency.statements.constFirst().id : before.constLast();
}

void RatingCourse::open(const CompetencyId &competency)
{
    if (!m_round.contains(competency))
        m_round.clear();
    m_competency = competency;
    m_statement = toAsk(this->competency());
}

void RatingCourse::openNext()
{
    m_round.clear();
    const QList<CompetencyId> all = competencies();
    if (all.isEmpty())
        m_competency = {};
    else
        open(m_session.progress().next.value_or(all.constLast()));
}

void RatingCourse::openAt(const ResponseKey &key)
{
    if (key.kind == ResponseKind::Question)
        return;
    if (key.kind != ResponseKind::Statement) {
        open(CompetencyId(key.subject));
        return;
    }
    const StatementId statement(key.subject);
    if (const Competency *found = m_session.catalog().competencyOf(statement)) {
        open(found->id);
        m_statement = statement;
    }
}

void RatingCourse::startRound(const QList<CompetencyId> &round)
{
    if (round.isEmpty())
        return;
    m_round = round;
    open(round.constFirst());
}

int RatingCourse::competencyNumber() const
{
    return static_cast<int>(competencies().indexOf(m_competency)) + 1;
}

int RatingCourse::statementNumber() const
{
    const QList<StatementId> before = asked(competency());
    const qsizetype index = before.indexOf(m_statement);
    return static_cast<int>(index < 0 ? before.size() : index) + 1;
}

int RatingCourse::mostStatements() const
{
    return std::max(stopRule(mode()).most, statementNumber());
}

bool RatingCourse::isAtEnd() const
{
    if (!isDone(competency()))
        return false;
    if (responses().exemption(m_competency))
        return true;
    return statementNumber() >= asked(competency()).size();
}

/// The next competency that is not done, after this one and then from the start.
std::optional<CompetencyId> RatingCourse::nextOpen() const
{
    QList<CompetencyId> order = way();
    std::rotate(order.begin(), order.begin() + order.indexOf(m_competency) + 1, order.end());
    const auto found = std::ranges::find_if(order, [this](const CompetencyId &id) {
        return !isDone(*m_session.catalog().competency(id));
    });
    return found == order.cend() ? std::nullopt : std::optional(*found);
}

/// Whether the framework on the page is rated and has questions to answer.
bool RatingCourse::hasOpenQuestions() const
{
    if (!m_round.isEmpty() || !m_session.open()->plan.withQuestions)
        return false;
    if (!std::ranges::all_of(framework().competencies,
                             [this](const Competency &each) { return isDone(each); }))
        return false;
    return std::ranges::any_of(m_session.questions(framework().id),
                               [this](const QuestionId &id) { return !responses().answer(id); });
}

RatingStep RatingCourse::upcoming() const
{
    if (!isAtEnd())
        return responses().rating(m_statement) ? RatingStep::Statement : RatingStep::Unanswered;
    if (hasOpenQuestions())
        return RatingStep::Questions;
    return nextOpen() ? RatingStep::Competency : RatingStep::Finished;
}

RatingStep RatingCourse::goForward()
{
    const RatingStep step = upcoming();
    if (step == RatingStep::Competency)
        open(*nextOpen());
    if (step != RatingStep::Statement)
        return step;

    const QList<StatementId> before = asked(competency());
    const qsizetype index = before.indexOf(m_statement);
    m_statement = index + 1 < before.size() ? before.at(index + 1) : toAsk(competency());
    return step;
}

bool RatingCourse::canGoBack() const
{
    return isPlaced() && (statementNumber() > 1 || way().indexOf(m_competency) > 0);
}

void RatingCourse::goBack()
{
    if (statementNumber() > 1) {
        m_statement = asked(competency()).at(statementNumber() - 2);
        return;
    }
    const QList<CompetencyId> order = way();
    if (const qsizetype index = order.indexOf(m_competency); index > 0)
        open(order.at(index - 1));
}

} // namespace Compass
