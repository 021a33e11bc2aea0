// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/ownfiles.h"

#include "core/base/strictjson.h"
#include "core/storage/backup.h"
#include "core/storage/durability.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Compass {

/// In bytes, as for every content file.
static constexpr qint64 LargestOwnFile = qint64{1024} * 1024;

static Error unwritableFile(const QString &path, const QString &detail = {})
{
    return {ErrorCode::FileUnwritable, path, {}, {}, detail};
}

static QString stagedName(const QString &folder)
{
    return folder + ".part"_L1;
}

Result<QList<OwnFile>> readOwnFiles(const QString &dataFolder)
{
    QList<OwnFile> files;
    for (const QLatin1StringView folder : ownFileFolders) {
        const QDir directory(QDir(dataFolder).filePath(folder));
        for (const QString &name : directory.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
            const Result<QByteArray> content = readWhole(directory.filePath(name), LargestOwnFile);
            if (!content)
                return content.error();
            files.append({folder, name, *content});
        }
    }
    return files;
}

static bool removeStaged(const QDir &data)
{
    return std::ranges::all_of(ownFileFolders, [&data](QLatin1StringView folder) {
        return QDir(data.filePath(stagedName(folder))).removeRecursively();
    });
}

OwnFilesExchange::~OwnFilesExchange()
{
    // What cannot be moved back is still there, under the name it was given.
    for (auto done = m_moves.crbegin(); done != m_moves.crend(); ++done)
        QDir().rename(done->to, done->from);
    removeStaged(m_data);
}

Result<void> OwnFilesExchange::prepare(const QList<OwnFile> &files)
{
    if (!removeStaged(m_data)) // May be left by a power cut.
        return unwritableFile(m_data.path());
    const Result<QList<OwnFile>> present = readOwnFiles(m_data.path());
    m_isSame = present && *present == files;
    for (const OwnFile &file : m_isSame ? QList<OwnFile>() : files) {
        if (const auto written = write(file); !written)
            return written.error();
    }
    return {};
}

Result<void> OwnFilesExchange::write(const OwnFile &file)
{
    const QDir folder(m_data.filePath(stagedName(file.folder)));
    QFile part(folder.filePath(file.name));
    if (!folder.mkpath(u"."_s) || !part.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly)
        || part.write(file.content) != file.content.size() || !part.flush()
        || !syncFile(part.fileName()) || !syncFolder(folder.path()))
        return unwritableFile(part.fileName(), part.errorString());
    return {};
}

Result<void> OwnFilesExchange::exchange()
{
    for (const QLatin1StringView folder : ownFileFolders) {
        const QString used = m_data.filePath(folder);
        const QString staged = m_data.filePath(stagedName(folder));
        if (m_isSame)
            continue;
        if (const auto moved = move(used, m_attic.filePath(folder)); !moved)
            return moved.error();
        if (const auto moved = move(staged, used); !moved)
            return moved.error();
    }
    return {};
}

/// A folder that is not there need not be moved.
Result<void> OwnFilesExchange::move(const QString &from, const QString &to)
{
    if (!QFileInfo::exists(from))
        return {};
    if (!QDir().mkpath(QFileInfo(to).path()) || !QDir().rename(from, to)
        || !syncFolder(m_data.path()))
        return unwritableFile(to);
    m_moves.append({from, to});
    return {};
}

} // namespace Compass
