// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/profilesession.h"

namespace Compass {

ProfileSession::ProfileSession(ProfileRepository &repository, QObject *parent)
    : QObject(parent)
    , m_repository(repository)
{
}

Result<void> ProfileSession::load()
{
    Result<Profile> profile = m_repository.load();
    if (!profile)
        return profile.error();
    m_profile = *std::move(profile);
    emit changed();
    return {};
}

bool ProfileSession::setProfile(const Profile &profile)
{
    if (profile == m_profile)
        return true;
    if (const auto saved = m_repository.save(profile); !saved) {
        emit failed(saved.error());
        return false;
    }
    m_profile = profile;
    emit changed();
    return true;
}

} // namespace Compass
