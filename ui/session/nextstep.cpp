// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/nextstep.h"

#include "ui/session/assessmentsession.h"
#include "ui/session/learningsession.h"

namespace Compass {

NextStep nextStep(const AssessmentSession &session)
{
    if (!session.open())
        return session.lastFinished() ? NextStep::SeeResults : NextStep::Start;

    const AssessmentProgress &progress = session.progress();
    // Without a competency every framework of it is lost: it can only be finished.
    if (progress.total > 0 && !progress.isRated())
        return NextStep::Rate;
    return progress.questionsAnswered < progress.questions ? NextStep::AnswerQuestions
                                                           : NextStep::Finish;
}

NextStep nextStep(const AssessmentSession &session, const LearningSession &learning)
{
    const NextStep step = nextStep(session);
    const bool learns = learning.isRunning() && learning.figures().next();
    return step == NextStep::SeeResults && learns ? NextStep::Learn : step;
}

} // namespace Compass
