// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/content/shippedmappings.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace Compass {

QList<QByteArray> shippedMappings()
{
    QList<QByteArray> mappings;
    const QDir folder(u":/content/mappings"_s);
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            mappings.append(file.readAll());
    }
    return mappings;
}

} // namespace Compass
