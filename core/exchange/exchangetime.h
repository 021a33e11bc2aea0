// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QJsonValue>
#include <QString>

namespace Compass {

/// \a time as ISO 8601 in UTC with milliseconds, e.g. "2026-11-21T23:04:05.678Z".
inline QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

/// null for an invalid time.
inline QJsonValue timeOrNull(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(timeText(time)) : QJsonValue(QJsonValue::Null);
}

/// The UTC time that timeText() writes as \a text; invalid when there is none.
inline QDateTime timeFromText(const QString &text)
{
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    return timeText(time) == text ? time : QDateTime();
}

} // namespace Compass
