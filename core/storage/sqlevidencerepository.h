// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/journal/evidencerepository.h"

namespace Compass {

class Database;

/// The evidence journal in a database.
class SqlEvidenceRepository final : public EvidenceRepository
{
    Q_DISABLE_COPY_MOVE(SqlEvidenceRepository)

public:
    explicit SqlEvidenceRepository(Database &database) : m_database(database) {}

    Result<QList<EvidenceNote>> list() const override;
    Result<void> save(const EvidenceNote &note) override;
    Result<void> remove(const EvidenceId &id) override;

private:
    Database &m_database;
};

} // namespace Compass
