// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/teamstore.h"
#include "core/storage/transaction.h"

namespace Compass {

Result<QList<TeamNeed>> TeamStore::needs() const
{
    return m_plans.needs();
}

Result<void> TeamStore::save(const QList<TeamNeed> &needs)
{
    Transaction transaction(*m_file.database);
    if (const auto begun = transaction.begin(); !begun)
        return begun.error();
    if (const auto replaced = m_plans.replace(needs); !replaced)
        return replaced.error();
    return transaction.commit();
}

Result<QList<Scenario>> TeamStore::scenarios() const
{
    return m_plans.scenarios();
}

Result<void> TeamStore::save(const Scenario &scenario)
{
    return m_plans.save(scenario);
}

Result<void> TeamStore::remove(const ScenarioId &scenario)
{
    return m_plans.remove(scenario);
}

Result<QList<TeamAction>> TeamStore::actions() const
{
    return m_plans.actions();
}

Result<void> TeamStore::save(const QList<TeamAction> &actions)
{
    Transaction transaction(*m_file.database);
    if (const auto begun = transaction.begin(); !begun)
        return begun.error();
    for (const TeamAction &each : actions) {
        if (const auto saved = m_plans.save(each); !saved)
            return saved.error();
    }
    return transaction.commit();
}

Result<void> TeamStore::remove(const ActionId &action)
{
    return m_plans.remove(action);
}

} // namespace Compass
