// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/assessments/responsejson.h"

#include "core/assessments/responsefields.h"

using namespace Qt::StringLiterals;

namespace Compass {

template<typename T>
static void put(QJsonObject &object, QLatin1StringView name, const std::optional<T> &field)
{
    if (field)
        object.insert(name, *field);
}

static std::optional<int> numberOf(const QJsonValue &field)
{
    return field.isDouble() ? std::optional(field.toInt(-1)) : std::nullopt;
}

static std::optional<QString> textOf(const QJsonValue &field)
{
    return field.isString() ? std::optional(field.toString()) : std::nullopt;
}

QJsonObject responseJson(const ResponseValue &value)
{
    const ResponseFields fields = fieldsOf(value);
    QJsonObject object;
    put(object, "rating"_L1, fields.rating);
    put(object, "level"_L1, fields.level);
    put(object, "code"_L1, fields.code);
    put(object, "confidence"_L1, fields.confidence);
    put(object, "text"_L1, fields.text);
    return object;
}

std::optional<ResponseValue> responseIn(const QJsonObject &object, ResponseKind kind)
{
    std::optional<ResponseValue> value =
        responseValue(kind,
                      {numberOf(object.value("rating"_L1)), numberOf(object.value("level"_L1)),
                       textOf(object.value("code"_L1)), textOf(object.value("confidence"_L1)),
                       textOf(object.value("text"_L1))});
    if (!value || responseJson(*value) != object)
        return std::nullopt;
    return value;
}

} // namespace Compass
