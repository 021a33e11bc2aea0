// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/frameworks/level.h"
#include "core/measurement/posterior.h"

#include <array>

namespace Compass {

/// How sure a level is.
enum class Certainty { Quite, Fairly, Unsure };

/// From the probability of the level: ≥ .80 quite, ≥ .60 fairly, else unsure.
Certainty certaintyOf(double probability);

/// A level with everything that says how far to trust it.
struct LevelEstimate
{
    Level level; ///< Most probable; the lower one on a tie (within 1e-12).
    std::array<double, 5> probabilities{}; ///< P(L = 0 … 4); they sum to 1.
    double mean = 0.0;                     ///< m, posterior mean of θ, 0–5.
    double sd = 0.0;                       ///< s, posterior SD of θ.
    Certainty certainty = Certainty::Unsure;
};

/// The ends of the 90 % likely range: mean ± 1.645 SD, clipped to 0–5.
struct LikelyRange
{
    double low = 0.0;
    double high = 5.0;
};

/// The average of several estimates.
struct MeanEstimate
{
    double mean = 0.0; ///< m̄ = Σ m/n
    double sd = 0.0;   ///< sqrt(Σ s²)/n
};

/// Half a 90 % interval in standard deviations.
inline constexpr double NinetyPercentReach = 1.645;

LevelEstimate estimate(const Posterior &posterior);

/// \a estimates is not empty: nothing has no average.
MeanEstimate meanEstimate(const QList<LevelEstimate> &estimates);

/// A level a person set themselves, held as certain: P = 1, m = level + ½, s = 0.
LevelEstimate certainEstimate(Level level);

LikelyRange likelyRange(double mean, double sd);

/// P(L < \a target), the π of the gap rules.
double probabilityBelow(const LevelEstimate &estimate, Level target);

/// Entropy of P(L) in nats; what the next statement should reduce most.
double levelEntropy(const std::array<double, 5> &probabilities);

} // namespace Compass
