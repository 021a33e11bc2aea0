// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/reportblocks.h"

#include "core/explanations/arithmetic.h"
#include "core/explanations/resulttext.h"
#include "core/explanations/words.h"
#include "core/reports/figures.h"
#include "core/reports/reporttr.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Compass {

QString standingSentence(const ReportContext &context)
{
    const QList<CompetencyResult> &results = context.facts.result.competencies;
    const auto isRated = [](const CompetencyResult &each) { return each.estimate.has_value(); };
    const auto isIndependent = [](const CompetencyResult &each) {
        return each.estimate && each.estimate->level.toInt() >= 2;
    };
    const auto rated = static_cast<int>(std::ranges::count_if(results, isRated));
    if (rated == 0)
        return ReportTr::tr("No competency is rated yet, so there are no levels to report.");
    QString count =
        ReportTr::tr("You work on your own or better in %1 of %n competencies.", nullptr, rated)
            .arg(context.locale.toString(
                static_cast<int>(std::ranges::count_if(results, isIndependent))));
    const QList<CompetencyResult> best = strongest(context.facts.result, 1);
    if (best.isEmpty())
        return count;
    return count + u' '
        + ReportTr::tr("Your strongest area: %1.")
              .arg(nameOf(context.facts.catalog, best.first().competency, context.locale));
}

/// "Advanced, quite sure"
static QString levelWords(const CompetencyResult &result, const ReportContext &context)
{
    const Scale &scale = context.facts.catalog.scale;
    return result.levelOverride ? resultText(scale, result, context.locale)
                                : levelWithCertainty(scale, *result.estimate, context.locale);
}

Blocks strengthBlocks(const ReportContext &context)
{
    constexpr qsizetype MostStrengths = 3;
    QStringList items;
    for (const CompetencyResult &best : strongest(context.facts.result, MostStrengths)) {
        const QString name = nameOf(context.facts.catalog, best.competency, context.locale);
        items.append(ReportTr::tr("%1: %2").arg(name, levelWords(best, context)));
    }
    if (items.isEmpty())
        return {Paragraph{ReportTr::tr("There is no strength to name yet.")}};
    return {ItemList{items}};
}

static QString overallSentence(const FrameworkResult &result, const ReportContext &context)
{
    const QString rated = context.locale.toString(result.rated);
    const QString applicable = context.locale.toString(result.applicable);
    if (!result.shown) {
        constexpr double ShareNeeded = 0.6;
        return ReportTr::tr("No overall level yet: %1 of %2 rated, and at least %3 are needed.")
            .arg(rated, applicable, percentText(ShareNeeded, context.locale));
    }
    return ReportTr::tr("Overall: %1, an average of %2 on the scale from 0 to 5; %3 of %4 rated.")
        .arg(context.facts.catalog.scale.nameOf(result.level).in(context.locale),
             numberText(result.mean, 1, context.locale), rated, applicable);
}

static TableCell meanCell(const CompetencyResult &result, const QLocale &locale)
{
    if (!result.estimate)
        return {QString()};
    return {numberText(result.estimate->mean, 1, locale),
            CellNumber{result.estimate->mean, NumberForm::Decimal}};
}

static QList<TableCell> resultRow(const CompetencyResult &result, const ReportContext &context)
{
    const Scale &scale = context.facts.catalog.scale;
    QString level = u"–"_s;
    QString likely;
    if (result.estimate)
        level = scale.nameOf(result.estimate->level).in(context.locale);
    if (result.estimate && !result.levelOverride)
        likely = likelyText(*result.estimate, context.locale);
    return {
        {nameOf(context.facts.catalog, result.competency, context.locale)},
        {level},
        {certaintyText(result)},
        {likely},
        meanCell(result, context.locale),
        {context.locale.toString(result.answered), CellNumber{double(result.answered)}},
    };
}

static Table resultTable(const QString &caption, const QList<CompetencyResult> &results,
                         const ReportContext &context)
{
    Table table{ReportTr::tr("%1: your levels").arg(caption),
                {{ReportTr::tr("Competency")},
                 {ReportTr::tr("Level")},
                 {ReportTr::tr("Certainty")},
                 {ReportTr::tr("Likely range")},
                 {ReportTr::tr("Average"), true},
                 {ReportTr::tr("Answers"), true}},
                {}};
    for (const CompetencyResult &result : results)
        table.rows.append(resultRow(result, context));
    return table;
}

static QList<CompetencyResult> resultsOf(const Framework &framework, const AssessmentResult &result)
{
    QList<CompetencyResult> results;
    for (const Competency &competency : framework.competencies) {
        if (const CompetencyResult *found = result.competency(competency.id))
            results.append(*found);
    }
    return results;
}

static Blocks oneFramework(const Framework &framework, const ReportContext &context)
{
    const QList<CompetencyResult> results = resultsOf(framework, context.facts.result);
    const QString name = framework.name.in(context.locale);
    const FigureSource source{context.facts.catalog, name, results, context.facts.role};
    Blocks blocks{
        Heading{2, name},
        Paragraph{overallSentence(*context.facts.result.framework(framework.id), context)},
        resultTable(name, results, context),
    };
    blocks.append(levelBarsFigure(source, context.locale));
    if (const std::optional<Figure> radar = radarFigure(source, context.locale))
        blocks.append(*radar);
    return blocks;
}

Blocks frameworkBlocks(const ReportContext &context)
{
    Blocks blocks;
    for (const Framework &framework : context.facts.catalog.frameworks) {
        if (context.facts.result.framework(framework.id))
            blocks += oneFramework(framework, context);
    }
    return blocks;
}

static QString calibrationWords(CalibrationStatus status)
{
    switch (status) {
    case CalibrationStatus::TooFew:
        return ReportTr::tr("Too few questions to compare");
    case CalibrationStatus::Consistent:
        return ReportTr::tr("Your ratings and your answers agree");
    case CalibrationStatus::Above:
        return ReportTr::tr("You rate yourself higher than your answers suggest");
    case CalibrationStatus::Below:
        return ReportTr::tr("You rate yourself lower than your answers suggest");
    }
    Q_UNREACHABLE();
}

/// A signed figure with the minus sign of print.
static TableCell differenceCell(bool isThere, double value, const QLocale &locale)
{
    if (!isThere)
        return {u"–"_s};
    QString text = numberText(value, 1, locale);
    if (text.startsWith(u'-'))
        text.front() = u'−';
    return {text, CellNumber{value, NumberForm::Decimal}};
}

static QList<TableCell> calibrationRow(const FrameworkResult &result, const ReportContext &context)
{
    const Calibration &calibration = result.calibration;
    const bool isCompared = calibration.status != CalibrationStatus::TooFew;
    return {
        {context.facts.catalog.framework(result.framework)->name.in(context.locale)},
        {context.locale.toString(calibration.questions), CellNumber{double(calibration.questions)}},
        differenceCell(isCompared, calibration.difference, context.locale),
        differenceCell(isCompared, calibration.low, context.locale),
        differenceCell(isCompared, calibration.high, context.locale),
        {calibrationWords(calibration.status)},
    };
}

Blocks calibrationBlocks(const ReportContext &context)
{
    Table table{ReportTr::tr("Self-rating minus what the questions suggest, in levels"),
                {{ReportTr::tr("Framework")},
                 {ReportTr::tr("Questions"), true},
                 {ReportTr::tr("Difference"), true},
                 {ReportTr::tr("At least"), true},
                 {ReportTr::tr("At most"), true},
                 {ReportTr::tr("Meaning")}},
                {}};
    for (const FrameworkResult &result : context.facts.result.frameworks) {
        if (result.calibration.questions > 0)
            table.rows.append(calibrationRow(result, context));
    }
    if (table.rows.isEmpty())
        return {};
    return {
        Heading{2, ReportTr::tr("Your self-rating and the questions")},
        Paragraph{ReportTr::tr("This section is for you alone. Take it out before you give this "
                               "report to someone else, if you prefer."),
                  ParagraphStyle::Note},
        table,
    };
}

} // namespace Compass
