// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explanations/arithmetic.h"
#include "core/explanations/explanation.h"
#include "core/explanations/explanationtr.h"
#include "core/explanations/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Compass {

static QStringList answeredStatements(const Catalog &catalog, const Responses &responses,
                                      const CompetencyId &id, const QLocale &locale)
{
    QStringList lines;
    const Competency *competency = catalog.competency(id);
    if (!competency)
        return lines;
    for (const Statement &statement : competency->statements) {
        const auto rating = responses.rating(statement.id);
        if (!rating)
            continue;
        //: %1 a statement, %2 its level, %3 the answer in words.
        lines.append(ExplanationTr::tr("“%1” (%2): you answered “%3”.")
                         .arg(shortened(statement.text.in(locale)),
                              catalog.scale.nameOf(statement.level).in(locale),
                              catalog.scale.ratings.at(rating->toInt()).in(locale)));
    }
    return lines;
}

static QString ruleFor(const CompetencyResult &result)
{
    if (!isApplicable(result.status))
        return ExplanationTr::tr(
            "“Does not apply” and “Prefer not to answer” leave this competency out of "
            "every figure. It never counts as level 0.");
    if (!result.estimate)
        return ExplanationTr::tr(
            "No statement is answered yet. What is not answered never counts as "
            "level 0.");
    if (result.levelOverride)
        return ExplanationTr::tr(
            "You set this level yourself, so every figure uses it as certain. The "
            "level computed from your answers is kept beside it.");
    return ExplanationTr::tr(
        "Each answer makes some levels more likely and others less. The level shown is "
        "the most probable one: quite sure from 80%, fairly sure from 60%, unsure "
        "below.");
}

static QStringList probabilityLines(const Scale &scale, const LevelEstimate &estimate,
                                    const QLocale &locale)
{
    QStringList lines;
    for (const LevelText &level : scale.levels) {
        //: %1 a level, %2 its probability, e.g. "Working: 58%".
        lines.append(ExplanationTr::tr("%1: %2").arg(
            level.name.in(locale),
            percentText(estimate.probabilities[level.level.toInt()], locale)));
    }
    const double highest = std::ranges::max(estimate.probabilities);
    lines.append(ExplanationTr::tr("The most probable level is %1, with %2: %3.")
                     .arg(scale.nameOf(estimate.level).in(locale), percentText(highest, locale),
                          certaintyWord(estimate.certainty)));
    return lines;
}

static QString spreadLine(const LevelEstimate &estimate, const QLocale &locale)
{
    const LikelyRange range = likelyRange(estimate.mean, estimate.sd);
    return ExplanationTr::tr("On a scale from 0 to 5, where level 1 begins at 1: mean %1, standard "
                             "deviation %2, likely range (90%) from %3 to %4.")
        .arg(figure(estimate.mean, locale), figure(estimate.sd, locale), figure(range.low, locale),
             figure(range.high, locale));
}

Explanation explainLevel(const Catalog &catalog, const Responses &responses,
                         const CompetencyResult &result, const QLocale &locale)
{
    Explanation explanation;
    explanation.title =
        ExplanationTr::tr("%1: why this level").arg(nameOf(catalog, result.competency, locale));
    explanation.inputs = answeredStatements(catalog, responses, result.competency, locale);
    explanation.rule = ruleFor(result);
    if (!result.estimate)
        return explanation;

    if (result.levelOverride) {
        explanation.inputs.append(
            ExplanationTr::tr("Your own level: %1. Your reason: “%2”.")
                .arg(catalog.scale.nameOf(result.levelOverride->level).in(locale),
                     shortened(result.levelOverride->reason)));
    }
    if (result.computed) {
        explanation.arithmetic = probabilityLines(catalog.scale, *result.computed, locale);
        explanation.arithmetic.append(spreadLine(*result.computed, locale));
    }
    if (result.levelOverride) {
        explanation.arithmetic.append(
            ExplanationTr::tr("With your own level: %1 has 100%, mean %2, standard deviation 0.")
                .arg(catalog.scale.nameOf(result.estimate->level).in(locale),
                     figure(result.estimate->mean, locale)));
    }
    return explanation;
}

} // namespace Compass
