// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plans/plangreedy.h"

#include <algorithm>

namespace Compass {

static int minutesOf(const PlanProblem &problem, int item)
{
    return problem.items[static_cast<std::size_t>(item)].minutes;
}

/// The item but \a banned that adds most for its minutes; −1 when none adds anything.
static int bestAddition(PlanTally &tally, const PlanProblem &problem, int banned)
{
    const double value = tally.value();
    int best = -1;
    double bestRate = 0.0;
    for (int item = 0; item < static_cast<int>(problem.items.size()); ++item) {
        if (item == banned || tally.holds(item) || !tally.fits(item))
            continue;
        const double gain = tally.valueWith(item) - value;
        const double rate = gain / minutesOf(problem, item);
        if (gain > SmallestGain && rate > bestRate) {
            best = item;
            bestRate = rate;
        }
    }
    return best;
}

static void fillWithout(PlanTally &tally, const PlanProblem &problem, int banned)
{
    for (int item = bestAddition(tally, problem, banned); item >= 0;
         item = bestAddition(tally, problem, banned))
        tally.add(item);
}

void fillGreedily(PlanTally &tally, const PlanProblem &problem)
{
    fillWithout(tally, problem, -1);
}

void dropNeedless(PlanTally &tally)
{
    const ItemNumbers items = tally.items();
    for (auto item = items.rbegin(); item != items.rend(); ++item) {
        if (tally.valueWithout(*item) > tally.value() - SmallestGain)
            tally.remove(*item);
    }
}

void exchangeItems(PlanTally &tally, const PlanProblem &problem)
{
    bool isBetter = true;
    while (isBetter) {
        isBetter = false;
        for (const int item : tally.items()) {
            PlanTally other = tally;
            other.remove(item);
            fillWithout(other, problem, item);
            dropNeedless(other);
            if (other.value() <= tally.value() + SmallestGain)
                continue;
            tally = other;
            isBetter = true;
            break;
        }
    }
}

/// Whether \a tally is worth \a value when \a earlier takes the place of \a item.
static bool canStandIn(PlanTally &tally, int earlier, int item, double value)
{
    tally.remove(item);
    const bool canStand = tally.valueWith(earlier) > value - SmallestGain;
    tally.add(item);
    return canStand;
}

void preferEarlier(PlanTally &tally, const PlanProblem &problem)
{
    const double value = tally.value();
    for (const int item : tally.items()) {
        for (int earlier = 0; earlier < item; ++earlier) {
            if (tally.holds(earlier) || minutesOf(problem, earlier) != minutesOf(problem, item)
                || !canStandIn(tally, earlier, item, value))
                continue;
            tally.remove(item);
            tally.add(earlier);
            break;
        }
    }
}

} // namespace Compass
