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
class ProfileSession;

/// What a report is made from. All of it outlives the session.
struct ReportSources
{
    const AssessmentSession &assessments;
    const ProfileSession &profiles;
    const JournalSession &journal;
    const Clock &clock;
    /// The learning plan of now; no value while there is none.
    std::function<std::optional<ReportedPlan>()> plan;
};

/// What a person wants in their report.
struct ReportWishes
{
    ReportForm form;
    bool withPlan = true;
};

/// Makes reports of what a person has now, in the languages they want, whatever the
/// window speaks. Stores nothing.
class ReportSession final
{
public:
    ReportSession(ReportSources sources, ProgramLanguage &language);

    /// Whether something is rated, so that there is something to report.
    bool hasResults() const;

    bool hasPlan() const;

    /// Needs hasResults().
    Report report(const ReportWishes &wishes) const;

    /// A text for \a use with the notes of the evidence journal. Needs hasResults().
    Report careerPack(CareerPackUse use, const QList<QLocale::Language> &languages) const;

    /// "digital-skills-report-2026-11-20": for a file, in the language spoken now.
    QString fileName() const;

private:
    const RoleProfile *role() const;
    QDate today() const;

    ReportSources m_sources;
    ProgramLanguage &m_language;
};

} // namespace Compass
