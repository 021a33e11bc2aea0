// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/targets/profilerepository.h"

#include <QObject>

namespace Compass {

/// What a person said about themselves and the roles they chose. Disk first.
class ProfileSession final : public QObject
{
    Q_OBJECT

public:
    explicit ProfileSession(ProfileRepository &repository, QObject *parent = nullptr);

    Result<void> load();

    const Profile &profile() const { return m_profile; }

    /// Returns false after emitting failed(); nothing has changed then.
    bool setProfile(const Profile &profile);

signals:
    void changed();
    void failed(const Compass::Error &error);

private:
    ProfileRepository &m_repository;
    Profile m_profile;
};

} // namespace Compass
