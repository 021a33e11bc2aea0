// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/reportblocks.h"

#include "core/base/datetext.h"
#include "core/explanations/comparisonwords.h"
#include "core/explanations/explaincomparison.h"
#include "core/explanations/resulttext.h"
#include "core/reports/reporttr.h"

using namespace Qt::StringLiterals;

namespace Compass {

static TableCell levelThen(const std::optional<CompetencyResult> &result,
                           const ReportContext &context)
{
    if (!result)
        return {u"–"_s};
    return {resultText(context.facts.catalog.scale, *result, context.locale)};
}

static QList<TableCell> changeRow(const CompetencyComparison &comparison,
                                  const ReportContext &context)
{
    const ReportedChange &change = *context.facts.change;
    return {
        {nameIn(change.before, change.after, comparison.competency, context.locale)},
        levelThen(comparison.before, context),
        levelThen(comparison.after, context),
        {comparison.change ? changeWord(comparison.change) : hindranceText(comparison.hindrance)},
        {comparison.change ? chanceText(*comparison.change, context.locale) : QString()},
    };
}

static Blocks changeOf(const FrameworkComparison &framework, const ReportContext &context)
{
    const ReportedChange &change = *context.facts.change;
    const QString name = nameIn(change.before, change.after, framework.framework, context.locale);
    Table table{ReportTr::tr("%1: then and now").arg(name),
                {{ReportTr::tr("Competency")},
                 {ReportTr::tr("Before")},
                 {ReportTr::tr("After")},
                 {ReportTr::tr("Change")},
                 {ReportTr::tr("How sure")}},
                {}};
    for (const CompetencyComparison &comparison : framework.competencies)
        table.rows.append(changeRow(comparison, context));
    return {Paragraph{changeSentence(framework, name)}, table};
}

Blocks historyBlocks(const ReportContext &context)
{
    if (!context.facts.change)
        return {};
    const ReportedChange &change = *context.facts.change;
    const auto dateOf = [&context](const PastAssessment &past) {
        return dateText(past.assessment.finishedAt.toLocalTime().date(), context.locale);
    };
    Blocks blocks{
        Heading{2, ReportTr::tr("Change over time")},
        //: Two dates, the earlier one first.
        Paragraph{ReportTr::tr("Your assessments of %1 and %2, compared.")
                      .arg(dateOf(change.before), dateOf(change.after))},
    };
    for (const FrameworkComparison &framework : change.frameworks)
        blocks += changeOf(framework, context);
    return blocks;
}

} // namespace Compass
