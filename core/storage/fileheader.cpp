// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/fileheader.h"

#include <QByteArray>
#include <QFile>
#include <QtEndian>

namespace Compass {

/// Source: SQLite, "Database file format", section 1.3.
static constexpr qsizetype headerSize = 100;
static constexpr qsizetype pageCountOffset = 28;
static constexpr qsizetype userVersionOffset = 60;
static constexpr qsizetype applicationIdOffset = 68;

/// With the terminating zero, which belongs to it.
static constexpr QByteArrayView magic("SQLite format 3", 16);

template<typename T>
static T numberAt(const QByteArray &header, qsizetype offset)
{
    return qFromBigEndian<T>(header.constData() + offset);
}

Result<std::optional<FileHeader>> readFileHeader(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return std::optional<FileHeader>();
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::StoreDiskFailed, path, {}, {}, file.errorString()};

    const QByteArray header = file.read(headerSize);
    if (file.error() != QFileDevice::NoError)
        return Error{ErrorCode::StoreDiskFailed, path, {}, {}, file.errorString()};
    if (header.isEmpty())
        return std::optional<FileHeader>();
    if (header.size() < headerSize || !header.startsWith(magic))
        return Error{ErrorCode::StoreCorrupt, path, {}, {}, {}};

    return std::optional(FileHeader{numberAt<quint32>(header, applicationIdOffset),
                                    numberAt<qint32>(header, userVersionOffset),
                                    numberAt<quint32>(header, pageCountOffset)});
}

} // namespace Compass
