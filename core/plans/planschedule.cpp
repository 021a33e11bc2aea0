// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plans/planschedule.h"

#include <algorithm>

namespace Compass {

namespace {

/// How much of the weeks is taken.
struct WeeksTaken
{
    int week = 1;
    int minutes = 0; ///< Of that week.
};

} // namespace

/// Adds sessions for \a item to \a sessions. Returns whether the weeks could hold it.
static bool place(const PlannedItem &item, const PlanBudget &budget, WeeksTaken &taken,
                  QList<PlanSession> &sessions)
{
    for (int left = item.minutes; left > 0;) {
        if (taken.minutes == budget.minutesPerWeek)
            taken = {taken.week + 1, 0};
        if (taken.week > budget.weeks)
            return false;
        const int minutes =
            std::min({left, budget.longestSession, budget.minutesPerWeek - taken.minutes});
        sessions.append({item.id, taken.week, minutes});
        taken.minutes += minutes;
        left -= minutes;
    }
    return true;
}

PlanSchedule schedule(const LearningPlan &plan, const PlanBudget &budget)
{
    PlanSchedule schedule;
    WeeksTaken taken;
    for (const PlannedItem &item : plan.items) {
        if (item.progress == ItemProgress::Done)
            continue;
        WeeksTaken after = taken;
        QList<PlanSession> sessions;
        if (place(item, budget, after, sessions)) {
            taken = after;
            schedule.sessions += sessions;
        } else {
            schedule.unscheduled.append(item.id);
        }
    }
    return schedule;
}

} // namespace Compass
