// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/teamshares.h"

#include <QDir>
#include <QFile>
#include <QVariant>

namespace Compass::Sample {

/// A folder with one team file.
class TeamFolder
{
public:
    QString folder() const { return m_folder.path(); }
    QString path() const
    {
        return m_folder.filePath(QStringLiteral("Service renewal.compass-team"));
    }
    QString copies() const { return path() + QStringLiteral("-backups"); }

    /// Null where the file cannot be made or opened.
    std::unique_ptr<TeamStore> created() const
    {
        auto team =
            TeamStore::create(path(), teamInfo(), teamClock(), std::make_unique<HighDice>());
        return team ? *std::move(team) : nullptr;
    }

    std::unique_ptr<TeamStore> opened() const
    {
        auto team = TeamStore::open(path(), teamClock(), std::make_unique<HighDice>());
        return team ? *std::move(team) : nullptr;
    }

    /// Every byte that is kept of the team: its file, its log, its copies.
    QByteArray content() const
    {
        QByteArray bytes;
        for (const QString &each : {folder(), copies()}) {
            for (const QFileInfo &info : QDir(each).entryInfoList(QDir::Files | QDir::Hidden)) {
                QFile file(info.filePath());
                bytes += file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
            }
        }
        return bytes;
    }

    /// What \a sql finds, or does, in the file, which nobody has open.
    QVariant inFile(const QString &sql) const
    {
        const auto database = Database::open(path(), Access::Whole);
        const Result<QVariant> found = database ? (*database)->scalar(sql) : database.error();
        return found ? *found : QVariant();
    }

private:
    QTemporaryDir m_folder;
};

/// Six people of the group in \a team: three told \a other, three level 2. Five of them
/// are in a figure; the sixth waits.
inline bool takeSix(TeamStore &team, const Told &other = {{3}})
{
    bool taken = true;
    for (int number = 1; number <= 6; ++number)
        taken = taken && take(team, number, number % 2 == 0 ? Told{{2}} : other);
    return taken;
}

} // namespace Compass::Sample
