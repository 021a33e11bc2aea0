// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/sqlprofilerepository.h"

#include "core/storage/database.h"

using namespace Qt::StringLiterals;

namespace Compass {

/// What was not said is NULL.
static QVariant said(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

static QVariant said(const std::optional<bool> &answer)
{
    return answer ? QVariant(*answer ? 1 : 0) : QVariant();
}

static std::optional<bool> answer(const QVariant &column)
{
    return column.isNull() ? std::nullopt : std::optional(column.toBool());
}

static Result<Profile> readProfile(const QSqlQuery &row)
{
    return Profile{row.value(0).toString(),           row.value(1).toString(),
                   StreamId(row.value(2).toString()), answer(row.value(3)),
                   RoleId(row.value(4).toString()),   RoleId(row.value(5).toString())};
}

Result<Profile> SqlProfileRepository::load() const
{
    const auto profile = m_database
                             .statement(uR"(
        SELECT alias, classification, stream, manages_people, role_today, role_next FROM profile
    )"_s)
                             .first<Profile>(readProfile);
    if (!profile)
        return profile.error();
    return profile->value_or(Profile{});
}

Result<void> SqlProfileRepository::save(const Profile &profile)
{
    return m_database
        .statement(uR"(
        INSERT INTO profile
            (key, alias, classification, stream, manages_people, role_today, role_next)
        VALUES
            (1, :alias, :classification, :stream, :managesPeople, :roleToday, :roleNext)
        ON CONFLICT (key) DO UPDATE SET
            alias = excluded.alias, classification = excluded.classification,
            stream = excluded.stream, manages_people = excluded.manages_people,
            role_today = excluded.role_today, role_next = excluded.role_next
    )"_s)
        .bind(u":alias"_s, said(profile.alias))
        .bind(u":classification"_s, said(profile.classification))
        .bind(u":stream"_s, said(profile.stream.toString()))
        .bind(u":managesPeople"_s, said(profile.managesPeople))
        .bind(u":roleToday"_s, said(profile.currentRole.toString()))
        .bind(u":roleNext"_s, said(profile.nextRole.toString()))
        .run();
}

} // namespace Compass
