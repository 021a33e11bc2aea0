// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QLatin1StringView>
#include <QList>
#include <QString>

#include <array>

namespace Compass {

/// The name of \a value in \a names, which are in the order of its enumeration.
template<std::size_t N, typename Enum>
QString nameIn(const std::array<QLatin1StringView, N> &names, Enum value)
{
    return names.at(static_cast<std::size_t>(value));
}

/// \a toJson of every item, in order.
template<typename T>
QJsonArray arrayOf(const QList<T> &items, QJsonObject (*toJson)(const T &))
{
    QJsonArray array;
    for (const T &item : items)
        array.append(toJson(item));
    return array;
}

} // namespace Compass
