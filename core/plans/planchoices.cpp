// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plans/planchoices.h"

#include <algorithm>

namespace Compass {

QDate startOf(const PlanBudget &budget, QDate today)
{
    if (budget.start.isValid())
        return budget.start;
    return today.addDays(Qt::Sunday + 1 - today.dayOfWeek());
}

const ItemChoice *PlanChoices::choice(const PlanItemId &item) const
{
    const auto found = std::ranges::find(items, item, &ItemChoice::item);
    return found == items.cend() ? nullptr : &*found;
}

} // namespace Compass
