// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explanations/arithmetic.h"
#include "core/explanations/explanation.h"
#include "core/explanations/explanationtr.h"
#include "core/explanations/words.h"

using namespace Qt::StringLiterals;

namespace Compass {

static QString inputLine(const Catalog &catalog, const CompetencyResult &result,
                         const QLocale &locale)
{
    const QString name = nameOf(catalog, result.competency, locale);
    if (!result.estimate) {
        //: %1 a competency, %2 "Not rated", "Does not apply" or "Prefer not to answer".
        return ExplanationTr::tr("%1: left out (%2).").arg(name, statusWord(result.status));
    }
    return ExplanationTr::tr("%1: %2, mean %3.")
        .arg(name, catalog.scale.nameOf(result.estimate->level).in(locale),
             figure(result.estimate->mean, locale));
}

static QString countLine(const FrameworkResult &result, const QLocale &locale)
{
    const QString line = result.shown
        ? ExplanationTr::tr("Rated: %1 of %2 competencies that apply, which is at least 60%.")
        : ExplanationTr::tr("Rated: %1 of %2 competencies that apply, which is less than 60%.");
    return line.arg(locale.toString(result.rated), locale.toString(result.applicable));
}

static QStringList meanLines(const Scale &scale, const FrameworkResult &result,
                             const QList<LevelEstimate> &estimates, const QLocale &locale)
{
    QList<double> means;
    QList<double> variances;
    for (const LevelEstimate &each : estimates) {
        means.append(each.mean);
        variances.append(each.sd * each.sd);
    }
    const QString count = locale.toString(result.rated);
    QStringList lines = {
        ExplanationTr::tr("Mean: (%1) / %2 = %3")
            .arg(sumText(means, locale), count, figure(result.mean, locale)),
        ExplanationTr::tr("Standard deviation: √(%1) / %2 = %3")
            .arg(sumText(variances, locale), count, figure(result.sd, locale)),
    };
    if (result.shown) {
        lines.append(ExplanationTr::tr("%1, rounded down, is level %2: %3.")
                         .arg(figure(result.mean, locale), locale.toString(result.level.toInt()),
                              scale.nameOf(result.level).in(locale)));
    }
    return lines;
}

Explanation explainFramework(const Catalog &catalog, const AssessmentResult &results,
                             const FrameworkResult &result, const QLocale &locale)
{
    Explanation explanation;
    explanation.rule = ExplanationTr::tr(
        "The level of a framework is the average of its rated competencies, rounded "
        "down. It is shown when at least 60% of the competencies that apply are rated.");
    const Framework *framework = catalog.framework(result.framework);
    if (!framework)
        return explanation;

    explanation.title =
        ExplanationTr::tr("%1: why this overall level").arg(framework->name.in(locale));
    QList<LevelEstimate> estimates;
    for (const Competency &competency : framework->competencies) {
        const CompetencyResult *own = results.competency(competency.id);
        if (!own)
            continue;
        explanation.inputs.append(inputLine(catalog, *own, locale));
        if (own->estimate)
            estimates.append(*own->estimate);
    }
    explanation.arithmetic.append(countLine(result, locale));
    if (!estimates.isEmpty())
        explanation.arithmetic += meanLines(catalog.scale, result, estimates, locale);
    return explanation;
}

} // namespace Compass
