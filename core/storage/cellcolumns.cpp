// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/cellcolumns.h"

#include "core/storage/columns.h"
#include "core/storage/sqlerror.h"
#include "core/storage/teamcodes.h"

using namespace Qt::StringLiterals;

namespace Compass {

const QString &inCell()
{
    static const QString condition =
        u" competency = :competency AND scope = :scope AND in_bands = :inBands "_s;
    return condition;
}

SqlStatement &bindCell(SqlStatement &statement, const TeamCell &cell)
{
    return statement.bind(u":competency"_s, cell.competency.toString())
        .bind(u":scope"_s, codeOf(cell.scope))
        .bind(u":inBands"_s, columnOf(cell.inBands));
}

Result<TeamCell> cellIn(const QSqlQuery &row)
{
    const auto scope = fromCode<ShareScope>(row.value(1).toString());
    if (!scope)
        return corruptRow(u"cell"_s, row.value(0).toString());
    return TeamCell{CompetencyId(row.value(0).toString()), *scope, row.value(2).toBool()};
}

SqlStatement &bindTally(SqlStatement &statement, const QString &name, const Tally &tally)
{
    for (int value = 0; value < int(Tally::Values); ++value)
        statement.bind(u":%1%2"_s.arg(name).arg(value), tally[value]);
    return statement;
}

Tally tallyIn(const QSqlQuery &row, int first)
{
    Tally tally;
    for (int value = 0; value < int(Tally::Values); ++value)
        tally[value] = row.value(first + value).toInt();
    return tally;
}

} // namespace Compass
