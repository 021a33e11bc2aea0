// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explanations/arithmetic.h"
#include "core/explanations/explanation.h"
#include "core/explanations/explanationtr.h"
#include "core/explanations/words.h"

using namespace Qt::StringLiterals;

namespace Compass {

static QString conclusion(GapState state)
{
    switch (state) {
    case GapState::Gap:
        return ExplanationTr::tr("80% or more: a gap.");
    case GapState::Unsure:
        return ExplanationTr::tr("Between 20% and 80%: unsure.");
    case GapState::Met:
        return ExplanationTr::tr("20% or less: met.");
    }
    Q_UNREACHABLE();
}

/// "3 × 0.00 + 2 × 0.14 + 1 × 0.58"
static QString expectedGapTerms(const Gap &gap, const QLocale &locale)
{
    QStringList terms;
    for (int level = Level::Lowest; level < gap.target.toInt(); ++level) {
        terms.append(u"%1 × %2"_s.arg(locale.toString(gap.target.toInt() - level),
                                      figure(gap.estimate.probabilities[level], locale)));
    }
    return terms.join(u" + "_s);
}

static QStringList inputLines(const Catalog &catalog, const Gap &gap, const QLocale &locale)
{
    const QString weight = locale.toString(weightOf(gap.importance));
    QStringList lines = {
        ExplanationTr::tr("Target: %1.").arg(atLeast(catalog.scale, gap.target, locale)),
        ExplanationTr::tr("You: %1.").arg(levelWithCertainty(catalog.scale, gap.estimate, locale)),
        gap.importance == Importance::Essential
            ? ExplanationTr::tr("Essential for this role, which counts %1.").arg(weight)
            : ExplanationTr::tr("An asset for this role, which counts %1.").arg(weight),
    };
    if (gap.isOwnLevel)
        lines.append(ExplanationTr::tr("You set this level yourself, so it counts as certain."));
    if (gap.interest > 0.0)
        lines.append(
            ExplanationTr::tr("Your interest, which adds %1.").arg(locale.toString(gap.interest)));
    return lines;
}

static QStringList arithmeticLines(const Gap &gap, const QLocale &locale)
{
    const QList<double> below(gap.estimate.probabilities.cbegin(),
                              gap.estimate.probabilities.cbegin() + gap.target.toInt());
    return {
        ExplanationTr::tr("Levels to climb: %1").arg(locale.toString(gap.gap)),
        ExplanationTr::tr("Chance of being below the target: %1 = %2")
            .arg(sumText(below, locale), percentText(gap.probability, locale)),
        conclusion(gap.state),
        ExplanationTr::tr("Expected gap: %1 = %2")
            .arg(expectedGapTerms(gap, locale), figure(gap.expectedGap, locale)),
        ExplanationTr::tr("Priority: %1 × %2 × (1 + %3) = %4")
            .arg(locale.toString(weightOf(gap.importance)), figure(gap.expectedGap, locale),
                 locale.toString(gap.interest), figure(gap.priority, locale)),
    };
}

Explanation explainGap(const Catalog &catalog, const Gap &gap, const QLocale &locale)
{
    return {
        .title = ExplanationTr::tr("%1: why this gap").arg(nameOf(catalog, gap.competency, locale)),
        .inputs = inputLines(catalog, gap, locale),
        .rule = ExplanationTr::tr(
            "The gap counts the levels from yours up to the target. The chance that "
            "you are below the target says how sure it is, and the expected gap "
            "weighs each level by its probability. Levels above a target never make "
            "up for another gap."),
        .arithmetic = arithmeticLines(gap, locale),
    };
}

} // namespace Compass
