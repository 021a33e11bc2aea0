// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plans/planorder.h"

#include <algorithm>
#include <tuple>

namespace Compass {

/// The number of the first of \a steps that \a candidate teaches; past the last when
/// there is none.
static qsizetype firstStep(const PlanCandidate &candidate, const QList<LearningStep> &steps)
{
    const auto isTaught = [&candidate](const LearningStep &step) {
        return std::ranges::any_of(candidate.teaches, [&step](const StepRange &range) {
            return range.competency == step.competency && range.from <= step.from
                && step.from < range.to;
        });
    };
    return std::ranges::find_if(steps, isTaught) - steps.cbegin();
}

/// Whether \a item teaches a step of a competency of which \a other teaches a lower one
/// that \a item does not.
static bool waitsFor(const PlanCandidate &item, const PlanCandidate &other)
{
    for (const StepRange &upper : item.teaches) {
        const bool isAbove = std::ranges::any_of(other.teaches, [&upper](const StepRange &lower) {
            return lower.competency == upper.competency && lower.from < upper.from;
        });
        if (isAbove)
            return true;
    }
    return false;
}

/// The first of \a items that waits for none of the others; the first one of all when
/// all wait for each other.
static qsizetype nextOf(const QList<PooledCandidate> &items)
{
    const auto isReady = [&items](const PooledCandidate &item) {
        return std::ranges::none_of(items, [&item](const PooledCandidate &other) {
            return &item != &other && waitsFor(item.candidate, other.candidate);
        });
    };
    const auto ready = std::ranges::find_if(items, isReady);
    return ready == items.cend() ? 0 : ready - items.cbegin();
}

QList<PooledCandidate> inWorkingOrder(QList<PooledCandidate> items,
                                      const QList<LearningStep> &steps,
                                      const QList<PlanItemId> &order)
{
    const auto rank = [&](const PooledCandidate &item) {
        const qsizetype wanted = order.indexOf(item.candidate.id);
        const int undone = 2 - static_cast<int>(item.progress);
        return std::tuple(wanted < 0 ? order.size() : wanted, undone,
                          firstStep(item.candidate, steps), item.candidate.minutes);
    };
    std::ranges::stable_sort(items, {}, rank);
    QList<PooledCandidate> ordered;
    while (!items.isEmpty())
        ordered.append(items.takeAt(nextOf(items)));
    return ordered;
}

} // namespace Compass
