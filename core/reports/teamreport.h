// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/language.h"
#include "core/documents/report.h"
#include "core/team/teamaction.h"
#include "core/team/teamchange.h"
#include "core/team/teamfigures.h"

#include <QStringList>

namespace Compass {

/// Everything that a report on a team says. What its figures hide cannot be in it.
struct TeamReportFacts
{
    const Catalog &catalog;
    const TeamFigures &figures; ///< Those for \a audience.
    TeamAudience audience = TeamAudience::Inside;
    QDate madeOn;
    // Only for readers inside; left out for all others.
    QList<TeamAction> actions = {};
    std::optional<TeamChange> change = {};
};

/// \a facts as a report with a part in each of \a languages, spoken in turn through
/// \a language. A report for readers outside names nobody and repeats no free text but
/// the team’s name and purpose.
Report teamReport(const TeamReportFacts &facts, const QList<QLocale::Language> &languages,
                  ProgramLanguage &language);

/// Every number in the tables of \a report, a team’s, one a row: table, row, column,
/// value. For a workbook: a sheet with that list, one with what its columns mean, and
/// one for each table.
Report teamNumbers(const Report &report, ProgramLanguage &language);

/// The list alone, of every part of \a report one after the other, for csvTable().
QList<QStringList> teamNumberRows(const Report &report, ProgramLanguage &language);

} // namespace Compass
