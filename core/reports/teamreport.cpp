// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/teamreport.h"

#include "core/explanations/arithmetic.h"
#include "core/reports/reportparts.h"
#include "core/reports/reporttr.h"
#include "core/reports/teamblocks.h"

namespace Compass {

QString TeamContext::nameOf(const CompetencyId &competency) const
{
    return Compass::nameOf(facts.catalog, competency, locale);
}

static ReportWords teamWords(const TeamReportFacts &facts)
{
    const QString title = ReportTr::tr("Team report: %1").arg(facts.figures.info.name);
    //: At the foot of each page.
    const QString footer = facts.figures.info.isSample
        ? ReportTr::tr("Team report · sample data · for development only")
        : ReportTr::tr("Team report · for development only");
    return {title, ReportTr::tr("Where a team is strong, thin or exposed in digital skills."),
            footer};
}

Report teamReport(const TeamReportFacts &facts, const QList<QLocale::Language> &languages,
                  ProgramLanguage &language)
{
    const auto words = [&facts] { return teamWords(facts); };
    const auto blocks = [&facts](const QLocale &locale) {
        const TeamContext context{facts, locale};
        return teamOpening(context) + teamStrengths(context) + teamNeeds(context)
            + teamRisks(context) + teamActions(context) + teamLevels(context) + teamChanges(context)
            + teamMethod(context) + teamSources(context);
    };
    return reportIn(languages, facts.madeOn, {words, blocks}, language);
}

} // namespace Compass
