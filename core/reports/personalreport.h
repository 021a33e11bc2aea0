// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessments/assessment.h"
#include "core/base/language.h"
#include "core/documents/report.h"
#include "core/gaps/readiness.h"
#include "core/history/comparison.h"
#include "core/plans/planschedule.h"
#include "core/targets/rolelibrary.h"

namespace Compass {

/// A learning plan and its weeks.
struct ReportedPlan
{
    LearningPlan plan;
    PlanSchedule schedule;
    QDate start; ///< The first day of week 1.
};

/// Two assessments and what changed from one to the other.
struct ReportedChange
{
    PastAssessment before;
    PastAssessment after;
    QList<FrameworkComparison> frameworks; ///< compare() of the two.
};

/// Everything a person's own report says.
struct PersonalFacts
{
    const Catalog &catalog;
    const RoleLibrary &roles;
    const LearningCatalogue &learning;
    AssessmentResult result;
    QDate madeOn;                      ///< The date of the report.
    QDate assessedOn = {};             ///< When the assessment was finished; null when not known.
    std::optional<Mode> mode = {};     ///< No value when not known.
    QString alias = {};                ///< What the person calls themselves; may be empty.
    const RoleProfile *role = nullptr; ///< The target; null for none.
    std::optional<ReportedPlan> plan = {};
    std::optional<ReportedChange> change = {};
};

enum class ReportLength {
    Page, ///< What to take along to a conversation, on one page.
    Full, ///< Every figure, with how it was made.
};

/// What a report is made like.
struct ReportForm
{
    ReportLength length = ReportLength::Full;
    QList<QLocale::Language> languages = {QLocale::English}; ///< One part each; not empty.
};

/// \a facts as a report. Speaks each of its languages in turn through \a language, and
/// then the one spoken before.
Report personalReport(const PersonalFacts &facts, const ReportForm &form,
                      ProgramLanguage &language);

} // namespace Compass
