// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explanations/explainplan.h"

#include "core/explanations/arithmetic.h"
#include "core/explanations/explanationtr.h"
#include "core/explanations/planwords.h"
#include "core/explanations/words.h"

using namespace Qt::StringLiterals;

namespace Compass {

static QString itemLine(const LearningCatalogue &learning, const PlannedItem &item,
                        const QLocale &locale)
{
    const QString title = shortened(itemTitle(learning, item.id, locale));
    const QString minutes = durationText(item.minutes, locale);
    //: %1 a title, %2 a duration such as "1 h", %3 a figure.
    const QString line = item.isEstimate
        ? ExplanationTr::tr("“%1”: %2 (estimate); lost without it: %3.")
        : ExplanationTr::tr("“%1”: %2; lost without it: %3.");
    return line.arg(title, minutes, figure(item.lossWithout, locale));
}

static QStringList closesLines(const Catalog &catalog, const PlannedItem &item,
                               const QLocale &locale)
{
    QStringList lines;
    for (const StepRange &range : item.closes)
        lines.append(closesSentence(catalog, range, locale));
    return lines;
}

static QStringList proofLines(const LearningPlan &plan, const QLocale &locale)
{
    if (plan.isExact)
        return {ExplanationTr::tr(
            "The search went through everything that could be better and found nothing: the plan "
            "is exact.")};
    return {
        ExplanationTr::tr("No plan can be worth more than %1.").arg(figure(plan.bound, locale)),
        ExplanationTr::tr("The search stopped at its limit, so the plan is near-best: the best is "
                          "worth at most (%1 − %2) / %2 = %3 more.")
            .arg(figure(plan.bound, locale), figure(plan.value, locale),
                 percentText(plan.value > 0.0 ? plan.bound / plan.value - 1.0 : 1.0, locale)),
    };
}

Explanation explainPlan(const Catalog &catalog, const LearningCatalogue &learning,
                        const LearningPlan &plan, const QLocale &locale)
{
    Explanation explanation;
    explanation.title = ExplanationTr::tr("Why this plan");
    for (const PlannedItem &item : plan.items) {
        explanation.inputs.append(itemLine(learning, item, locale));
        explanation.inputs += closesLines(catalog, item, locale);
    }
    explanation.rule = ExplanationTr::tr(
        "A step of one level is worth the chance that you still need it, doubled for an essential "
        "requirement. It closes when something in the plan teaches it and every step below it is "
        "closed too. The plan is the choice within your time whose steps are worth most; of equal "
        "ones, the shorter.");
    explanation.arithmetic = {
        ExplanationTr::tr("Time: %1 of %2.")
            .arg(durationText(plan.usedMinutes, locale), durationText(plan.budgetMinutes, locale)),
        ExplanationTr::tr("Steps closed are worth %1 of %2.")
            .arg(figure(plan.value, locale), figure(plan.attainable, locale)),
    };
    explanation.arithmetic += proofLines(plan, locale);
    return explanation;
}

} // namespace Compass
