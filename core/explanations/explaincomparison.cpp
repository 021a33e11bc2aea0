// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explanations/explaincomparison.h"

#include "core/explanations/arithmetic.h"
#include "core/explanations/comparisonwords.h"
#include "core/explanations/explanationtr.h"
#include "core/explanations/words.h"

#include <cmath>

namespace Compass {

QString nameIn(const PastAssessment &before, const PastAssessment &after, const CompetencyId &id,
               const QLocale &locale)
{
    return nameOf(after.catalog.competency(id) ? after.catalog : before.catalog, id, locale);
}

QString nameIn(const PastAssessment &before, const PastAssessment &after, const FrameworkId &id,
               const QLocale &locale)
{
    for (const PastAssessment *past : {&after, &before}) {
        if (const Framework *framework = past->catalog.framework(id))
            return framework->name.in(locale);
    }
    return id.toString();
}

static QString changeRule(const QLocale &locale)
{
    return ExplanationTr::tr("A difference is held against its uncertainty: z is the difference "
                             "divided by its standard deviation. A change is clear from %1 up, "
                             "possible from %2 up, and below that chance may well explain it.")
        .arg(figure(ClearChange, locale), figure(PossibleChange, locale));
}

static QStringList changeLines(const MeasuredChange &change, const QLocale &locale)
{
    const MeanEstimate &before = change.before;
    const MeanEstimate &after = change.after;
    return {
        ExplanationTr::tr("Difference: %1 − %2 = %3")
            .arg(figure(after.mean, locale), figure(before.mean, locale),
                 figure(after.mean - before.mean, locale)),
        ExplanationTr::tr("Standard deviation: √(%1² + %2²) = %3")
            .arg(figure(before.sd, locale), figure(after.sd, locale),
                 figure(std::hypot(before.sd, after.sd), locale)),
        ExplanationTr::tr("z = %1: %2.").arg(figure(change.z, locale), changeWord(change)),
    };
}

/// Where a person stood on one side, to follow "Earlier:" or "Later:".
static QString sideText(const Scale &scale, const std::optional<CompetencyResult> &result,
                        const QLocale &locale)
{
    if (!result)
        return ExplanationTr::tr("not part of it");
    if (!result->estimate)
        return statusWord(result->status);
    const LevelEstimate &estimate = *result->estimate;
    const QString name = scale.nameOf(estimate.level).in(locale);
    if (result->levelOverride)
        return ExplanationTr::tr("%1, a level you set yourself").arg(name);
    return ExplanationTr::tr("%1, mean %2, standard deviation %3")
        .arg(name, figure(estimate.mean, locale), figure(estimate.sd, locale));
}

static QStringList sideLines(const PastAssessment &before, const PastAssessment &after,
                             const CompetencyComparison &comparison, const QLocale &locale)
{
    QStringList names;
    for (const CompetencyId &id : comparison.sources)
        names.append(nameOf(before.catalog, id, locale));
    const QString name = nameIn(before, after, comparison.competency, locale);
    QStringList lines = {
        ExplanationTr::tr("Earlier: %1.")
            .arg(sideText(before.catalog.scale, comparison.before, locale)),
        ExplanationTr::tr("Later: %1.")
            .arg(sideText(after.catalog.scale, comparison.after, locale)),
    };
    if (!names.isEmpty() && names != QStringList{name}) {
        lines.append(ExplanationTr::tr("Named before: %1.").arg(locale.createSeparatedList(names)));
    }
    return lines;
}

Explanation explainChange(const PastAssessment &before, const PastAssessment &after,
                          const CompetencyComparison &comparison, const QLocale &locale)
{
    Explanation explanation;
    explanation.title = ExplanationTr::tr("%1: why this word for the change")
                            .arg(nameIn(before, after, comparison.competency, locale));
    explanation.inputs = sideLines(before, after, comparison, locale);
    explanation.rule = changeRule(locale);
    if (!comparison.change) {
        explanation.arithmetic = QStringList{hindranceText(comparison.hindrance)};
        return explanation;
    }
    explanation.arithmetic = changeLines(*comparison.change, locale);
    if (isOnlyALevel(comparison))
        explanation.arithmetic.append(onlyALevelText());
    return explanation;
}

static QString rowLine(const QString &name, const CompetencyComparison &row, const QLocale &locale)
{
    if (!row.change && row.hindrance != Hindrance::NotAskedAgain)
        return ExplanationTr::tr("%1: left out. %2").arg(name, hindranceText(row.hindrance));
    return ExplanationTr::tr("%1: mean %2, then %3.")
        .arg(name, figure(row.before->estimate->mean, locale),
             figure(row.after->estimate->mean, locale));
}

Explanation explainFrameworkChange(const PastAssessment &before, const PastAssessment &after,
                                   const FrameworkComparison &comparison, const QLocale &locale)
{
    Explanation explanation;
    explanation.title = ExplanationTr::tr("%1: why this word for the change")
                            .arg(nameIn(before, after, comparison.framework, locale));
    for (const CompetencyComparison &row : comparison.competencies)
        explanation.inputs.append(
            rowLine(nameIn(before, after, row.competency, locale), row, locale));
    explanation.rule = changeRule(locale);
    explanation.arithmetic.append(
        ExplanationTr::tr("Compared: %1 of %2 competencies that apply, the same ones on both "
                          "sides.")
            .arg(locale.toString(comparison.compared), locale.toString(comparison.applicable)));
    if (!comparison.change) {
        explanation.arithmetic.append(hindranceText(comparison.hindrance));
        return explanation;
    }
    if (comparison.isCarried)
        explanation.arithmetic.append(ExplanationTr::tr(
            "The earlier figures were carried over from another version of the framework."));
    explanation.arithmetic += changeLines(*comparison.change, locale);
    return explanation;
}

} // namespace Compass
