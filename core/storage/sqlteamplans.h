// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/team/teamrepository.h"

namespace Compass {

class Database;

/// What a team needs, tries out and does, in the tables "need", "scenario" and
/// "team_action".
///
/// \error StoreCorrupt from a row that is not what it should be.
class SqlTeamPlans
{
public:
    explicit SqlTeamPlans(Database &database) : m_database(database) {}

    Result<QList<TeamNeed>> needs() const;

    /// In place of all there are; for use in a transaction.
    Result<void> replace(const QList<TeamNeed> &needs);

    Result<QList<Scenario>> scenarios() const;
    Result<void> save(const Scenario &scenario);
    Result<void> remove(const ScenarioId &scenario);

    Result<QList<TeamAction>> actions() const;
    Result<void> save(const TeamAction &action);
    Result<void> remove(const ActionId &action);

private:
    Database &m_database;
};

} // namespace Compass
