// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/assessments/response.h"

#include <algorithm>
#include <utility>

namespace Compass {

template<typename T>
static std::optional<T> typed(const std::optional<ResponseValue> &value)
{
    if (!value)
        return std::nullopt;
    return std::get<T>(*value);
}

std::optional<ResponseValue> Responses::value(const ResponseKey &key) const
{
    const auto entry = std::ranges::find(m_entries, key, &Entry::key);
    if (entry == m_entries.cend())
        return std::nullopt;
    return entry->value;
}

void Responses::set(const ResponseKey &key, const std::optional<ResponseValue> &value)
{
    Q_ASSERT(!value || value->index() == static_cast<size_t>(key.kind));

    const auto entry = std::ranges::find(m_entries, key, &Entry::key);
    if (entry == m_entries.end()) {
        if (value)
            m_entries.append({key, *value});
    } else if (value) {
        entry->value = *value;
    } else {
        m_entries.erase(entry);
    }
}

std::optional<Rating> Responses::rating(const StatementId &statement) const
{
    return typed<Rating>(value(keyOf(statement)));
}

std::optional<Exemption> Responses::exemption(const CompetencyId &competency) const
{
    return typed<Exemption>(value(keyOf(ResponseKind::Exemption, competency)));
}

std::optional<LevelOverride> Responses::levelOverride(const CompetencyId &competency) const
{
    return typed<LevelOverride>(value(keyOf(ResponseKind::Override, competency)));
}

Practice Responses::practice(const CompetencyId &competency) const
{
    return typed<Practice>(value(keyOf(ResponseKind::Practice, competency)))
        .value_or(Practice::Now);
}

QString Responses::note(const CompetencyId &competency) const
{
    return typed<Note>(value(keyOf(ResponseKind::Note, competency))).value_or(Note{}).text;
}

std::optional<QuestionAnswer> Responses::answer(const QuestionId &question) const
{
    return typed<QuestionAnswer>(value(keyOf(question)));
}

ResponseKey keyOf(const StatementId &statement)
{
    return {ResponseKind::Statement, statement.toString()};
}

ResponseKey keyOf(const QuestionId &question)
{
    return {ResponseKind::Question, question.toString()};
}

ResponseKey keyOf(ResponseKind kind, const CompetencyId &competency)
{
    Q_ASSERT(kind != ResponseKind::Statement && kind != ResponseKind::Question);
    return {kind, competency.toString()};
}

} // namespace Compass
