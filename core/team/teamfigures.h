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
    QHash<CompetencyId, DisclosedFigure> everyone;     ///< In levels, by name and as a group.
    QDate groupSince;      ///< When a figure of the group last changed; null for never.
    QList<TeamNeed> needs; ///< In the catalog’s order.
    QList<Cover> covers;   ///< Of the needs, in their order.
    std::optional<WorstAbsence> worst;

    const TeamMember *member(const SignerKey &key) const;     ///< Null for nobody.
    const Cover *cover(const CompetencyId &competency) const; ///< Null without a need.
};

/// Who will see the figures.
enum class TeamAudience {
    Inside, ///< The team and whoever keeps it: people by name, k = 5.
    Outside ///< Anyone else: nobody by name, k = 10.
};

/// The figures of the team in \a repository for \a audience. \a catalog names what is
/// asked for.
/// \error those of the repository
Result<TeamFigures> teamFigures(const TeamRepository &repository, const Catalog &catalog,
                                TeamAudience audience);

} // namespace Compass
