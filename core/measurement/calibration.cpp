// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/measurement/calibration.h"

#include "core/measurement/markeditems.h"

#include <cmath>

namespace Compass {

/// Fewer questions than this say too little to compare.
static constexpr int FewestQuestions = 9;

/// Running sums of how sure a person was and how often they were right.
struct ConfidenceTally
{
    int answers = 0;
    double confidence = 0.0;
    int correct = 0;
};

static void tally(const Competency &competency, const Responses &responses, ConfidenceTally &sums)
{
    for (const Question &question : competency.questions) {
        const auto answer = responses.answer(question.id);
        if (!answer || !answer->option || !answer->confidence)
            continue;
        ++sums.answers;
        sums.confidence += confidenceCode(*answer->confidence);
        sums.correct += isCorrect(question, *answer) ? 1 : 0;
    }
}

static CalibrationStatus statusOf(const Calibration &calibration)
{
    if (calibration.questions < FewestQuestions || calibration.competencies == 0)
        return CalibrationStatus::TooFew;
    if (calibration.low > 0.0)
        return CalibrationStatus::Above;
    return calibration.high < 0.0 ? CalibrationStatus::Below : CalibrationStatus::Consistent;
}

static void compare(Calibration &calibration, const MeanEstimate &self,
                    const LevelEstimate &questions)
{
    calibration.selfMean = self.mean;
    calibration.selfSd = self.sd;
    calibration.questionMean = questions.mean;
    calibration.questionSd = questions.sd;
    calibration.difference = self.mean - questions.mean;
    const double reach = NinetyPercentReach * differenceSd(calibration);
    calibration.low = calibration.difference - reach;
    calibration.high = calibration.difference + reach;
}

double differenceSd(const Calibration &calibration)
{
    return std::sqrt(calibration.selfSd * calibration.selfSd
                     + calibration.questionSd * calibration.questionSd
                     + CompetencyVariance / calibration.competencies);
}

double confidenceCode(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Guessing:
        return 0.25;
    case Confidence::ThinkSo:
        return 0.60;
    case Confidence::Sure:
        return 0.90;
    }
    Q_UNREACHABLE();
}

Calibration calibrate(const Framework &framework, const QList<CompetencyResult> &results,
                      const Responses &responses)
{
    QList<MarkedItem> items;
    QList<LevelEstimate> selfRatings;
    ConfidenceTally sums;
    for (const Competency &competency : framework.competencies) {
        const QList<MarkedItem> own = markedItems(competency, responses);
        const CompetencyResult *result = findResult(results, competency.id);
        if (own.isEmpty() || !result || !isApplicable(result->status))
            continue;
        items += own;
        tally(competency, responses, sums);
        if (result->estimate)
            selfRatings.append(*result->estimate);
    }

    Calibration calibration;
    calibration.questions = static_cast<int>(items.size());
    calibration.competencies = static_cast<int>(selfRatings.size());
    if (sums.answers > 0)
        calibration.bias = (sums.confidence - sums.correct) / sums.answers;
    if (!selfRatings.isEmpty())
        compare(calibration, meanEstimate(selfRatings),
                estimate(updated(uniformPosterior(), framework.model, items)));
    calibration.status = statusOf(calibration);
    return calibration;
}

} // namespace Compass
