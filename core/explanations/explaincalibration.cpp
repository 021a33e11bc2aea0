// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explanations/arithmetic.h"
#include "core/explanations/explanation.h"
#include "core/explanations/explanationtr.h"

using namespace Qt::StringLiterals;

namespace Compass {

static QString conclusion(CalibrationStatus status)
{
    switch (status) {
    case CalibrationStatus::TooFew:
        return ExplanationTr::tr("There are too few questions to compare.");
    case CalibrationStatus::Consistent:
        return ExplanationTr::tr("The interval holds 0: your rating and the questions agree.");
    case CalibrationStatus::Above:
        return ExplanationTr::tr(
            "The interval lies above 0: you rate yourself higher than the questions "
            "suggest.");
    case CalibrationStatus::Below:
        return ExplanationTr::tr(
            "The interval lies below 0: you rate yourself lower than the questions "
            "suggest.");
    }
    Q_UNREACHABLE();
}

static QStringList intervalLines(const Calibration &calibration, const QLocale &locale)
{
    const QString difference = figure(calibration.difference, locale);
    const QString sd = figure(differenceSd(calibration), locale);
    return {
        ExplanationTr::tr("Difference: %1 − %2 = %3")
            .arg(figure(calibration.selfMean, locale), figure(calibration.questionMean, locale),
                 difference),
        ExplanationTr::tr("Standard deviation of the difference: √(%1² + %2² + %3 / %4) = %5")
            .arg(figure(calibration.selfSd, locale), figure(calibration.questionSd, locale),
                 figure(CompetencyVariance, locale), locale.toString(calibration.competencies), sd),
        ExplanationTr::tr("Interval: %1 ± %2 × %3, from %4 to %5")
            .arg(difference, locale.toString(NinetyPercentReach), sd,
                 figure(calibration.low, locale), figure(calibration.high, locale)),
    };
}

static QStringList inputLines(const Calibration &calibration, const QLocale &locale)
{
    QStringList lines = {
        ExplanationTr::tr("%n question(s) answered.", nullptr, calibration.questions)};
    if (calibration.competencies > 0) {
        lines.append(
            ExplanationTr::tr("Mean of your own rating in the %n competencies that had questions: "
                              "%1.",
                              nullptr, calibration.competencies)
                .arg(figure(calibration.selfMean, locale)));
        lines.append(ExplanationTr::tr("Mean that your answers to the questions suggest: %1.")
                         .arg(figure(calibration.questionMean, locale)));
    }
    return lines;
}

Explanation explainCalibration(const Catalog &catalog, const FrameworkResult &result,
                               const QLocale &locale)
{
    const Calibration &calibration = result.calibration;
    Explanation explanation;
    if (const Framework *framework = catalog.framework(result.framework))
        explanation.title =
            ExplanationTr::tr("%1: your rating and the questions").arg(framework->name.in(locale));
    explanation.inputs = inputLines(calibration, locale);
    explanation.rule = ExplanationTr::tr(
        "Your own rating is compared with the level your answers to the questions "
        "suggest. Only a difference that chance hardly explains is reported, and only "
        "from 9 questions on. Nobody else sees this comparison.");
    if (calibration.competencies > 0)
        explanation.arithmetic = intervalLines(calibration, locale);
    explanation.arithmetic.append(conclusion(calibration.status));
    if (calibration.bias) {
        explanation.arithmetic.append(
            ExplanationTr::tr(
                "How sure you said you were, minus how often you were right (0 to 1): %1")
                .arg(figure(*calibration.bias, locale)));
    }
    return explanation;
}

} // namespace Compass
