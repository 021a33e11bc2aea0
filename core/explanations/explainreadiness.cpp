// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explanations/arithmetic.h"
#include "core/explanations/explanation.h"
#include "core/explanations/explanationtr.h"
#include "core/explanations/words.h"

using namespace Qt::StringLiterals;

namespace Compass {

static QString gapLine(const Catalog &catalog, const Gap &gap, const QLocale &locale)
{
    //: %1 a competency, %2 "Essential" or "Asset", %3 "at least Working", %4 a level, %5 a
    //: percentage.
    return ExplanationTr::tr("%1 (%2): %3; you: %4; chance of being below: %5.")
        .arg(nameOf(catalog, gap.competency, locale), importanceWord(gap.importance),
             atLeast(catalog.scale, gap.target, locale),
             catalog.scale.nameOf(gap.estimate.level).in(locale),
             percentText(gap.probability, locale));
}

static QString unratedLine(const Catalog &catalog, const AssessmentResult &results,
                           const Requirement &requirement, const QLocale &locale)
{
    const CompetencyResult *result = results.competency(requirement.competency);
    const QString status = statusWord(result ? result->status : CompetencyStatus::NotRated);
    //: %1 a competency, %2 "Essential" or "Asset", %3 "at least Working", %4 "Not rated" or the
    //: like.
    return ExplanationTr::tr("%1 (%2): %3; no level (%4).")
        .arg(nameOf(catalog, requirement.competency, locale),
             importanceWord(requirement.importance),
             atLeast(catalog.scale, requirement.target, locale), status);
}

static QStringList countLines(const Readiness &readiness, const QLocale &locale)
{
    return {
        ExplanationTr::tr(
            "Essentials: %1 met, %2 unsure, %3 blocking, %4 without a level. Together: %5.")
            .arg(locale.toString(readiness.essentialsMet),
                 locale.toString(readiness.essentialsUnsure),
                 locale.toString(readiness.essentialsBlocking),
                 locale.toString(readiness.essentialsUnrated),
                 locale.toString(readiness.essentials)),
        ExplanationTr::tr("Result: %1.").arg(readinessWord(readiness.state)),
        ExplanationTr::tr("Requirements met: %1 of %2.")
            .arg(locale.toString(readiness.requirementsMet),
                 locale.toString(readiness.requirements)),
    };
}

/// "Σ w·min(1, m/t) / Σ w = 31.02 / 33 = 94%"
static QString attainmentLine(const QList<Gap> &gaps, double attainment, const QLocale &locale)
{
    double reached = 0.0;
    double weights = 0.0;
    for (const Gap &gap : gaps) {
        reached += weightOf(gap.importance) * attainedShare(gap);
        weights += weightOf(gap.importance);
    }
    return ExplanationTr::tr(
               "Attainment: Σ w·min(1, m/t) / Σ w = %1 / %2 = %3, where w is 2 for an "
               "essential and 1 for an asset, m your mean and t the target.")
        .arg(figure(reached, locale), locale.toString(weights), percentText(attainment, locale));
}

Explanation explainReadiness(const Catalog &catalog, const RoleProfile &role,
                             const AssessmentResult &results, const Readiness &readiness,
                             const QLocale &locale)
{
    const QList<Gap> gaps = analyseGaps(results, role);
    Explanation explanation;
    explanation.title = ExplanationTr::tr("%1: why this readiness").arg(roleTitle(role, locale));
    for (const Gap &gap : gaps)
        explanation.inputs.append(gapLine(catalog, gap, locale));
    for (const Requirement &requirement : unratedRequirements(results, role))
        explanation.inputs.append(unratedLine(catalog, results, requirement, locale));
    explanation.rule = ExplanationTr::tr(
        "Ready: every essential is met (at most 20% chance of being below). Nearly "
        "ready: at most two essential gaps, of one level each, and the other "
        "essentials met or unsure. Developing: anything else, also when an essential "
        "has no level.");
    explanation.arithmetic = countLines(readiness, locale);
    if (readiness.attainment)
        explanation.arithmetic.append(attainmentLine(gaps, *readiness.attainment, locale));
    return explanation;
}

Explanation explainLevelReached(const QList<RoleProfile> &path, const AssessmentResult &results,
                                const QLocale &locale)
{
    Explanation explanation;
    explanation.title = ExplanationTr::tr("How far you are on this path");
    QList<const RoleProfile *> roles;
    for (const RoleProfile &role : path) {
        roles.append(&role);
        //: %1 a role, %2 "Ready", "Nearly ready" or "Developing".
        explanation.inputs.append(ExplanationTr::tr("%1: %2").arg(
            roleTitle(role, locale), readinessWord(readiness(results, role).state)));
    }
    explanation.rule = ExplanationTr::tr(
        "The level reached is the highest role on the path for which you are ready, as for every "
        "role below it. A role that you are not ready for is not skipped.");
    const std::optional<RoleId> reached = levelReached(results, roles);
    for (const RoleProfile &role : path) {
        if (role.id == reached)
            explanation.arithmetic.append(
                ExplanationTr::tr("Result: %1.").arg(roleTitle(role, locale)));
    }
    return explanation;
}

Explanation explainDistance(const Catalog &catalog, const RoleProfile &role,
                            const AssessmentResult &results, const RoleDistance &distance,
                            const QLocale &locale)
{
    Explanation explanation;
    QList<double> terms;
    for (const Gap &gap : analyseGaps(results, role)) {
        const double term = weightOf(gap.importance) * gap.expectedGap;
        terms.append(term);
        explanation.inputs.append(ExplanationTr::tr("%1 (%2): %3 × %4 = %5")
                                      .arg(nameOf(catalog, gap.competency, locale),
                                           importanceWord(gap.importance),
                                           locale.toString(weightOf(gap.importance)),
                                           figure(gap.expectedGap, locale), figure(term, locale)));
    }
    explanation.title = ExplanationTr::tr("%1: how far away").arg(roleTitle(role, locale));
    explanation.rule = ExplanationTr::tr(
        "The distance to a role adds the expected gaps of its requirements that are "
        "rated; essentials count 2, assets 1. At 0 nothing is missing.");
    explanation.arithmetic.append(
        ExplanationTr::tr("Distance: %1 = %2")
            .arg(sumText(terms, locale), figure(distance.distance, locale)));
    return explanation;
}

} // namespace Compass
