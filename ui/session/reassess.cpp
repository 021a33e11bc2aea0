// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/reassess.h"

#include "core/history/reassessment.h"
#include "ui/session/assessmentsession.h"

namespace Compass {

AssessmentPlan planAsBefore(const AssessmentSession &session)
{
    return planAsBefore(session.content().catalog, session.lastFinished());
}

bool startAgain(AssessmentSession &session, const AssessmentPlan &plan,
                const QList<CompetencyId> &scope)
{
    if (!session.start(plan))
        return false;
    QList<Responses::Entry> carried;
    for (const CompetencyId &id : competenciesOf(session.catalog(), plan)) {
        if (!scope.contains(id))
            carried += toConfirm(session, id);
    }
    return session.record(carried, ChangeOrigin::Carried);
}

bool startToConfirm(AssessmentSession &session, const AssessmentPlan &plan)
{
    const bool started = session.start(plan);
    session.setConfirming(started);
    return started;
}

bool rateAgain(AssessmentSession &session, const QList<CompetencyId> &competencies)
{
    return session.open() || startAgain(session, planAsBefore(session), competencies);
}

QList<Responses::Entry> toConfirm(const AssessmentSession &session, const CompetencyId &competency)
{
    if (!session.open() || !session.lastFinished())
        return {};
    QList<Responses::Entry> answers =
        earlierAnswers(session.catalog(), competency, session.lastFinished()->responses);
    answers.removeIf([&session](const Responses::Entry &entry) {
        return session.open()->responses.value(entry.key).has_value();
    });
    return answers;
}

bool confirm(AssessmentSession &session, const QList<Responses::Entry> &answers)
{
    return session.record(answers, ChangeOrigin::Confirmed);
}

} // namespace Compass
