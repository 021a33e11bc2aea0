// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plans/plannedlevels.h"

#include <algorithm>

namespace Compass {

QMap<CompetencyId, Level> plannedLevels(const LearningPlan &plan)
{
    QMap<CompetencyId, Level> levels;
    for (const PlannedItem &item : plan.items) {
        for (const StepRange &range : item.closes) {
            Level &level = levels[range.competency];
            level = std::max(level, range.to);
        }
    }
    return levels;
}

} // namespace Compass
