// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/sqlevidencerepository.h"

#include "core/assessments/codes.h"
#include "core/storage/columns.h"
#include "core/storage/database.h"
#include "core/storage/sqlerror.h"

using namespace Qt::StringLiterals;

namespace Compass {

/// The columns id, competency, happened_on, situation, action, result, practice,
/// changed_at, in that order.
static Result<EvidenceNote> readNote(const QSqlQuery &row)
{
    const QString id = row.value(0).toString();
    const QDate date = dateIn(row.value(2));
    const auto practice = fromCode<Practice>(row.value(6).toString());
    if (date.isNull() || !practice)
        return corruptRow(u"evidence_note"_s, id);
    return EvidenceNote{EvidenceId(id),
                        CompetencyId(row.value(1).toString()),
                        date,
                        row.value(3).toString(),
                        row.value(4).toString(),
                        row.value(5).toString(),
                        *practice,
                        timeIn(row.value(7))};
}

Result<QList<EvidenceNote>> SqlEvidenceRepository::list() const
{
    return m_database
        .statement(uR"(
        SELECT id, competency, happened_on, situation, action, result, practice, changed_at
        FROM evidence_note
        ORDER BY happened_on DESC, changed_at DESC, id
    )"_s)
        .rows<EvidenceNote>(readNote);
}

Result<void> SqlEvidenceRepository::save(const EvidenceNote &note)
{
    Q_ASSERT(!note.id.isNull() && !problemOf(note));

    return m_database
        .statement(uR"(
        INSERT INTO evidence_note
            (id, competency, happened_on, situation, action, result, practice, changed_at)
        VALUES
            (:id, :competency, :date, :situation, :action, :result, :practice, :changedAt)
        ON CONFLICT (id) DO UPDATE SET
            competency = excluded.competency, happened_on = excluded.happened_on,
            situation = excluded.situation, action = excluded.action,
            result = excluded.result, practice = excluded.practice,
            changed_at = excluded.changed_at
    )"_s)
        .bind(u":id"_s, note.id.toString())
        .bind(u":competency"_s, note.competency.toString())
        .bind(u":date"_s, columnOf(note.date))
        .bind(u":situation"_s, note.situation)
        .bind(u":action"_s, note.action)
        .bind(u":result"_s, note.result)
        .bind(u":practice"_s, codeOf(note.practice))
        .bind(u":changedAt"_s, note.changedAt.toMSecsSinceEpoch())
        .run();
}

Result<void> SqlEvidenceRepository::remove(const EvidenceId &id)
{
    return m_database.statement(u"DELETE FROM evidence_note WHERE id = :id"_s)
        .bind(u":id"_s, id.toString())
        .run();
}

} // namespace Compass
