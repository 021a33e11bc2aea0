// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QLocale>
#include <QSettings>

namespace Compass {

enum class Appearance { FollowSystem, Light, Dark, HighContrast };

/// A folder in which a team’s new files appear, and when it was last looked through.
struct WatchedPlace
{
    QString folder; ///< Empty when none is watched.
    QDateTime seen; ///< UTC.
};

/// What the program remembers about its own looks and about where files are, outside
/// the data file: nothing personal. Unknown stored values read as the default.
class Preferences final
{
public:
    /// The settings of the user, or those in the file \a path for tests.
    explicit Preferences(const QString &path = {});

    /// French or English; no value until the person chose.
    std::optional<QLocale::Language> language() const;
    void setLanguage(QLocale::Language language);

    Appearance appearance() const;
    void setAppearance(Appearance appearance);

    /// Text size in percent of the system's: 100, 125, 150 or 200.
    int textPercent() const;
    void setTextPercent(int percent);

    /// Whether the first-run pages were seen to their end.
    bool isWelcomed() const;
    void setWelcomed();

    /// The team files used last, the newest first.
    QStringList recentTeams() const;
    void rememberTeam(const QString &path);
    void forgetTeam(const QString &path); ///< And the folder watched for it.

    /// What is watched for the team in the file \a team.
    WatchedPlace watchedPlace(const QString &team) const;
    void setWatchedPlace(const QString &team, const WatchedPlace &place);

    /// Takes over what is in the settings file now; nothing when it is gone.
    void reload();

    /// Of the settings file.
    QString path() const { return m_settings.fileName(); }

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);

private:
    /// Writes at once: a choice survives a crash right after it.
    void store(const QString &key, const QVariant &value);

    QSettings m_settings;
};

} // namespace Compass
