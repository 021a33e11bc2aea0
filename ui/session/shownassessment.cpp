// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/shownassessment.h"

#include <algorithm>

namespace Compass {

bool isRated(const CompetencyResult &result)
{
    return result.estimate.has_value();
}

static bool hasLevels(const AssessmentResult &result)
{
    return std::ranges::any_of(result.competencies, isRated);
}

ShownAssessment shownAssessment(const AssessmentSession &session)
{
    const Assessment *finished = session.lastFinished();
    if (session.open() && hasLevels(session.result())) {
        ShownAssessment shown{session.open(), session.result(), std::nullopt};
        if (finished)
            shown.previous = session.lastFinishedResult();
        return shown;
    }
    if (!finished)
        return {};
    ShownAssessment shown{finished, session.lastFinishedResult(), std::nullopt};
    return hasLevels(shown.result) ? shown : ShownAssessment();
}

} // namespace Compass
