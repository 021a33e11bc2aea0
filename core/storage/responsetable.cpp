// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/responsetable.h"

#include "core/assessments/codes.h"
#include "core/assessments/responsefields.h"
#include "core/storage/database.h"
#include "core/storage/sqlerror.h"

using namespace Qt::StringLiterals;

namespace Compass {

template<typename T>
static QVariant orNull(const std::optional<T> &field)
{
    return field ? QVariant(*field) : QVariant();
}

static std::optional<int> numberIn(const QVariant &column)
{
    return column.isNull() ? std::nullopt : std::optional(column.toInt());
}

static std::optional<QString> textIn(const QVariant &column)
{
    return column.isNull() ? std::nullopt : std::optional(column.toString());
}

/// The columns kind, subject, rating, level, code, confidence, text, in that order.
static Result<Responses::Entry> readEntry(const QSqlQuery &row)
{
    const QString subject = row.value(1).toString();
    const Error corrupt = corruptRow(u"response"_s, subject);

    const auto kind = fromCode<ResponseKind>(row.value(0).toString());
    if (!kind)
        return corrupt;
    const ResponseFields fields{numberIn(row.value(2)), numberIn(row.value(3)),
                                textIn(row.value(4)), textIn(row.value(5)), textIn(row.value(6))};
    const std::optional<ResponseValue> value = responseValue(*kind, fields);
    if (!value)
        return corrupt;
    return Responses::Entry{{*kind, subject}, *value};
}

Result<Responses> ResponseTable::responses(qint64 assessment) const
{
    const auto entries = m_database
                             .statement(uR"(
        SELECT kind, subject, rating, level, code, confidence, text
        FROM response
        WHERE assessment = :assessment
        ORDER BY position
    )"_s)
                             .bind(u":assessment"_s, assessment)
                             .rows<Responses::Entry>(readEntry);
    if (!entries)
        return entries.error();

    Responses responses;
    for (const Responses::Entry &entry : *entries)
        responses.set(entry.key, entry.value);
    return responses;
}

Result<std::optional<ResponseValue>> ResponseTable::value(qint64 assessment,
                                                          const ResponseKey &key) const
{
    const auto entry = m_database
                           .statement(uR"(
        SELECT kind, subject, rating, level, code, confidence, text
        FROM response
        WHERE assessment = :assessment AND kind = :kind AND subject = :subject
    )"_s)
                           .bind(u":assessment"_s, assessment)
                           .bind(u":kind"_s, codeOf(key.kind))
                           .bind(u":subject"_s, key.subject)
                           .first<Responses::Entry>(readEntry);
    if (!entry)
        return entry.error();
    if (!*entry)
        return std::optional<ResponseValue>();
    return std::optional((*entry)->value);
}

Result<void> ResponseTable::set(qint64 assessment, const ResponseKey &key,
                                const std::optional<ResponseValue> &value)
{
    return value ? store(assessment, key, *value) : remove(assessment, key);
}

Result<void> ResponseTable::store(qint64 assessment, const ResponseKey &key,
                                  const ResponseValue &value)
{
    const ResponseFields fields = fieldsOf(value);
    return m_database
        .statement(uR"(
        INSERT INTO response
            (assessment, position, kind, subject, rating, level, code, confidence, text)
        VALUES
            (:assessment,
             (SELECT coalesce(max(position) + 1, 0) FROM response WHERE assessment = :assessment),
             :kind, :subject, :rating, :level, :code, :confidence, :text)
        ON CONFLICT (assessment, kind, subject) DO UPDATE SET
            rating = excluded.rating, level = excluded.level, code = excluded.code,
            confidence = excluded.confidence, text = excluded.text
    )"_s)
        .bind(u":assessment"_s, assessment)
        .bind(u":kind"_s, codeOf(key.kind))
        .bind(u":subject"_s, key.subject)
        .bind(u":rating"_s, orNull(fields.rating))
        .bind(u":level"_s, orNull(fields.level))
        .bind(u":code"_s, orNull(fields.code))
        .bind(u":confidence"_s, orNull(fields.confidence))
        .bind(u":text"_s, orNull(fields.text))
        .run();
}

Result<void> ResponseTable::remove(qint64 assessment, const ResponseKey &key)
{
    return m_database
        .statement(uR"(
        DELETE FROM response
        WHERE assessment = :assessment AND kind = :kind AND subject = :subject
    )"_s)
        .bind(u":assessment"_s, assessment)
        .bind(u":kind"_s, codeOf(key.kind))
        .bind(u":subject"_s, key.subject)
        .run();
}

} // namespace Compass
