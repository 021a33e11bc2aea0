// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/watchedfolder.h"

#include <QDir>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Compass {

/// How long a file must stay as it is to count as written, in milliseconds.
static constexpr int SettlingTime = 400;

/// How long until a folder that is not there is looked for again, in milliseconds.
static constexpr int ReturnTime = 2000;

QStringList shareFilesIn(const QString &folder)
{
    QStringList files;
    const QDir dir(folder);
    for (const QString &name : dir.entryList({u"*.compass-share"_s}, QDir::Files, QDir::Name))
        files.append(dir.absoluteFilePath(name));
    return files;
}

WatchedFolder::WatchedFolder(QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this,
            [this] { m_timer.start(SettlingTime); });
    connect(&m_timer, &QTimer::timeout, this, &WatchedFolder::look);
}

void WatchedFolder::watch(const QString &path, const QDateTime &seen)
{
    if (!m_watcher.directories().isEmpty())
        m_watcher.removePaths(m_watcher.directories());
    m_timer.stop();
    m_looks.clear();
    m_path = path;
    m_seen = seen;
    m_newest = seen;
    m_wasThere = isThere();
    if (!m_path.isEmpty())
        look();
}

bool WatchedFolder::isThere() const
{
    return !m_path.isEmpty() && QFileInfo(m_path).isDir();
}

/// When \a file was last written or put where it is.
static QDateTime lastChange(const QFileInfo &file)
{
    return std::max(file.lastModified(), file.metadataChangeTime());
}

bool WatchedFolder::isNews(const QString &file)
{
    const QFileInfo info(file);
    const Look now{info.size(), lastChange(info), false};
    Look &before = m_looks[file];
    const bool isSettled = before.changed == now.changed && before.bytes == now.bytes;
    if (!isSettled)
        before = now;
    const bool isWanted = !before.isTold && (!m_seen.isValid() || now.changed > m_seen);
    m_unsettled = m_unsettled || (isWanted && !isSettled);
    before.isTold = before.isTold || isSettled;
    if (!isWanted || !isSettled)
        return false;
    m_newest = m_newest.isValid() ? std::max(m_newest, now.changed) : now.changed;
    return true;
}

/// Whether the folder is there, and watched again if it was away.
bool WatchedFolder::follow()
{
    const bool isHere = isThere();
    // One that goes away is left out by the watcher.
    if (isHere && m_watcher.directories().isEmpty())
        m_watcher.addPath(m_path);
    if (!isHere)
        m_timer.start(ReturnTime);
    if (std::exchange(m_wasThere, isHere) != isHere)
        emit thereChanged();
    return isHere;
}

void WatchedFolder::look()
{
    if (!follow())
        return;
    m_unsettled = false;
    QStringList news;
    for (const QString &file : shareFilesIn(m_path)) {
        if (isNews(file))
            news.append(file);
    }
    if (m_unsettled)
        m_timer.start(SettlingTime);
    if (!news.isEmpty())
        emit appeared(news);
}

} // namespace Compass
