// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/assessmentsession.h"

namespace Compass {

/// The assessment whose figures a page shows: the open one once something in it is
/// rated, else the last finished one.
struct ShownAssessment
{
    const Assessment *assessment = nullptr; ///< Null when there is nothing to show.
    AssessmentResult result;
    std::optional<AssessmentResult> previous; ///< Of the last finished one before it.

    bool isEmpty() const { return !assessment; }
};

ShownAssessment shownAssessment(const AssessmentSession &session);

/// Whether a person rated \a result's competency, or set its level.
bool isRated(const CompetencyResult &result);

} // namespace Compass
