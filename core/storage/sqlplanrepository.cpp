// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/sqlplanrepository.h"

#include "core/storage/transaction.h"

namespace Compass {

Result<PlanChoices> SqlPlanRepository::load() const
{
    const Result<std::optional<PlanChoices>> choices = m_plan.choices();
    if (!choices)
        return choices.error();
    return choices->value_or(PlanChoices{});
}

Result<void> SqlPlanRepository::save(const PlanChoices &choices)
{
    Transaction transaction(m_database);
    if (const auto begun = transaction.begin(); !begun)
        return begun.error();
    if (const auto replaced = m_plan.replace(choices); !replaced)
        return replaced.error();
    return transaction.commit();
}

} // namespace Compass
