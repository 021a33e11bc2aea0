// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/content/jsonspot.h"

namespace Compass {

static QList<JsonSpot> childrenOf(const JsonSpot &spot)
{
    if (spot.value.isArray())
        return spot.items();
    QList<JsonSpot> children;
    const QJsonObject object = spot.value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QString prefix = spot.place.isEmpty() ? QString() : spot.place + u'.';
        children.append({member.value(), prefix + member.key()});
    }
    return children;
}

QList<JsonSpot> objectsIn(const JsonSpot &root)
{
    QList<JsonSpot> objects;
    if (root.value.isObject())
        objects.append(root);
    for (const JsonSpot &child : childrenOf(root))
        objects.append(objectsIn(child));
    return objects;
}

} // namespace Compass
