// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/measurement/competencyresult.h"

#include <QList>

namespace Compass {

enum class CalibrationStatus { TooFew, Consistent, Above, Below };

/// How a person's self-rating of a framework compares with their answers to its
/// questions. Private: never part of a shared file.
/// Source: design page measurement.md, section 4.
struct Calibration
{
    CalibrationStatus status = CalibrationStatus::TooFew;
    int questions = 0;    ///< Answered, "I don't know" included.
    int competencies = 0; ///< Rated ones that had questions answered: n.
    /// The figures below are meaningful when competencies > 0.
    double selfMean = 0.0; ///< m̄ over those competencies.
    double selfSd = 0.0;
    double questionMean = 0.0; ///< q
    double questionSd = 0.0;   ///< s_q
    double difference = 0.0;   ///< m̄ − q
    double low = 0.0;          ///< difference − 1.645·SD_d
    double high = 0.0;         ///< difference + 1.645·SD_d
    /// mean(confidence) − mean(correct); no value when no answer says how sure.
    std::optional<double> bias;
};

/// Where a person stands in a framework.
struct FrameworkResult
{
    FrameworkId framework;
    int rated = 0;
    int applicable = 0; ///< All but "does not apply" and "prefer not".
    /// At least 60 % of the applicable competencies are rated, so the figures below
    /// may be shown. They are computed from the rated ones whenever rated > 0.
    bool shown = false;
    double mean = 0.0; ///< m̄
    double sd = 0.0;   ///< sqrt(Σ s²)/n
    Level level;       ///< floor(m̄)
    Calibration calibration;
};

FrameworkResult rateFramework(const Framework &framework, const QList<CompetencyResult> &results,
                              const Responses &responses);

Calibration calibrate(const Framework &framework, const QList<CompetencyResult> &results,
                      const Responses &responses);

} // namespace Compass
