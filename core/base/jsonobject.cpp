// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/jsonobject.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Compass {

static QString itemPlace(const QString &list, qsizetype index)
{
    return u"%1[%2]"_s.arg(list).arg(index);
}

JsonObject::JsonObject(const QJsonValue &document, JsonProblems &problems)
    : JsonObject(document, QString(), problems)
{
}

JsonObject::JsonObject(const QJsonValue &value, QString place, JsonProblems &problems)
    : m_object(value.toObject())
    , m_place(std::move(place))
    , m_problems(&problems)
{
    if (!value.isObject())
        problems.add(ErrorCode::TypeWrong, m_place, jsonText(value));
}

QString JsonObject::text(QLatin1StringView key) const
{
    const std::optional<QJsonValue> value = field(key, QJsonValue::String);
    if (value && value->toString().isEmpty())
        report(ErrorCode::ValueOutOfRange, key);
    return value ? value->toString() : QString();
}

QString JsonObject::anyText(QLatin1StringView key) const
{
    return field(key, QJsonValue::String).value_or(QJsonValue()).toString();
}

LocalizedText JsonObject::localized(QLatin1StringView key) const
{
    const std::optional<QJsonValue> value = field(key, QJsonValue::Object);
    if (!value)
        return {};
    const JsonObject both(*value, place(key), *m_problems);
    both.onlyKeys({"en"_L1, "fr"_L1});
    return {both.text("en"_L1), both.text("fr"_L1)};
}

int JsonObject::integer(QLatin1StringView key, int min, int max) const
{
    const double value = number(key, min, max);
    if (value == std::floor(value))
        return static_cast<int>(value);
    report(ErrorCode::TypeWrong, key);
    return min;
}

double JsonObject::number(QLatin1StringView key, double min, double max) const
{
    const std::optional<QJsonValue> value = field(key, QJsonValue::Double);
    if (!value)
        return min;
    if (value->toDouble() >= min && value->toDouble() <= max)
        return value->toDouble();
    report(ErrorCode::ValueOutOfRange, key);
    return min;
}

QList<double> JsonObject::numbers(QLatin1StringView key, double min, double max) const
{
    const QJsonArray items = field(key, QJsonValue::Array).value_or(QJsonArray()).toArray();
    QList<double> numbers;
    for (qsizetype i = 0; i < items.size(); ++i) {
        numbers.append(items.at(i).toDouble(min));
        const bool valid = items.at(i).isDouble() && numbers.last() >= min && numbers.last() <= max;
        if (!valid)
            m_problems->add(ErrorCode::ValueOutOfRange, itemPlace(place(key), i),
                            jsonText(items.at(i)));
    }
    return numbers;
}

bool JsonObject::boolean(QLatin1StringView key) const
{
    const std::optional<QJsonValue> value = field(key, QJsonValue::Bool);
    return value && value->toBool();
}

JsonObject JsonObject::object(QLatin1StringView key) const
{
    const QJsonValue value = field(key, QJsonValue::Object).value_or(QJsonObject());
    return {value, place(key), *m_problems};
}

QList<JsonObject> JsonObject::objects(QLatin1StringView key) const
{
    const QJsonArray items = field(key, QJsonValue::Array).value_or(QJsonArray()).toArray();
    QList<JsonObject> objects;
    for (qsizetype i = 0; i < items.size(); ++i)
        objects.append(JsonObject(items.at(i), itemPlace(place(key), i), *m_problems));
    return objects;
}

QStringList JsonObject::textList(QLatin1StringView key) const
{
    const QJsonArray items = field(key, QJsonValue::Array).value_or(QJsonArray()).toArray();
    QStringList texts;
    for (qsizetype i = 0; i < items.size(); ++i) {
        texts.append(items.at(i).toString());
        if (texts.last().isEmpty())
            reportItem(ErrorCode::TypeWrong, key, i);
    }
    return texts;
}

bool JsonObject::has(QLatin1StringView key) const
{
    const QJsonValue value = m_object.value(key);
    return !value.isUndefined() && !value.isNull();
}

void JsonObject::onlyKeys(std::initializer_list<QLatin1StringView> keys) const
{
    for (auto member = m_object.begin(); member != m_object.end(); ++member) {
        if (std::ranges::find(keys, member.key()) == keys.end())
            m_problems->add(ErrorCode::FieldUnknown, m_place, member.key());
    }
}

QString JsonObject::place(QLatin1StringView key) const
{
    return m_place.isEmpty() ? QString(key) : m_place + u'.' + key;
}

void JsonObject::report(ErrorCode code, QLatin1StringView key) const
{
    m_problems->add(code, place(key), jsonText(m_object.value(key)));
}

void JsonObject::reportItem(ErrorCode code, QLatin1StringView key, qsizetype index) const
{
    const QJsonValue item = m_object.value(key).toArray().at(index);
    m_problems->add(code, itemPlace(place(key), index), jsonText(item));
}

/// The value of \a key if it is there and of \a type; else the problem is reported.
std::optional<QJsonValue> JsonObject::field(QLatin1StringView key, QJsonValue::Type type) const
{
    const QJsonValue value = m_object.value(key);
    if (value.type() == type)
        return value;
    if (value.isUndefined())
        m_problems->add(ErrorCode::FieldMissing, place(key));
    else
        report(ErrorCode::TypeWrong, key);
    return std::nullopt;
}

} // namespace Compass
