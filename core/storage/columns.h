// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QDateTime>
#include <QVariant>

namespace Compass {

/// UTC, from milliseconds since 1970; invalid for NULL.
inline QDateTime timeIn(const QVariant &column)
{
    if (column.isNull())
        return {};
    return QDateTime::fromMSecsSinceEpoch(column.toLongLong(), Qt::UTC);
}

/// From ISO 8601 text; null for NULL and for what is not a date.
inline QDate dateIn(const QVariant &column)
{
    return QDate::fromString(column.toString(), Qt::ISODate);
}

/// NULL for an invalid time.
inline QVariant columnOf(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant();
}

/// NULL for a null date.
inline QVariant columnOf(QDate date)
{
    return date.isNull() ? QVariant() : QVariant(date.toString(Qt::ISODate));
}

inline QVariant columnOf(bool value)
{
    return value ? 1 : 0;
}

} // namespace Compass
