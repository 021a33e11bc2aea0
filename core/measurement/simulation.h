// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessments/assessment.h"
#include "core/frameworks/framework.h"

namespace Compass {

/// How a mode does on synthetic people whose θ is known.
struct SimulationResult
{
    Mode mode = Mode::Standard;
    int people = 0;
    quint32 seed = 0;
    double meanStatements = 0.0;
    double exact = 0.0;             ///< Share whose level was found exactly, 0–1.
    double withinOne = 0.0;         ///< Share within one level, 0–1.
    double statedProbability = 0.0; ///< Mean of max P(L): what the program promised, 0–1.
};

/// \a people persons (> 0) with θ uniform on 0–5 answer by the response model itself,
/// asked the way the program asks; they take the competencies of \a framework in
/// turn. The same seed gives the same figures on every platform.
SimulationResult simulate(const Framework &framework, Mode mode, int people, quint32 seed);

} // namespace Compass
