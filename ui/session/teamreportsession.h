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
    QList<QLocale::Language> languages = {}; ///< Of both, or the one spoken where empty.
    bool withActions = true;                 ///< For the team only.
    bool withChange = true;                  ///< For the team only.
};

/// What a report can have beside its figures.
struct TeamReportContents
{
    bool hasNames = false;   ///< Whether people are known by name.
    bool hasActions = false; ///< Whether the team has decided on something.
    bool hasChange = false;  ///< Whether anybody shared by name twice.
};

/// Makes what leaves the open team, whatever the window speaks. Stores nothing. All but
/// isOpen() and the wishes needs an open team.
class TeamReportSession final
{
public:
    /// Both outlive this.
    TeamReportSession(const TeamSession &team, ProgramLanguage &language);

    bool isOpen() const;

    /// What was wanted last; kept for as long as the window is open.
    const TeamReportWishes &wishes() const { return m_wishes; }
    void setWishes(const TeamReportWishes &wishes) { m_wishes = wishes; }

    /// What there is to put in a report for the team.
    /// \error those of the repository
    Result<TeamReportContents> contents() const;

    /// The report as it is wished.
    /// \error those of the repository
    Result<Report> report() const;

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
    TeamReportWishes m_wishes;
};

} // namespace Compass
