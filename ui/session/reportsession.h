// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/reports/careerpack.h"
#include "core/reports/personalreport.h"

#include <functional>

namespace Compass {

class AssessmentSession;
class JournalSession;
class LearningSession;
class ProfileSession;

/// What a report is made from. All of it outlives the session.
struct ReportSources
{
    const AssessmentSession &assessments;
    const ProfileSession &profiles;
    const LearningSession &learning;
    const JournalSession &journal;
    const Clock &clock;
    /// What changed since an earlier assessment; no value when there is none.
    std::function<std::optional<ReportedChange>()> change;
};

/// What a person wants in their report.
struct ReportWishes
{
    ReportForm form;
    bool withPlan = true;
    bool withChange = true;
};

/// Makes reports of what a person has now, in the languages they want, whatever the
/// window speaks. Stores nothing.
class ReportSession final
{
public:
    ReportSession(ReportSources sources, ProgramLanguage &language);

    /// Whether something is rated, so that there is something to report.
    bool hasResults() const;

    /// Whether there is a learning plan, and an earlier assessment to compare with.
    bool hasPlan() const;
    bool hasChange() const;

    /// Needs hasResults().
    Report report(const ReportWishes &wishes) const;

    /// A text for \a use with the notes of the evidence journal. Needs hasResults().
    Report careerPack(CareerPackUse use, const QList<QLocale::Language> &languages) const;

    /// What \a role asks, for the advertisement of a position; needs no results.
    Report jobAdvert(const RoleProfile &role, const QList<QLocale::Language> &languages) const;

    /// "digital-skills-report-2026-11-20": for a file, in the language spoken now.
    QString fileName() const;

private:
    QDate today() const;

    ReportSources m_sources;
    ProgramLanguage &m_language;
};

} // namespace Compass
