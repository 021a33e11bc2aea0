// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessments/codes.h"
#include "core/base/jsonobject.h"

#include <QByteArray>
#include <QDateTime>
#include <QSet>

namespace Compass {

// Reading of fields as they stand in "compass-export/1". What is wrong is reported and
// reads as an empty value.

/// The value whose code the field is.
template<typename Enum>
Enum codedField(const JsonObject &json, QLatin1StringView key)
{
    const QString code = json.text(key);
    const auto value = fromCode<Enum>(code);
    if (!value && !code.isEmpty())
        json.report(ErrorCode::ValueOutOfRange, key);
    return value.value_or(Enum{});
}

/// A text; empty for null.
QString saidField(const JsonObject &json, QLatin1StringView key);

/// A time in UTC.
QDateTime timeField(const JsonObject &json, QLatin1StringView key);

/// A time in UTC; invalid for null.
QDateTime timeOrNullField(const JsonObject &json, QLatin1StringView key);

/// A date; null for null.
QDate dateField(const JsonObject &json, QLatin1StringView key);

/// Bytes in hexadecimal; any number of them.
QByteArray hexField(const JsonObject &json, QLatin1StringView key);

/// 32 bytes in hexadecimal.
QByteArray sha256Field(const JsonObject &json, QLatin1StringView key);

/// At least one byte in base64.
QByteArray base64Field(const JsonObject &json, QLatin1StringView key);

/// The identifiers met in one list, each of which may stand there once.
class UniqueIds
{
public:
    /// The identifier in the field \a key, which is reported when it was met before.
    QString added(const JsonObject &json, QLatin1StringView key);

private:
    QSet<QString> m_ids;
};

} // namespace Compass
