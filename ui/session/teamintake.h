// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/teamimport.h"
#include "ui/session/watchedfolder.h"

namespace Compass {

class Preferences;

/// What comes into the open team: files that a person adds, and those that appear in a
/// folder they chose for that team. Remembers which teams were used, and their folders.
class TeamIntake final : public QObject
{
    Q_OBJECT

public:
    TeamIntake(TeamSession &session, Preferences &preferences, QObject *parent = nullptr);

    TeamImport &import() { return m_import; }
    const WatchedFolder &watched() const { return m_watched; }

    /// Takes in the share files of \a folder, and those that appear there from now on. Does
    /// nothing for a team without a file.
    void watch(const QString &folder);
    void stopWatching();

signals:
    /// Another folder is watched, or none; or it has gone, or is there again.
    void watchChanged();

private:
    void follow();
    void watchSince(const QString &folder, const QDateTime &seen);
    void keepSeen();

    TeamSession &m_session;
    Preferences &m_preferences;
    TeamImport m_import;
    WatchedFolder m_watched;
    bool m_isBehind = false; ///< Files of the folder were left out since it is watched.
};

} // namespace Compass
