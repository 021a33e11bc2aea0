// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/jsonobject.h"
#include "core/frameworks/level.h"

namespace Compass {

/// The level 0–4 in the field \a key of \a json.
inline Level readLevel(const JsonObject &json, QLatin1StringView key)
{
    // integer() has reported a number off the scale and gives one that is on it.
    return Level::fromInt(json.integer(key, Level::Lowest, Level::Highest)).value();
}

/// Reports a document that is not of the format \a format, e.g. "compass-roles/1".
inline void expectFormat(const JsonObject &root, QLatin1StringView format)
{
    constexpr QLatin1StringView key("format");
    if (root.text(key) != format)
        root.report(ErrorCode::FormatUnknown, key);
}

/// What \a read makes of each object in the list \a key of \a json.
template<typename Read>
auto readEach(const JsonObject &json, QLatin1StringView key, Read read)
    -> QList<decltype(read(json))>
{
    QList<decltype(read(json))> values;
    for (const JsonObject &item : json.objects(key))
        values.append(read(item));
    return values;
}

/// The identifiers in the list \a key of \a json.
template<typename Id>
QList<Id> readIds(const JsonObject &json, QLatin1StringView key)
{
    QList<Id> ids;
    for (const QString &text : json.textList(key))
        ids.append(Id(text));
    return ids;
}

} // namespace Compass
