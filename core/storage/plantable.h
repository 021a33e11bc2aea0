// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/plans/planchoices.h"

namespace Compass {

class Database;

/// What a person decided about their learning, in the tables "learning_plan",
/// "learning_plan_excluded", "learning_plan_item" and "learning_plan_order".
///
/// \error StoreCorrupt from a row that is not part of a plan.
class PlanTable
{
public:
    explicit PlanTable(Database &database) : m_database(database) {}

    /// No value when none were saved yet.
    Result<std::optional<PlanChoices>> choices() const;

    /// Removes what there is and writes \a choices; for use in a transaction.
    Result<void> replace(const PlanChoices &choices);
    Result<void> clear();

private:
    Result<void> insertRow(const PlanChoices &choices);
    Result<void> insertExcluded(const PlanFilters &filters);
    Result<void> insertItems(const QList<ItemChoice> &items);
    Result<void> insertOrder(const QList<PlanItemId> &order);

    Database &m_database;
};

} // namespace Compass
