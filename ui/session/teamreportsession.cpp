// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/teamreportsession.h"

#include "core/documents/csvtable.h"
#include "core/documents/workbook.h"
#include "ui/session/teamsession.h"

#include <QCoreApplication>

namespace Compass {

namespace {

struct TeamReportTr
{
    Q_DECLARE_TR_FUNCTIONS(Compass::TeamReportSession)
};

} // namespace

TeamReportSession::TeamReportSession(const TeamSession &team, ProgramLanguage &language)
    : m_team(team)
    , m_language(language)
{
}

bool TeamReportSession::isOpen() const
{
    return m_team.isOpen();
}

Result<TeamReportContents> TeamReportSession::contents() const
{
    const auto actions = m_team.repository().actions();
    if (!actions)
        return actions.error();
    const auto earlier = m_team.repository().earlierMembers();
    if (!earlier)
        return earlier.error();
    return TeamReportContents{!m_team.figures().members.isEmpty(), !actions->isEmpty(),
                              !earlier->isEmpty()};
}

/// Adds to \a facts what only the team itself may read.
static Result<void> addInside(TeamReportFacts &facts, const TeamReportWishes &wishes,
                              const TeamRepository &repository)
{
    if (wishes.withActions) {
        const auto actions = repository.actions();
        if (!actions)
            return actions.error();
        facts.actions = *actions;
    }
    if (wishes.withChange) {
        const auto earlier = repository.earlierMembers();
        if (!earlier)
            return earlier.error();
        facts.change = teamChange(facts.figures.members, *earlier, facts.catalog);
    }
    return {};
}

Result<Report> TeamReportSession::report() const
{
    const bool isInside = m_wishes.audience == TeamAudience::Inside;
    const Result<TeamFigures> figures =
        isInside ? Result<TeamFigures>(m_team.figures()) : m_team.outsideFigures();
    if (!figures)
        return figures.error();
    TeamReportFacts facts{m_team.content().catalog, *figures, m_wishes.audience, m_team.today()};
    if (isInside) {
        if (const auto added = addInside(facts, m_wishes, m_team.repository()); !added)
            return added.error();
    }
    const QList<QLocale::Language> &wanted = m_wishes.languages;
    return teamReport(facts, wanted.isEmpty() ? QList{m_language.spoken()} : wanted, m_language);
}

Result<QByteArray> TeamReportSession::workbook(const Report &report) const
{
    return xlsxDocument(teamNumbers(report, m_language));
}

QByteArray TeamReportSession::numberList(const Report &report) const
{
    return csvTable(teamNumberRows(report, m_language));
}

Result<TeamAggregate> TeamReportSession::aggregate(bool isNamed) const
{
    const Result<TeamFigures> outside = m_team.outsideFigures();
    if (!outside)
        return outside.error();
    const AggregateHead head{m_team.today(), QCoreApplication::applicationVersion(), isNamed};
    return teamAggregate(*outside, m_team.content().catalog, head);
}

QByteArray TeamReportSession::aggregateJson(const TeamAggregate &aggregate) const
{
    return Compass::aggregateJson(aggregate, m_team.content().catalog, m_language);
}

QByteArray TeamReportSession::aggregateCsv(const TeamAggregate &aggregate) const
{
    return csvTable(aggregateRows(aggregate, m_team.content().catalog, m_language));
}

bool TeamReportSession::canPack() const
{
    return m_team.figures().info.role == TeamRole::Coordinator;
}

Result<QByteArray> TeamReportSession::pack(const TeamAggregate &aggregate) const
{
    return m_team.pack(aggregate);
}

QString TeamReportSession::reportName() const
{
    //: The name of a file, without spaces; the mark is for a date.
    return TeamReportTr::tr("team-report-%1").arg(m_team.today().toString(Qt::ISODate));
}

QString TeamReportSession::aggregateName() const
{
    //: The name of a file, without spaces; the mark is for a date.
    return TeamReportTr::tr("team-figures-%1").arg(m_team.today().toString(Qt::ISODate));
}

} // namespace Compass
