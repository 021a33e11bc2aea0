// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/frameworks/frameworkarchive.h"

namespace Compass {

class Database;

/// The archive of framework files in a database.
class SqlFrameworkArchive final : public FrameworkArchive
{
    Q_DISABLE_COPY_MOVE(SqlFrameworkArchive)

public:
    explicit SqlFrameworkArchive(Database &database) : m_database(database) {}

    Result<QList<FrameworkFile>> list() const override;
    Result<bool> contains(const QByteArray &sha256) const override;
    Result<FrameworkFile> load(const QByteArray &sha256) const override;
    Result<void> keep(const FrameworkFile &file) override;

private:
    Database &m_database;
};

} // namespace Compass
