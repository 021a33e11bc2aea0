// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/jsonproblems.h"
#include "core/base/localizedtext.h"

#include <QJsonObject>
#include <QLatin1StringView>
#include <QList>
#include <QStringList>

#include <array>
#include <initializer_list>
#include <optional>
#include <utility>

namespace Compass {

/// A name in a file and the value it stands for.
template<typename T>
using JsonChoice = std::pair<QLatin1StringView, T>;

/// Typed reading of one JSON object. A field that is missing or wrong becomes a
/// problem and reads as an empty value, which JsonProblems::unlessAny() withholds.
class JsonObject
{
public:
    /// The root of \a document; \a problems must outlive every object of it.
    JsonObject(const QJsonValue &document, JsonProblems &problems);

    /// A text of at least one character.
    QString text(QLatin1StringView key) const;
    QString anyText(QLatin1StringView key) const;         ///< May be empty.
    LocalizedText localized(QLatin1StringView key) const; ///< Both, and neither empty.
    int integer(QLatin1StringView key, int min, int max) const;
    double number(QLatin1StringView key, double min, double max) const;
    QList<double> numbers(QLatin1StringView key, double min, double max) const;
    bool boolean(QLatin1StringView key) const;

    /// The value that the text of the field names in \a choices.
    template<typename T, std::size_t N>
    T choice(QLatin1StringView key, const std::array<JsonChoice<T>, N> &choices) const;

    JsonObject object(QLatin1StringView key) const;
    QList<JsonObject> objects(QLatin1StringView key) const;
    QStringList textList(QLatin1StringView key) const;

    /// The field as it stands there; undefined when it is missing.
    QJsonValue value(QLatin1StringView key) const { return m_object.value(key); }

    /// Whether the field is there, be it null; for fields that may be left out.
    bool contains(QLatin1StringView key) const { return m_object.contains(key); }

    /// Whether the field is there and not null.
    bool has(QLatin1StringView key) const;

    /// Reports each field that is not one of \a keys.
    void onlyKeys(std::initializer_list<QLatin1StringView> keys) const;

    /// The path of the field \a key in the document, e.g. "competencies[3].name".
    QString place(QLatin1StringView key) const;

    /// Reports that the field \a key has a value that \a code says is wrong.
    void report(ErrorCode code, QLatin1StringView key) const;

    /// Reports it of the item \a index of the list \a key.
    void reportItem(ErrorCode code, QLatin1StringView key, qsizetype index) const;

private:
    JsonObject(const QJsonValue &value, QString place, JsonProblems &problems);
    std::optional<QJsonValue> field(QLatin1StringView key, QJsonValue::Type type) const;

    QJsonObject m_object;
    QString m_place;
    JsonProblems *m_problems;
};

template<typename T, std::size_t N>
T JsonObject::choice(QLatin1StringView key, const std::array<JsonChoice<T>, N> &choices) const
{
    const QString name = text(key);
    for (const auto &[known, value] : choices) {
        if (name == known)
            return value;
    }
    if (!name.isEmpty())
        report(ErrorCode::ValueOutOfRange, key);
    return choices.front().second;
}

} // namespace Compass
