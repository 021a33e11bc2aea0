// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/team/distribution.h"

#include <algorithm>

namespace Compass {

bool hasGroup(const TeamFigures &figures)
{
    return figures.received.asGroup > 0;
}

bool hasGroupInBands(const TeamFigures &figures)
{
    return !std::ranges::all_of(figures.groupInBands, &DisclosedFigure::isHidden);
}

QList<DistributionRow> distributionOf(const TeamFigures &figures, const CompetencyId &competency)
{
    QList<DistributionRow> rows;
    if (const Tally byName = levelsTold(figures.members, competency); !byName.isEmpty())
        rows.append({competency, TeamPart::ByName, {byName, {}}});
    if (hasGroup(figures))
        rows.append({competency, TeamPart::Group, figures.group.value(competency)});
    if (hasGroupInBands(figures))
        rows.append({competency, TeamPart::GroupInBands, figures.groupInBands.value(competency)});
    return rows;
}

} // namespace Compass
