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
    connect(&m_watched, &WatchedFolder::appeared, &m_import, &TeamImport::add);
    connect(&m_watched, &WatchedFolder::thereChanged, this, &TeamIntake::watchChanged);
    connect(&m_import, &TeamImport::finished, this, &TeamIntake::keepSeen);
    follow();
}

void TeamIntake::watch(const QString &folder)
{
    if (m_session.path().isEmpty())
        return;
    m_preferences.setWatchedPlace(m_session.path(), {folder, {}});
    watchSince(folder, {});
}

void TeamIntake::stopWatching()
{
    watch(QString());
}

void TeamIntake::watchSince(const QString &folder, const QDateTime &seen)
{
    m_isBehind = false;
    m_watched.watch(folder, seen);
    emit watchChanged();
}

void TeamIntake::follow()
{
    const QString team = m_session.path();
    if (!team.isEmpty())
        m_preferences.rememberTeam(team);
    const WatchedPlace place = team.isEmpty() ? WatchedPlace{} : m_preferences.watchedPlace(team);
    watchSince(place.folder, place.seen);
}

/// What was left out is to be found again when the team is next opened.
void TeamIntake::keepSeen()
{
    m_isBehind = m_isBehind || m_import.wasCancelled() || m_import.failure();
    if (!m_isBehind && !m_watched.path().isEmpty())
        m_preferences.setWatchedPlace(m_session.path(), {m_watched.path(), m_watched.seen()});
}

} // namespace Compass
