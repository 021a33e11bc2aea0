// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/fakeclock.h"
#include "tests/support/inmemoryrepositories.h"
#include "tests/support/pagedesk.h"
#include "ui/session/journalsession.h"
#include "ui/session/learningsession.h"
#include "ui/session/profilesession.h"
#include "ui/session/reportsession.h"

namespace Compass {

/// Everything a report is made from, in memory, on November 20, 2026.
struct ReportDesk
{
    /// Rates the first nine competencies.
    bool rate()
    {
        return assessment.start(planOfAll(shipped(), Mode::Quick))
            && rateFirst(9, assessments, assessment).has_value();
    }

    ProgramLanguage language;
    FakeClock clock{QDateTime(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC)};
    InMemoryAssessmentRepository assessments;
    InMemoryProfileRepository profiles;
    InMemoryPlanRepository plans;
    InMemoryEvidenceRepository notes;
    AssessmentSession assessment{shipped(), assessments, clock};
    ProfileSession profile{profiles};
    LearningSession learning{{assessment, profile, plans, clock}};
    JournalSession journal{notes, clock};
    ReportSession report{{assessment, profile, learning, journal, clock, {}}, language};
};

} // namespace Compass
