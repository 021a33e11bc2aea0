// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/targets/profile.h"

namespace Compass {

/// Keeps the one profile of this data file.
class ProfileRepository
{
public:
    virtual ~ProfileRepository() = default;

    /// An empty profile when none was saved yet.
    virtual Result<Profile> load() const = 0;
    virtual Result<void> save(const Profile &profile) = 0;

protected:
    ProfileRepository() = default;
    ProfileRepository(const ProfileRepository &) = default;
    ProfileRepository &operator=(const ProfileRepository &) = default;
};

} // namespace Compass
