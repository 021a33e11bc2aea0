// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/plantable.h"

#include "core/plans/plancodes.h"
#include "core/storage/columns.h"
#include "core/storage/database.h"
#include "core/storage/sqlerror.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Compass {

/// The columns minutes_per_week, weeks, longest_session, start_date, english, french,
/// free_only, in that order.
static Result<PlanChoices> readPlanRow(const QSqlQuery &row)
{
    const QDate start = dateIn(row.value(3));
    if (start.isNull() != row.value(3).isNull())
        return corruptRow(u"learning_plan"_s, row.value(3).toString());

    PlanChoices choices;
    choices.budget = {row.value(0).toInt(), row.value(1).toInt(), row.value(2).toInt(), start};
    choices.filters = {row.value(4).toBool(), row.value(5).toBool(), {}, row.value(6).toBool()};
    return choices;
}

static Result<ItemKind> readKind(const QSqlQuery &row)
{
    const QString code = row.value(0).toString();
    const auto kind = fromCode<ItemKind>(code);
    return kind ? Result<ItemKind>(*kind) : corruptRow(u"learning_plan_excluded"_s, code);
}

/// The columns resource and competency, in that order.
static PlanItemId itemIn(const QSqlQuery &row)
{
    return {ResourceId(row.value(0).toString()), CompetencyId(row.value(1).toString())};
}

/// The columns resource, competency, decision, rejection, progress, done_at, note, in
/// that order.
static Result<ItemChoice> readItem(const QSqlQuery &row)
{
    const auto decision = fromCode<Decision>(row.value(2).toString());
    const auto rejection = fromCode<RejectionReason>(row.value(3).toString());
    const auto progress = fromCode<ItemProgress>(row.value(4).toString());
    if (!decision || !progress || rejection.has_value() == row.value(3).isNull())
        return corruptRow(u"learning_plan_item"_s, row.value(0).toString());
    return ItemChoice{itemIn(row),
                      *decision,
                      rejection,
                      *progress,
                      timeIn(row.value(5)),
                      row.value(6).toString()};
}

Result<std::optional<PlanChoices>> PlanTable::choices() const
{
    auto row = m_database
                   .statement(uR"(
        SELECT minutes_per_week, weeks, longest_session, start_date, english, french, free_only
        FROM learning_plan
    )"_s)
                   .first<PlanChoices>(readPlanRow);
    if (!row || !*row)
        return row;

    const auto excluded =
        m_database.statement(u"SELECT kind FROM learning_plan_excluded"_s).rows<ItemKind>(readKind);
    if (!excluded)
        return excluded.error();
    const auto items = m_database
                           .statement(uR"(
        SELECT resource, competency, decision, rejection, progress, done_at, note
        FROM learning_plan_item
        ORDER BY position
    )"_s)
                           .rows<ItemChoice>(readItem);
    if (!items)
        return items.error();
    const auto order = m_database
                           .statement(uR"(
        SELECT resource, competency FROM learning_plan_order ORDER BY position
    )"_s)
                           .rows<PlanItemId>(itemIn);
    if (!order)
        return order.error();

    PlanChoices choices = **row;
    choices.filters.excluded = QSet<ItemKind>(excluded->cbegin(), excluded->cend());
    choices.items = *items;
    choices.order = *order;
    return std::optional(choices);
}

Result<void> PlanTable::clear()
{
    for (const QString &sql :
         {u"DELETE FROM learning_plan"_s, u"DELETE FROM learning_plan_excluded"_s,
          u"DELETE FROM learning_plan_item"_s, u"DELETE FROM learning_plan_order"_s}) {
        if (const auto cleared = m_database.statement(sql).run(); !cleared)
            return cleared.error();
    }
    return {};
}

Result<void> PlanTable::replace(const PlanChoices &choices)
{
    if (const auto cleared = clear(); !cleared)
        return cleared.error();
    if (const auto inserted = insertRow(choices); !inserted)
        return inserted.error();
    if (const auto inserted = insertExcluded(choices.filters); !inserted)
        return inserted.error();
    if (const auto inserted = insertItems(choices.items); !inserted)
        return inserted.error();
    return insertOrder(choices.order);
}

Result<void> PlanTable::insertRow(const PlanChoices &choices)
{
    return m_database
        .statement(uR"(
        INSERT INTO learning_plan
            (key, minutes_per_week, weeks, longest_session, start_date, english, french, free_only)
        VALUES
            (1, :minutesPerWeek, :weeks, :longestSession, :start, :english, :french, :freeOnly)
    )"_s)
        .bind(u":minutesPerWeek"_s, choices.budget.minutesPerWeek)
        .bind(u":weeks"_s, choices.budget.weeks)
        .bind(u":longestSession"_s, choices.budget.longestSession)
        .bind(u":start"_s, columnOf(choices.budget.start))
        .bind(u":english"_s, columnOf(choices.filters.english))
        .bind(u":french"_s, columnOf(choices.filters.french))
        .bind(u":freeOnly"_s, columnOf(choices.filters.freeOnly))
        .run();
}

Result<void> PlanTable::insertExcluded(const PlanFilters &filters)
{
    SqlStatement &insert =
        m_database.statement(u"INSERT INTO learning_plan_excluded (kind) VALUES (:kind)"_s);
    for (const ItemKind kind : filters.excluded) {
        if (const auto inserted = insert.bind(u":kind"_s, codeOf(kind)).run(); !inserted)
            return inserted.error();
    }
    return {};
}

Result<void> PlanTable::insertItems(const QList<ItemChoice> &items)
{
    SqlStatement &insert = m_database.statement(uR"(
        INSERT INTO learning_plan_item
            (position, resource, competency, decision, rejection, progress, done_at, note)
        VALUES
            (:position, :resource, :competency, :decision, :rejection, :progress, :doneAt, :note)
    )"_s);
    for (qsizetype position = 0; position < items.size(); ++position) {
        const ItemChoice &choice = items.at(position);
        const auto inserted =
            insert.bind(u":position"_s, position)
                .bind(u":resource"_s, choice.item.resource.toString())
                .bind(u":competency"_s, choice.item.competency.toString())
                .bind(u":decision"_s, codeOf(choice.decision))
                .bind(u":rejection"_s,
                      choice.rejection ? QVariant(codeOf(*choice.rejection)) : QVariant())
                .bind(u":progress"_s, codeOf(choice.progress))
                .bind(u":doneAt"_s, columnOf(choice.doneAt))
                .bind(u":note"_s, choice.note)
                .run();
        if (!inserted)
            return inserted.error();
    }
    return {};
}

Result<void> PlanTable::insertOrder(const QList<PlanItemId> &order)
{
    SqlStatement &insert = m_database.statement(uR"(
        INSERT INTO learning_plan_order (position, resource, competency)
        VALUES (:position, :resource, :competency)
    )"_s);
    for (qsizetype position = 0; position < order.size(); ++position) {
        const auto inserted = insert.bind(u":position"_s, position)
                                  .bind(u":resource"_s, order.at(position).resource.toString())
                                  .bind(u":competency"_s, order.at(position).competency.toString())
                                  .run();
        if (!inserted)
            return inserted.error();
    }
    return {};
}

} // namespace Compass
