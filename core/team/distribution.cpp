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

/// The people by name who told a level.
static Tally levelsByName(const QList<TeamMember> &members, const CompetencyId &competency)
{
    Tally tally;
    for (const TeamMember &member : members) {
        const auto figure = member.figures.constFind(competency);
        if (figure != member.figures.cend() && figure->precision != Precision::Bands)
            ++tally[figure->value];
    }
    return tally;
}

QList<DistributionRow> distributionOf(const TeamFigures &figures, const CompetencyId &competency)
{
    QList<DistributionRow> rows;
    if (const Tally byName = levelsByName(figures.members, competency); !byName.isEmpty())
        rows.append({competency, TeamPart::ByName, {byName, {}}});
    if (hasGroup(figures))
        rows.append({competency, TeamPart::Group, figures.group.value(competency)});
    if (hasGroupInBands(figures))
        rows.append({competency, TeamPart::GroupInBands, figures.groupInBands.value(competency)});
    return rows;
}

} // namespace Compass
