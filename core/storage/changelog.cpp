// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/changelog.h"

#include "core/assessments/codes.h"
#include "core/storage/database.h"
#include "core/storage/sqlerror.h"
#include "core/storage/valuetext.h"

using namespace Qt::StringLiterals;

namespace Compass {

static QVariant textOrNull(const std::optional<ResponseValue> &value)
{
    return value ? QVariant(valueText(*value)) : QVariant();
}

static Result<ChangeState> stateIn(const QVariant &column)
{
    const auto state = fromCode<ChangeState>(column.toString());
    return state ? Result<ChangeState>(*state) : corruptRow(u"change_log"_s, column.toString());
}

static Result<ChangeState> readState(const QSqlQuery &row)
{
    return stateIn(row.value(0));
}

static Result<std::optional<ResponseValue>> readValue(ResponseKind kind, const QVariant &column)
{
    if (column.isNull())
        return std::optional<ResponseValue>();
    const std::optional<ResponseValue> value = valueFromText(kind, column.toString());
    if (!value)
        return corruptRow(u"change_log"_s, column.toString());
    return value;
}

/// The columns op_id, kind, subject, value_before, value_after, at, in that order.
static Result<Change> readChange(const QSqlQuery &row)
{
    const QString id = row.value(0).toString();
    const auto kind = fromCode<ResponseKind>(row.value(1).toString());
    if (!kind)
        return corruptRow(u"change_log"_s, id);
    const auto before = readValue(*kind, row.value(3));
    const auto after = readValue(*kind, row.value(4));
    if (!before || !after)
        return corruptRow(u"change_log"_s, id);
    return Change{OperationId(id),
                  {*kind, row.value(2).toString()},
                  *before,
                  *after,
                  QDateTime::fromMSecsSinceEpoch(row.value(5).toLongLong(), Qt::UTC)};
}

/// The columns of readChange(), then state.
static Result<LoggedChange> readLogged(const QSqlQuery &row)
{
    const Result<Change> change = readChange(row);
    if (!change)
        return change.error();
    const Result<ChangeState> state = stateIn(row.value(6));
    if (!state)
        return state.error();
    return LoggedChange{*change, *state};
}

Result<std::optional<ChangeState>> ChangeLog::state(qint64 assessment, const OperationId &id) const
{
    return m_database
        .statement(uR"(
        SELECT state FROM change_log WHERE op_id = :id AND assessment = :assessment
    )"_s)
        .bind(u":id"_s, id.toString())
        .bind(u":assessment"_s, assessment)
        .first<ChangeState>(readState);
}

Result<std::optional<Change>> ChangeLog::lastDone(qint64 assessment) const
{
    return m_database
        .statement(uR"(
        SELECT op_id, kind, subject, value_before, value_after, at
        FROM change_log
        WHERE assessment = :assessment AND state = 'done'
        ORDER BY seq DESC
        LIMIT 1
    )"_s)
        .bind(u":assessment"_s, assessment)
        .first<Change>(readChange);
}

Result<std::optional<Change>> ChangeLog::lastUndone(qint64 assessment) const
{
    return m_database
        .statement(uR"(
        SELECT op_id, kind, subject, value_before, value_after, at
        FROM change_log
        WHERE assessment = :assessment AND state = 'undone'
        ORDER BY seq
        LIMIT 1
    )"_s)
        .bind(u":assessment"_s, assessment)
        .first<Change>(readChange);
}

Result<ChangeHistory> ChangeLog::history(qint64 assessment) const
{
    const auto done = m_database
                          .statement(uR"(
        SELECT op_id, kind, subject, value_before, value_after, at
        FROM change_log
        WHERE assessment = :assessment AND state = 'done'
        ORDER BY seq
    )"_s)
                          .bind(u":assessment"_s, assessment)
                          .rows<Change>(readChange);
    if (!done)
        return done.error();

    // The change undone first is the one that was made last.
    const auto undone = m_database
                            .statement(uR"(
        SELECT op_id, kind, subject, value_before, value_after, at
        FROM change_log
        WHERE assessment = :assessment AND state = 'undone'
        ORDER BY seq DESC
    )"_s)
                            .bind(u":assessment"_s, assessment)
                            .rows<Change>(readChange);
    if (!undone)
        return undone.error();
    return ChangeHistory{*done, *undone};
}

Result<QList<LoggedChange>> ChangeLog::all(qint64 assessment) const
{
    return m_database
        .statement(uR"(
        SELECT op_id, kind, subject, value_before, value_after, at, state
        FROM change_log
        WHERE assessment = :assessment
        ORDER BY seq
    )"_s)
        .bind(u":assessment"_s, assessment)
        .rows<LoggedChange>(readLogged);
}

Result<void> ChangeLog::append(qint64 assessment, const LoggedChange &logged)
{
    const Change &change = logged.change;
    return m_database
        .statement(uR"(
        INSERT INTO change_log
            (assessment, seq, op_id, kind, subject, value_before, value_after, at, state)
        VALUES
            (:assessment,
             (SELECT coalesce(max(seq) + 1, 0) FROM change_log WHERE assessment = :assessment),
             :id, :kind, :subject, :before, :after, :at, :state)
    )"_s)
        .bind(u":assessment"_s, assessment)
        .bind(u":id"_s, change.id.toString())
        .bind(u":kind"_s, codeOf(change.key.kind))
        .bind(u":subject"_s, change.key.subject)
        .bind(u":before"_s, textOrNull(change.before))
        .bind(u":after"_s, textOrNull(change.after))
        .bind(u":at"_s, change.at.toMSecsSinceEpoch())
        .bind(u":state"_s, codeOf(logged.state))
        .run();
}

Result<void> ChangeLog::dropUndone(qint64 assessment)
{
    return m_database
        .statement(uR"(
        UPDATE change_log
        SET state = 'dropped'
        WHERE assessment = :assessment AND state = 'undone'
    )"_s)
        .bind(u":assessment"_s, assessment)
        .run();
}

Result<void> ChangeLog::setState(const OperationId &id, ChangeState state)
{
    return m_database.statement(u"UPDATE change_log SET state = :state WHERE op_id = :id"_s)
        .bind(u":state"_s, codeOf(state))
        .bind(u":id"_s, id.toString())
        .run();
}

} // namespace Compass
