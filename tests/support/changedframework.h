// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/frameworkfile.h"
#include "core/history/mappingreader.h"

#include <QFile>

/// A framework this program ships, and a changed copy of it as a later version.
namespace Compass::Changed {

inline QString dataPath(const QString &name)
{
    return QStringLiteral(COMPASS_SOURCE_DIR "/tests/data/") + name;
}

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline QString shippedPath()
{
    return QStringLiteral(COMPASS_SOURCE_DIR "/resources/content/frameworks/cybersecurity.json");
}

inline QString changedPath()
{
    return dataPath(QStringLiteral("frameworks/cybersecurity-0.2.0.json"));
}

inline Framework shippedVersion()
{
    static const Result<Framework> read = readFrameworkFile(shippedPath());
    return read ? *read : Framework();
}

/// CYB-02 renamed, CYB-03 split, CYB-04 and CYB-05 merged, CYB-06 retired, one new.
inline Framework changedVersion()
{
    static const Result<Framework> read = readFrameworkFile(changedPath());
    return read ? *read : Framework();
}

/// From the shipped file, as it is now, to the changed one.
inline QByteArray mappingText()
{
    QByteArray text =
        contentOf(dataPath(QStringLiteral("mappings/cybersecurity-0.1.0-to-0.2.0.json")));
    const Result<FrameworkMapping> written = parseMapping(text, QString());
    if (written)
        text.replace(written->from.sha256.toHex(), shippedVersion().sha256.toHex());
    return text;
}

inline FrameworkMapping mapping()
{
    const Result<FrameworkMapping> read = parseMapping(mappingText(), QString());
    return read ? *read : FrameworkMapping();
}

} // namespace Compass::Changed
