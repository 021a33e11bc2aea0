// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/sqlteamplans.h"

#include "core/storage/columns.h"
#include "core/storage/database.h"
#include "core/storage/scenariotext.h"
#include "core/storage/sqlerror.h"
#include "core/storage/teamcodes.h"

using namespace Qt::StringLiterals;

namespace Compass {

/// The columns competency, people, level and reason, in that order.
static Result<TeamNeed> readTeamNeed(const QSqlQuery &row)
{
    const auto level = Level::fromInt(row.value(2).toInt());
    if (!level)
        return corruptRow(u"need"_s, row.value(0).toString());
    return TeamNeed{CompetencyId(row.value(0).toString()), row.value(1).toInt(), *level,
                    row.value(3).toString()};
}

/// The columns id, name and changes, in that order.
static Result<Scenario> readScenario(const QSqlQuery &row)
{
    const QString id = row.value(0).toString();
    const auto changes = scenarioFromText(row.value(2).toString(), id);
    if (!changes)
        return corruptRow(u"scenario"_s, id);
    return Scenario{ScenarioId(id), row.value(1).toString(), *changes};
}

/// The columns id, kind, competency, owner, due_on, note and progress, in that order.
static Result<TeamAction> readTeamAction(const QSqlQuery &row)
{
    const QString id = row.value(0).toString();
    const auto kind = fromCode<ActionKind>(row.value(1).toString());
    const auto progress = fromCode<ActionProgress>(row.value(6).toString());
    const QDate due = dateIn(row.value(4));
    if (!kind || !progress || due.isNull() != row.value(4).isNull())
        return corruptRow(u"team_action"_s, id);
    return TeamAction{ActionId(id),
                      *kind,
                      CompetencyId(row.value(2).toString()),
                      row.value(3).toString(),
                      due,
                      row.value(5).toString(),
                      *progress};
}

Result<QList<TeamNeed>> SqlTeamPlans::needs() const
{
    return m_database
        .statement(u"SELECT competency, people, level, reason FROM need ORDER BY position"_s)
        .rows<TeamNeed>(readTeamNeed);
}

Result<void> SqlTeamPlans::replace(const QList<TeamNeed> &needs)
{
    if (const auto cleared = m_database.statement(u"DELETE FROM need"_s).run(); !cleared)
        return cleared.error();
    SqlStatement &insert = m_database.statement(uR"(
        INSERT INTO need (position, competency, people, level, reason)
        VALUES (:position, :competency, :people, :level, :reason)
    )"_s);
    for (qsizetype position = 0; position < needs.size(); ++position) {
        const TeamNeed &need = needs.at(position);
        const auto inserted = insert.bind(u":position"_s, position)
                                  .bind(u":competency"_s, need.competency.toString())
                                  .bind(u":people"_s, need.people)
                                  .bind(u":level"_s, need.level.toInt())
                                  .bind(u":reason"_s, need.reason)
                                  .run();
        if (!inserted)
            return inserted.error();
    }
    return {};
}

Result<QList<Scenario>> SqlTeamPlans::scenarios() const
{
    return m_database.statement(u"SELECT id, name, changes FROM scenario ORDER BY key"_s)
        .rows<Scenario>(readScenario);
}

Result<void> SqlTeamPlans::save(const Scenario &scenario)
{
    return m_database
        .statement(uR"(
        INSERT INTO scenario (id, name, changes) VALUES (:id, :name, :changes)
        ON CONFLICT (id) DO UPDATE SET name = excluded.name, changes = excluded.changes
    )"_s)
        .bind(u":id"_s, scenario.id.toString())
        .bind(u":name"_s, scenario.name)
        .bind(u":changes"_s, scenarioText(scenario.changes))
        .run();
}

Result<void> SqlTeamPlans::remove(const ScenarioId &scenario)
{
    return m_database.statement(u"DELETE FROM scenario WHERE id = :id"_s)
        .bind(u":id"_s, scenario.toString())
        .run();
}

Result<QList<TeamAction>> SqlTeamPlans::actions() const
{
    return m_database
        .statement(uR"(
        SELECT id, kind, competency, owner, due_on, note, progress FROM team_action ORDER BY key
    )"_s)
        .rows<TeamAction>(readTeamAction);
}

Result<void> SqlTeamPlans::save(const TeamAction &action)
{
    return m_database
        .statement(uR"(
        INSERT INTO team_action (id, kind, competency, owner, due_on, note, progress)
        VALUES (:id, :kind, :competency, :owner, :due, :note, :progress)
        ON CONFLICT (id) DO UPDATE SET
            kind = excluded.kind, competency = excluded.competency, owner = excluded.owner,
            due_on = excluded.due_on, note = excluded.note, progress = excluded.progress
    )"_s)
        .bind(u":id"_s, action.id.toString())
        .bind(u":kind"_s, codeOf(action.kind))
        .bind(u":competency"_s, action.competency.toString())
        .bind(u":owner"_s, action.owner)
        .bind(u":due"_s, columnOf(action.due))
        .bind(u":note"_s, action.note)
        .bind(u":progress"_s, codeOf(action.progress))
        .run();
}

Result<void> SqlTeamPlans::remove(const ActionId &action)
{
    return m_database.statement(u"DELETE FROM team_action WHERE id = :id"_s)
        .bind(u":id"_s, action.toString())
        .run();
}

} // namespace Compass
