// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/measurement/calibration.h"

namespace Compass {

/// Where a person stands in a framework.
/// Source: design page measurement.md, section 3.
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

/// Whether figures over \a rated of \a applicable competencies may be shown: at least
/// one, and 60 %.
bool isEnoughRated(int rated, int applicable);

/// \a results may hold other frameworks' competencies too; they are not looked at.
FrameworkResult rateFramework(const Framework &framework, const QList<CompetencyResult> &results,
                              const Responses &responses);

} // namespace Compass
