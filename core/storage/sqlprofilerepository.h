// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/targets/profilerepository.h"

namespace Compass {

class Database;

/// The profile in a database.
class SqlProfileRepository final : public ProfileRepository
{
    Q_DISABLE_COPY_MOVE(SqlProfileRepository)

public:
    explicit SqlProfileRepository(Database &database) : m_database(database) {}

    Result<Profile> load() const override;
    Result<void> save(const Profile &profile) override;

private:
    Database &m_database;
};

} // namespace Compass
