// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/content.h"
#include "core/exchange/teamaggregate.h"

namespace Compass::Sample {

/// What the first three competencies of \a catalog count in outsideFigures(): shown,
/// too few, too alike. No number in the second and third is anywhere else.
inline constexpr Tally shownCounts{{2, 3, 4, 5, 1}};
inline constexpr Tally fewCounts{{0, 4, 0, 3, 0}};
inline constexpr Tally alikeCounts{{0, 0, 8713, 0, 1}};

/// Figures of the team “Harbour” for readers outside: all of the first framework of
/// \a catalog, of which only the first competency can be shown.
inline TeamFigures outsideFigures(const Catalog &catalog)
{
    TeamFigures figures;
    figures.info.name = QStringLiteral("Harbour");
    figures.info.purpose = {QStringLiteral("Plan our training"), {}};
    figures.rules = outsideRules;
    const Framework &framework = catalog.frameworks.constFirst();
    figures.frameworks = {framework.id};
    figures.versions = {{framework.id, framework.version}};
    for (const Competency &competency : framework.competencies)
        figures.competencies.append(competency.id);
    figures.everyone = {
        {figures.competencies.at(0), disclosed(shownCounts, outsideRules)},
        {figures.competencies.at(1), disclosed(fewCounts, outsideRules)},
        {figures.competencies.at(2), disclosed(alikeCounts, outsideRules)},
    };
    figures.received = {9, 6, 5};
    return figures;
}

/// The aggregate of outsideFigures() on 22 November 2026.
inline TeamAggregate aggregate(const Catalog &catalog)
{
    return teamAggregate(outsideFigures(catalog), catalog,
                         {QDate(2026, 11, 22), QStringLiteral("0.4.0"), true});
}

} // namespace Compass::Sample
