// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plans/planproblem.h"

#include <random>

namespace Compass::Sample {

/// How large a made-up problem is.
struct ProblemSize
{
    int competencies = 4;
    int items = 12;
    int budget = 240;
};

/// A problem whose items cover ranges of up to three competencies, as resources do. The
/// same \a seed gives the same problem. Every third seed has steps of few different
/// values and items of few different lengths, so that many selections are equal.
inline PlanProblem problem(unsigned seed, const ProblemSize &size = {})
{
    std::mt19937 random(seed);
    const auto below = [&random](int limit) { return static_cast<int>(random() % limit); };
    const bool hasTies = seed % 3 == 0;
    PlanProblem made{{}, {}, size.budget};
    std::vector<int> firsts;
    std::vector<int> lengths;
    for (int competency = 0; competency < size.competencies; ++competency) {
        firsts.push_back(static_cast<int>(made.steps.size()));
        lengths.push_back(1 + below(4));
        for (int step = 0; step < lengths.back(); ++step) {
            const double value = hasTies ? 1 + below(2) : 0.01 * (1 + below(200));
            made.steps.push_back({value, step == 0});
        }
    }
    for (int number = 0; number < size.items; ++number) {
        std::vector<bool> covered(made.steps.size(), false);
        for (int times = 1 + below(3); times > 0; --times) {
            const auto competency = static_cast<std::size_t>(below(size.competencies));
            const int from = below(lengths[competency]);
            const int to = from + 1 + below(lengths[competency] - from);
            for (int step = from; step < to; ++step)
                covered[static_cast<std::size_t>(firsts[competency] + step)] = true;
        }
        ProblemItem item{hasTies ? 30 + 30 * below(3) : 5 + below(150), {}};
        for (std::size_t step = 0; step < covered.size(); ++step) {
            if (covered[step])
                item.steps.push_back(static_cast<int>(step));
        }
        made.items.push_back(item);
    }
    return made;
}

} // namespace Compass::Sample
