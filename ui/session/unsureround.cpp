// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/unsureround.h"

#include "core/measurement/nextstatement.h"
#include "ui/models/reviewmodel.h"
#include "ui/session/assessmentsession.h"

#include <algorithm>

namespace Compass {

bool canAskMore(const AssessmentSession &session, const CompetencyId &competency)
{
    const Catalog &catalog = session.catalog();
    const Framework *framework = catalog.frameworkOf(competency);
    if (!session.open() || !framework)
        return false;
    const bool isPlanned = std::ranges::count(session.open()->plan.frameworks, framework->id,
                                              &FrameworkVersion::framework)
        > 0;
    return isPlanned
        && nextStatement(framework->model, *catalog.competency(competency),
                         session.open()->responses, Mode::Thorough)
               .has_value();
}

/// The chance of the likeliest level, 0–1.
static double chanceOf(const CompetencyResult &result)
{
    return std::ranges::max(result.estimate->probabilities);
}

QList<CompetencyId> unsureRound(const AssessmentSession &session, double minutes)
{
    QList<CompetencyResult> unsure;
    for (const CompetencyResult &result : session.result().competencies) {
        if (isUnsure(result) && canAskMore(session, result.competency))
            unsure.append(result);
    }
    std::ranges::stable_sort(unsure, {}, chanceOf);

    QList<CompetencyId> round;
    double left = minutes;
    for (const CompetencyResult &result : std::as_const(unsure)) {
        const double statements = expectedStatements(Mode::Thorough) - result.answered;
        left -= std::max(statements, 1.0) * MinutesPerStatement;
        if (left < 0.0 && !round.isEmpty())
            break;
        round.append(result.competency);
    }
    return round;
}

} // namespace Compass
