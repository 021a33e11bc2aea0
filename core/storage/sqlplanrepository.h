// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plans/planrepository.h"
#include "core/storage/plantable.h"

namespace Compass {

/// The choices of a learning plan in a database.
class SqlPlanRepository final : public PlanRepository
{
    Q_DISABLE_COPY_MOVE(SqlPlanRepository)

public:
    explicit SqlPlanRepository(Database &database) : m_database(database), m_plan(database) {}

    Result<PlanChoices> load() const override;
    Result<void> save(const PlanChoices &choices) override;

private:
    Database &m_database;
    PlanTable m_plan;
};

} // namespace Compass
