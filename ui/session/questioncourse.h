// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessments/assessment.h"
#include "core/frameworks/catalog.h"

#include <optional>

namespace Compass {

class AssessmentSession;

/// What the questions page shows.
enum class QuestionStage {
    NotPlanned,   ///< The assessment leaves the questions out.
    NotYet,       ///< No framework is rated to its end.
    Asking,       ///< A question of a rated framework.
    Explanations, ///< The set of a framework, explained; its answers stay as they are.
};

/// The way through the knowledge questions of the open assessment: framework by
/// framework, each once it is rated. Reads the session and changes nothing in it.
class QuestionCourse
{
public:
    explicit QuestionCourse(const AssessmentSession &session);

    /// Keeps a place that is still good; else goes to the first open question of a
    /// rated framework, or to the explanations of the last set.
    void settle();

    /// Goes to \a question, or to the explanations when its set is closed.
    void openAt(const QuestionId &question);

    /// When a person comes back: an explained set gives way to the next open one, a
    /// closed one is explained.
    void resume();

    QuestionStage stage() const { return m_stage; }

    /// In the stages Asking and Explanations.
    const Framework &framework() const;
    QList<QuestionId> questions() const;

    /// In the stage Asking.
    const Question &question() const;
    std::optional<QuestionAnswer> answer() const;
    int number() const; ///< From 1.

    /// From question to question, then to the explanations. Needs an answer.
    void goForward();
    bool canGoBack() const;
    void goBack();

    /// From the explanations to the next set. False when no set is open.
    bool openNextSet();

private:
    bool isClosed() const;
    bool isAnswered(const QuestionId &question) const;
    bool isRated(const Framework &framework) const;
    QList<const Framework *> ratedFrameworks() const;
    bool openFirstUnanswered();

    const AssessmentSession &m_session;
    AssessmentId m_assessment;
    QuestionStage m_stage = QuestionStage::NotPlanned;
    FrameworkId m_framework;
    QuestionId m_question;
};

} // namespace Compass
