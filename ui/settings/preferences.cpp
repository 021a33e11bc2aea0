// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/preferences.h"

#include <QList>

using namespace Qt::StringLiterals;

namespace Compass {

static const auto LanguageKey = u"language"_s;
static const auto AppearanceKey = u"appearance"_s;
static const auto TextPercentKey = u"textPercent"_s;
static const auto WelcomedKey = u"welcomed"_s;
static const auto GeometryKey = u"windowGeometry"_s;
static const auto RecentTeamsKey = u"recentTeams"_s;
static const auto WatchedKey = u"watchedFolders"_s;

static constexpr qsizetype MostRecentTeams = 6;

/// Stored names of Appearance, in its order.
static const QStringList &appearanceNames()
{
    static const QStringList names = {u"system"_s, u"light"_s, u"dark"_s, u"highContrast"_s};
    return names;
}

Preferences::Preferences(const QString &path)
    : m_settings(path.isEmpty() ? QSettings().fileName() : path, QSettings::IniFormat)
{
}

void Preferences::store(const QString &key, const QVariant &value)
{
    m_settings.setValue(key, value);
    m_settings.sync();
}

void Preferences::reload()
{
    m_settings.sync();
}

std::optional<QLocale::Language> Preferences::language() const
{
    const QString code = m_settings.value(LanguageKey).toString();
    if (code == "en"_L1)
        return QLocale::English;
    if (code == "fr"_L1)
        return QLocale::French;
    return std::nullopt;
}

void Preferences::setLanguage(QLocale::Language language)
{
    store(LanguageKey, language == QLocale::French ? u"fr"_s : u"en"_s);
}

Appearance Preferences::appearance() const
{
    const auto index = appearanceNames().indexOf(m_settings.value(AppearanceKey).toString());
    return index < 0 ? Appearance::FollowSystem : static_cast<Appearance>(index);
}

void Preferences::setAppearance(Appearance appearance)
{
    store(AppearanceKey, appearanceNames().at(static_cast<int>(appearance)));
}

int Preferences::textPercent() const
{
    static const QList<int> offered = {100, 125, 150, 200};
    const int percent = m_settings.value(TextPercentKey, offered.first()).toInt();
    return offered.contains(percent) ? percent : offered.first();
}

void Preferences::setTextPercent(int percent)
{
    store(TextPercentKey, percent);
}

bool Preferences::isWelcomed() const
{
    return m_settings.value(WelcomedKey, false).toBool();
}

void Preferences::setWelcomed()
{
    store(WelcomedKey, true);
}

QStringList Preferences::recentTeams() const
{
    return m_settings.value(RecentTeamsKey).toStringList();
}

void Preferences::rememberTeam(const QString &path)
{
    QStringList teams = recentTeams();
    teams.removeAll(path);
    teams.prepend(path);
    store(RecentTeamsKey, QStringList(teams.mid(0, MostRecentTeams)));
}

void Preferences::forgetTeam(const QString &path)
{
    QStringList teams = recentTeams();
    teams.removeAll(path);
    store(RecentTeamsKey, teams);
    setWatchedPlace(path, {});
}

WatchedPlace Preferences::watchedPlace(const QString &team) const
{
    const QStringList place = m_settings.value(WatchedKey).toMap().value(team).toStringList();
    if (place.size() != 2)
        return {};
    return {place.first(), QDateTime::fromString(place.last(), Qt::ISODateWithMs)};
}

void Preferences::setWatchedPlace(const QString &team, const WatchedPlace &place)
{
    QVariantMap places = m_settings.value(WatchedKey).toMap();
    if (place.folder.isEmpty())
        places.remove(team);
    else
        places.insert(team,
                      QStringList{place.folder, place.seen.toUTC().toString(Qt::ISODateWithMs)});
    store(WatchedKey, places);
}

QByteArray Preferences::windowGeometry() const
{
    return m_settings.value(GeometryKey).toByteArray();
}

void Preferences::setWindowGeometry(const QByteArray &geometry)
{
    store(GeometryKey, geometry);
}

} // namespace Compass
