// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/teamintake.h"

#include "ui/session/teamsession.h"
#include "ui/settings/preferences.h"

namespace Compass {

TeamIntake::TeamIntake(TeamSession &session, Preferences &preferences, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_preferences(preferences)
    , m_import(session)
{
    connect(&m_session, &TeamSession::teamChanged, this, &TeamIntake::follow);
    connect(&m_watched, &WatchedFolder::appeared, this, &TeamIntake::takeAppeared);
    follow();
}

void TeamIntake::watch(const QString &folder)
{
    if (m_session.path().isEmpty())
        return;
    m_preferences.setWatchedPlace(m_session.path(), {folder, {}});
    m_watched.watch(folder, {});
    emit watchChanged();
}

void TeamIntake::stopWatching()
{
    watch({});
}

void TeamIntake::follow()
{
    const QString team = m_session.path();
    if (!team.isEmpty())
        m_preferences.rememberTeam(team);
    const WatchedPlace place = team.isEmpty() ? WatchedPlace{} : m_preferences.watchedPlace(team);
    m_watched.watch(place.folder, place.seen);
    emit watchChanged();
}

void TeamIntake::takeAppeared(const QStringList &files)
{
    m_preferences.setWatchedPlace(m_session.path(), {m_watched.path(), m_watched.seen()});
    m_import.add(files);
}

} // namespace Compass
