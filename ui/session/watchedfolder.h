// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QFileSystemWatcher>
#include <QHash>
#include <QTimer>

namespace Compass {

/// The share files in the folder \a folder, by name.
QStringList shareFilesIn(const QString &folder);

/// Tells of share files that appear in a folder, each once it is wholly written.
class WatchedFolder final : public QObject
{
    Q_OBJECT

public:
    explicit WatchedFolder(QObject *parent = nullptr);

    /// Watches \a path from now on, and tells of what has come since \a seen. None with an
    /// empty path.
    void watch(const QString &path, const QDateTime &seen);

    const QString &path() const { return m_path; }

    /// Whether the folder can be watched. One that is not there is looked for until it is.
    bool isThere() const;

    /// When the newest of the files told of was put there; to go on from another time.
    const QDateTime &seen() const { return m_newest; }

signals:
    void appeared(const QStringList &files);
    /// The folder has gone, or is there again.
    void thereChanged();

private:
    /// How a file was when last looked at. One that has changed since is still written to.
    struct Look
    {
        qint64 bytes = 0;
        QDateTime changed;
        bool isTold = false;
    };

    void look();
    bool follow();
    bool isNews(const QString &file);

    QFileSystemWatcher m_watcher;
    QTimer m_timer;
    QString m_path;
    QDateTime m_seen;
    QDateTime m_newest;
    QHash<QString, Look> m_looks;
    bool m_unsettled = false;
    bool m_wasThere = false;
};

} // namespace Compass
