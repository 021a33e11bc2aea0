// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/snapshots/sodiumcryptobox.h"
#include "tests/support/fakeclock.h"
#include "ui/session/teamsession.h"

#include <QHash>
#include <QTemporaryDir>

namespace Compass {

/// A session with teams in a folder that is gone afterwards, and people who answer what
/// the team asks with real files.
class TeamDesk
{
public:
    TeamDesk();

    TeamSources sources();
    QString file(const QString &name) const { return folder.filePath(name); }

    /// The team “Service renewal”, kept until 21 November 2027.
    static TeamInfo info(TeamRole role = TeamRole::Manager);

    /// Opens a new team in team.compass-team and asks it for the first framework.
    void open(TeamRole role = TeamRole::Manager);

    /// A request for the first framework, with names and levels.
    ShareRequest request() const;
    void ask();

    /// Writes what \a name shares in answer to the last request, at \a level of each
    /// competency. The same name has the same keys; \a sequence tells their files apart.
    QString answer(const QString &name, ShareScope scope, int level = 2, int sequence = 1);

    /// The same file with one bit changed.
    QString tampered(const QString &path) const;

    /// Takes the files \a paths in and reads the figures.
    void take(const QStringList &paths);

    QTemporaryDir folder;
    FakeClock clock;
    SodiumCryptoBox crypto;
    TeamSession session;

private:
    const KeyPair &keysOf(const QString &name);

    ShareRequest m_asked;
    QHash<QString, KeyPair> m_keys;
};

} // namespace Compass
