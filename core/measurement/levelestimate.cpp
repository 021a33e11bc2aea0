// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/measurement/levelestimate.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace Compass {

using LevelProbabilities = std::array<double, Level::Highest + 1>;

/// Probabilities nearer than this are a tie: mirrored sums differ in the last bits.
static constexpr double TieTolerance = 1e-12;

static LevelProbabilities levelProbabilities(const Posterior &posterior)
{
    LevelProbabilities probabilities{};
    for (int point = 0; point < Posterior::Points; ++point)
        probabilities[Posterior::levelAt(point)] += posterior.mass[point];
    return probabilities;
}

static Level mostProbable(const LevelProbabilities &probabilities)
{
    int best = Level::Lowest;
    for (int level = 1; level <= Level::Highest; ++level) {
        if (probabilities[level] > probabilities[best] + TieTolerance)
            best = level;
    }
    return Level::fromInt(best).value();
}

Certainty certaintyOf(double probability)
{
    if (probability >= 0.80)
        return Certainty::Quite;
    return probability >= 0.60 ? Certainty::Fairly : Certainty::Unsure;
}

static double meanOf(const Posterior &posterior)
{
    double mean = 0.0;
    for (int point = 0; point < Posterior::Points; ++point)
        mean += posterior.mass[point] * Posterior::thetaAt(point);
    return mean;
}

static double sdOf(const Posterior &posterior, double mean)
{
    double variance = 0.0;
    for (int point = 0; point < Posterior::Points; ++point) {
        const double distance = Posterior::thetaAt(point) - mean;
        variance += posterior.mass[point] * distance * distance;
    }
    return std::sqrt(variance);
}

LevelEstimate estimate(const Posterior &posterior)
{
    LevelEstimate result;
    result.probabilities = levelProbabilities(posterior);
    result.level = mostProbable(result.probabilities);
    result.mean = meanOf(posterior);
    result.sd = sdOf(posterior, result.mean);
    result.certainty = certaintyOf(std::ranges::max(result.probabilities));
    return result;
}

MeanEstimate meanEstimate(const QList<LevelEstimate> &estimates)
{
    Q_ASSERT(!estimates.isEmpty());

    double sum = 0.0;
    double variance = 0.0;
    for (const LevelEstimate &each : estimates) {
        sum += each.mean;
        variance += each.sd * each.sd;
    }
    const auto count = static_cast<double>(estimates.size());
    return {sum / count, std::sqrt(variance) / count};
}

LevelEstimate certainEstimate(Level level)
{
    LevelEstimate result;
    result.level = level;
    result.probabilities[level.toInt()] = 1.0;
    result.mean = level.toInt() + 0.5;
    result.certainty = Certainty::Quite;
    return result;
}

LikelyRange likelyRange(double mean, double sd)
{
    const double reach = NinetyPercentReach * sd;
    return {std::max(0.0, mean - reach), std::min(5.0, mean + reach)};
}

double probabilityBelow(const LevelEstimate &estimate, Level target)
{
    const auto first = estimate.probabilities.cbegin();
    return std::accumulate(first, first + target.toInt(), 0.0);
}

double levelEntropy(const LevelProbabilities &probabilities)
{
    double entropy = 0.0;
    for (const double probability : probabilities) {
        if (probability > 0.0)
            entropy -= probability * std::log(probability);
    }
    return entropy;
}

} // namespace Compass
