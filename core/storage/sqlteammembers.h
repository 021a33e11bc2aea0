// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/team/teamrepository.h"

namespace Compass {

class Database;

/// Whose files there are, read from the tables "share" and "earlier_share". Reads every
/// file; no figure needs that.
///
/// \error StoreCorrupt from a row that is not what it should be.
class SqlTeamMembers
{
public:
    explicit SqlTeamMembers(Database &database) : m_database(database) {}

    /// In the order in which their signers first shared.
    Result<QList<ReceivedShare>> received() const;

    /// Those who shared by name, now or before that.
    Result<QList<TeamMember>> members() const;
    Result<QList<TeamMember>> earlierMembers() const;

private:
    Database &m_database;
};

} // namespace Compass
