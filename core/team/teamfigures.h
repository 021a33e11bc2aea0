// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/frameworks/catalog.h"
#include "core/team/teamrepository.h"

namespace Compass {

/// Everything the views, the report and the commands show of a team. What is known of
/// people who did not share by name stands in it only as disclosed figures.
struct TeamFigures
{
    TeamInfo info;
    ReceivedCounts received;
    QList<FrameworkId> frameworks;    ///< Those asked for, in the catalog’s order.
    QList<CompetencyId> competencies; ///< Theirs, in the catalog’s order.
    QList<TeamMember> members;        ///< By name; sorted as the reader’s language does.
    QHash<CompetencyId, DisclosedFigure> group;        ///< Who shared levels as a group.
    QHash<CompetencyId, DisclosedFigure> groupInBands; ///< Who shared bands as a group.
    /// In levels, by name and as a group. A part that is hidden by itself is not in it, so
    /// that nothing can be taken from it to find that part.
    QHash<CompetencyId, DisclosedFigure> everyone;
    QDate groupSince;      ///< When a figure of the group last changed; null for never.
    QList<TeamNeed> needs; ///< In the catalog’s order.
    QList<Cover> covers;   ///< Of the needs, in their order; none where nobody is by name.
    std::optional<WorstAbsence> worst;
    DisclosureRules rules; ///< Those that the figures keep to.

    const TeamMember *member(const SignerKey &key) const;     ///< Null for nobody.
    const Cover *cover(const CompetencyId &competency) const; ///< Null where none is.
};

/// Who will see the figures.
enum class TeamAudience {
    Inside, ///< The team and whoever keeps it: people by name, k = 5.
    Outside ///< Anyone else: nobody by name, only everyone together, k = 10.
};

/// The figures of the team in \a repository for \a audience. \a catalog names what is
/// asked for. The smallest group is the largest that the audience or a request asks
/// for. A coordinator sees nobody by name, nor what follows from names. People by name are
/// read one by one, all others as one row a cell; see withDistinctNames().
/// \error those of the repository
Result<TeamFigures> teamFigures(const TeamRepository &repository, const Catalog &catalog,
                                TeamAudience audience);

} // namespace Compass
