// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/teamaggregate.h"
#include "core/reports/teamreport.h"

namespace Compass {

class TeamSession;

/// What somebody wants in a report on their team.
struct TeamReportWishes
{
    TeamAudience audience = TeamAudience::Inside;
    QList<QLocale::Language> languages = {QLocale::English}; ///< Not empty.
    bool withActions = true;                                 ///< For the team only.
    bool withChange = true;                                  ///< For the team only.
};

/// Makes what leaves the open team, whatever the window speaks. Stores nothing. All but
/// isOpen() needs an open team.
class TeamReportSession final
{
public:
    /// Both outlive this.
    TeamReportSession(const TeamSession &team, ProgramLanguage &language);

    bool isOpen() const;

    /// Whether the team has decided on something, and anybody shared twice.
    bool hasActions() const;
    bool hasChange() const;

    /// \error those of the repository
    Result<Report> report(const TeamReportWishes &wishes) const;

    /// The numbers of \a report as a workbook, and as one list in CSV.
    Result<QByteArray> workbook(const Report &report) const;
    QByteArray numberList(const Report &report) const;

    /// What may be published, with the name of the team where \a isNamed.
    /// \error those of the repository
    Result<TeamAggregate> aggregate(bool isNamed) const;

    QByteArray aggregateJson(const TeamAggregate &aggregate) const;
    QByteArray aggregateCsv(const TeamAggregate &aggregate) const;

    /// The same, signed; for a coordinator, who keeps no rows of people.
    /// \error those of TeamSession::pack()
    bool canPack() const;
    Result<QByteArray> pack(const TeamAggregate &aggregate) const;

    /// "team-report-2026-11-20": for files, in the language spoken now.
    QString reportName() const;
    QString aggregateName() const;

private:
    const TeamSession &m_team;
    ProgramLanguage &m_language;
};

} // namespace Compass
