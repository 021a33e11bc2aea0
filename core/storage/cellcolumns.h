// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/storage/sqlstatement.h"
#include "core/team/tally.h"
#include "core/team/teamcell.h"

namespace Compass {

/// The condition that a row is of one cell, to follow WHERE or AND.
const QString &inCell();

/// Binds \a cell to the placeholders of inCell().
SqlStatement &bindCell(SqlStatement &statement, const TeamCell &cell);

/// The cell in the columns competency, scope and in_bands, the first three of \a row.
/// \error StoreCorrupt
Result<TeamCell> cellIn(const QSqlQuery &row);

/// Binds \a tally to the placeholders ":name0" to ":name4".
SqlStatement &bindTally(SqlStatement &statement, const QString &name, const Tally &tally);

/// The counts in the five columns of \a row from \a first on.
Tally tallyIn(const QSqlQuery &row, int first);

} // namespace Compass
