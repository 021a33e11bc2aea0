// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/team/teamfigures.h"

namespace Compass {

/// A competency that a team has, and not by one person alone.
struct TeamStrength
{
    CompetencyId competency;
    Level level;           ///< The level needed, else the one from which people work alone.
    bool isNeeded = false; ///< Whether the level is that of a need.
    int able = 0;          ///< People at the level or above, 2 at least …
    int people = 0;        ///< … of so many who told theirs.

    friend bool operator==(const TeamStrength &, const TeamStrength &) = default;
};

/// How many people told each level of \a competency, as far as readers of \a figures may
/// know it: by name and as a group. No value when nothing of it is known.
std::optional<Tally> knownTally(const TeamFigures &figures, const CompetencyId &competency);

/// The strengths of a team, the most widespread first and at most \a most: needs that more
/// than one person by name covers, as far as they are met; and where nothing is known to
/// be needed, what at least half of the people have.
QList<TeamStrength> strengthsOf(const TeamFigures &figures, qsizetype most);

} // namespace Compass
