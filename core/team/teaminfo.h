// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/snapshots/sharerequest.h"

namespace Compass {

/// Who keeps a team’s files.
enum class TeamRole {
    Manager,    ///< Receives named files and sees who shared by name.
    Coordinator ///< Collects and passes on a team pack; sees nobody by themselves.
};

/// What a team workspace is for.
struct TeamInfo
{
    QString name;
    LocalizedText purpose; ///< In one language at least.
    TeamRole role = TeamRole::Manager;
    QDate created;
    QDate retention;       ///< The last day on which individual files are kept.
    bool isSample = false; ///< Made-up people; said wherever a figure is shown.

    friend bool operator==(const TeamInfo &, const TeamInfo &) = default;
};

} // namespace Compass
