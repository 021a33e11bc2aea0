// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/measurement/competencyresult.h"

#include <QList>

namespace Compass {

enum class CalibrationStatus { TooFew, Consistent, Above, Below };

/// How a person's self-rating of a framework compares with their answers to its
/// questions. Private: never part of a shared file. Competencies that do not apply
/// or that the person prefers not to answer leave both sides.
/// Source: design page measurement.md, section 4.
struct Calibration
{
    CalibrationStatus status = CalibrationStatus::TooFew; ///< Below 9 questions: too few.
    int questions = 0;                                    ///< Answered, "I don't know" included.
    int competencies = 0; ///< Rated ones that had questions answered: n.
    /// The figures below are meaningful when competencies > 0.
    double selfMean = 0.0; ///< m̄ over those competencies.
    double selfSd = 0.0;
    double questionMean = 0.0; ///< q
    double questionSd = 0.0;   ///< s_q
    double difference = 0.0;   ///< m̄ − q
    double low = 0.0;          ///< difference − 1.645·SD_d
    double high = 0.0;         ///< difference + 1.645·SD_d
    /// mean(confidence) − mean(correct) over the answers that name an option and say
    /// how sure; no value when there is none.
    std::optional<double> bias;
};

/// The assumed variance of a person's competencies around their framework mean: 0.6².
inline constexpr double CompetencyVariance = 0.36;

/// SD_d = sqrt(SD² + s_q² + 0.36/n), the SD of the difference of a calibration.
double differenceSd(const Calibration &calibration);

/// .25, .60 or .90: how often a person who says so should be right.
double confidenceCode(Confidence confidence);

/// \a results may hold other frameworks' competencies too; they are not looked at.
Calibration calibrate(const Framework &framework, const QList<CompetencyResult> &results,
                      const Responses &responses);

} // namespace Compass
