// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/mappingrepository.h"

namespace Compass {

class Database;

/// Accepted framework mappings in a database.
class SqlMappingRepository final : public MappingRepository
{
    Q_DISABLE_COPY_MOVE(SqlMappingRepository)

public:
    explicit SqlMappingRepository(Database &database) : m_database(database) {}

    Result<QList<AcceptedMapping>> list() const override;
    Result<void> accept(const AcceptedMapping &mapping) override;
    Result<void> withdraw(const QByteArray &from, const QByteArray &to) override;

private:
    Database &m_database;
};

} // namespace Compass
