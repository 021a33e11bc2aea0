// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/questioncourse.h"

#include "ui/session/assessmentsession.h"

#include <algorithm>

namespace Compass {

QuestionCourse::QuestionCourse(const AssessmentSession &session) : m_session(session) {}

const Framework &QuestionCourse::framework() const
{
    return *m_session.catalog().framework(m_framework);
}

QList<QuestionId> QuestionCourse::questions() const
{
    return m_session.questions(m_framework);
}

const Question &QuestionCourse::question() const
{
    return *m_session.catalog().question(m_question);
}

std::optional<QuestionAnswer> QuestionCourse::answer() const
{
    return m_session.open()->responses.answer(m_question);
}

int QuestionCourse::number() const
{
    return static_cast<int>(questions().indexOf(m_question)) + 1;
}

bool QuestionCourse::isClosed() const
{
    return m_session.isClosed(keyOf(m_question));
}

bool QuestionCourse::isAnswered(const QuestionId &question) const
{
    return isComplete(m_session.open()->responses.answer(question));
}

bool QuestionCourse::isRated(const Framework &framework) const
{
    const Assessment &open = *m_session.open();
    return std::ranges::all_of(framework.competencies, [&](const Competency &each) {
        return competencyState(framework.model, each, open.responses, open.plan.mode)
            == CompetencyState::Done;
    });
}

QList<const Framework *> QuestionCourse::ratedFrameworks() const
{
    QList<const Framework *> rated;
    for (const FrameworkVersion &version : m_session.open()->plan.frameworks) {
        const Framework *framework = m_session.catalog().framework(version.framework);
        if (framework && isRated(*framework) && !m_session.questions(framework->id).isEmpty())
            rated.append(framework);
    }
    return rated;
}

bool QuestionCourse::openFirstUnanswered()
{
    const QList<const Framework *> rated = ratedFrameworks();
    for (const Framework *framework : rated) {
        const QList<QuestionId> set = m_session.questions(framework->id);
        const auto open =
            std::ranges::find_if(set, [this](const QuestionId &id) { return !isAnswered(id); });
        if (open == set.cend())
            continue;
        m_framework = framework->id;
        m_question = *open;
        m_stage = QuestionStage::Asking;
        return true;
    }
    return false;
}

void QuestionCourse::settle()
{
    const bool isNew = m_assessment != m_session.open()->id;
    m_assessment = m_session.open()->id;
    if (!m_session.open()->plan.withQuestions) {
        m_stage = QuestionStage::NotPlanned;
        return;
    }
    const QList<const Framework *> rated = ratedFrameworks();
    const bool isAsking = m_stage == QuestionStage::Asking;
    const bool isPlaced = isAsking || m_stage == QuestionStage::Explanations;
    if (!isNew && isPlaced && std::ranges::count(rated, m_framework, &Framework::id) > 0
        && (!isAsking || questions().contains(m_question)))
        return;
    if (openFirstUnanswered())
        return;
    m_stage = QuestionStage::NotYet;
    if (!rated.isEmpty()) {
        m_framework = rated.constLast()->id;
        m_stage = QuestionStage::Explanations;
    }
}

void QuestionCourse::openAt(const QuestionId &question)
{
    settle();
    const QList<const Framework *> rated = ratedFrameworks();
    for (const Framework *framework : rated) {
        if (!m_session.questions(framework->id).contains(question))
            continue;
        m_framework = framework->id;
        m_question = question;
        m_stage = isClosed() ? QuestionStage::Explanations : QuestionStage::Asking;
    }
}

void QuestionCourse::resume()
{
    if (m_stage == QuestionStage::Explanations)
        openFirstUnanswered();
    else if (m_stage == QuestionStage::Asking && isClosed())
        m_stage = QuestionStage::Explanations;
}

void QuestionCourse::goForward()
{
    const QList<QuestionId> set = questions();
    const qsizetype next = number();
    if (next < set.size())
        m_question = set.at(next);
    else if (isClosed())
        m_stage = QuestionStage::Explanations;
    else
        openFirstUnanswered();
}

bool QuestionCourse::canGoBack() const
{
    return m_stage == QuestionStage::Asking && number() > 1;
}

void QuestionCourse::goBack()
{
    m_question = questions().at(number() - 2);
}

bool QuestionCourse::openNextSet()
{
    return openFirstUnanswered();
}

} // namespace Compass
