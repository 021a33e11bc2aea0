// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/team/teamrepository.h"

namespace Compass {

class Database;

/// What happened to files, in the tables "import_log" and "erasure_log".
///
/// \error StoreCorrupt from a row that is not what it should be.
class SqlTeamLog
{
public:
    explicit SqlTeamLog(Database &database) : m_database(database) {}

    /// The \a most newest lines, newest first.
    Result<QList<ImportLine>> imports(int most) const;
    Result<QList<ErasureLine>> erasures(int most) const;

    Result<void> append(const ImportLine &line);

    /// Adds to the line of the same day and cause.
    Result<void> append(const ErasureLine &line);

private:
    Database &m_database;
};

} // namespace Compass
