// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/content/frameworkfiles.h"

#include "core/base/strictjson.h"
#include "core/content/content.h"
#include "core/content/localframeworks.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

namespace Compass {

/// The file of \a paths that has that SHA-256; none when no readable one has it.
static std::optional<QByteArray> fileWith(const QByteArray &sha256, const QStringList &paths)
{
    for (const QString &path : paths) {
        const Result<QByteArray> content = readWhole(path, LargestContentFile);
        if (content && QCryptographicHash::hash(*content, QCryptographicHash::Sha256) == sha256)
            return *content;
    }
    return std::nullopt;
}

FrameworkSource frameworkFiles(const QString &dataFolder)
{
    return [dataFolder](const QByteArray &sha256) {
        QStringList paths = shippedFrameworkFiles();
        if (!dataFolder.isEmpty())
            paths += localFrameworkFiles(dataFolder);
        return fileWith(sha256, paths);
    };
}

} // namespace Compass
