// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/team/teamfigures.h"

namespace Compass {

/// Whether somebody shared as a group.
bool hasGroup(const TeamFigures &figures);

/// Whether a figure of those in the group who shared bands can be shown at all.
bool hasGroupInBands(const TeamFigures &figures);

/// Who a distribution counts.
enum class TeamPart { ByName, Group, GroupInBands };

/// How many people of one part of a team are at each level of a competency.
struct DistributionRow
{
    CompetencyId competency;
    TeamPart part = TeamPart::ByName;
    DisclosedFigure figure; ///< Hidden when it cannot be shown; of people by name never.
};

/// The rows for \a competency: who shared by name, and the group in levels and in bands.
/// A part in which nobody is has none.
QList<DistributionRow> distributionOf(const TeamFigures &figures, const CompetencyId &competency);

} // namespace Compass
