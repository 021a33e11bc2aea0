// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plans/learningplan.h"

namespace Compass {

/// A stretch of work on one item.
struct PlanSession
{
    PlanItemId item;
    int week = 1;    ///< From 1.
    int minutes = 0; ///< At most PlanBudget::longestSession.

    friend bool operator==(const PlanSession &, const PlanSession &) = default;
};

/// A plan spread over its weeks.
struct PlanSchedule
{
    QList<PlanSession> sessions;   ///< In the order to hold them.
    QList<PlanItemId> unscheduled; ///< Items that the weeks cannot hold whole.
};

/// The items of \a plan that are not done, in their order, over the weeks of \a budget.
/// A week holds minutesPerWeek; an item may go over several sessions and weeks.
PlanSchedule schedule(const LearningPlan &plan, const PlanBudget &budget);

} // namespace Compass
