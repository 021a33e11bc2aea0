// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/strongid.h"
#include "core/targets/rolelibrary.h"

#include <QString>

#include <optional>

namespace Compass {

/// What a person chose to say about themselves. Only used to greet them and to
/// suggest targets; everything may stay unsaid.
struct Profile
{
    QString alias;
    QString classification; ///< E.g. "IT-02"; empty when not said.
    StreamId stream;
    std::optional<bool> managesPeople;
    RoleId currentRole; ///< The target chosen for today; null until chosen.
    RoleId nextRole;    ///< The role aimed for; null until chosen.

    friend bool operator==(const Profile &, const Profile &) = default;
};

/// The roles that fit what \a profile says, best first, at most five. Never
/// empty for a non-empty library: "everyone" fits everybody and comes last.
QList<RoleId> suggestedRoles(const Profile &profile, const RoleLibrary &library);

} // namespace Compass
