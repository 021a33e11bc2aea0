// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QLatin1StringView>
#include <QList>
#include <QString>

namespace Compass {

/// A value in a JSON document and the path that leads to it, e.g.
/// "competencies[3].name". Reads leniently: what is not there is an empty value.
struct JsonSpot
{
    QJsonValue value;
    QString place;

    JsonSpot field(QLatin1StringView key) const
    {
        return {value[key], place.isEmpty() ? QString(key) : place + u'.' + key};
    }

    QList<JsonSpot> items() const
    {
        const QJsonArray array = value.toArray();
        QList<JsonSpot> spots;
        for (qsizetype i = 0; i < array.size(); ++i)
            spots.append({array.at(i), QStringLiteral("%1[%2]").arg(place).arg(i)});
        return spots;
    }

    QList<JsonSpot> items(QLatin1StringView key) const { return field(key).items(); }
    QString text(QLatin1StringView key) const { return value[key].toString(); }
    int integer(QLatin1StringView key) const { return value[key].toInt(); }
};

/// \a root and every object inside it, parents before their children.
QList<JsonSpot> objectsIn(const JsonSpot &root);

} // namespace Compass
