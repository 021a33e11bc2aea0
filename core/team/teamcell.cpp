// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/team/teamcell.h"

namespace Compass {

QList<Contribution> contributionsOf(const Snapshot &snapshot)
{
    const bool inBands = snapshot.precision == Precision::Bands;
    QList<Contribution> contributions;
    for (const SharedFigure &figure : snapshot.figures)
        contributions.append({{figure.competency, snapshot.scope, inBands}, figure.value});
    return contributions;
}

QList<CellChange> changesBetween(const std::optional<Snapshot> &before,
                                 const std::optional<Snapshot> &after)
{
    QList<CellChange> changes;
    QHash<TeamCell, qsizetype> rows;
    if (before) {
        for (const Contribution &contribution : contributionsOf(*before)) {
            rows.insert(contribution.cell, changes.size());
            changes.append({contribution.cell, contribution.value, std::nullopt});
        }
    }
    if (!after)
        return changes;
    for (const Contribution &contribution : contributionsOf(*after)) {
        const auto row = rows.constFind(contribution.cell);
        if (row != rows.cend())
            changes[*row].after = contribution.value;
        else
            changes.append({contribution.cell, std::nullopt, contribution.value});
    }
    return changes;
}

} // namespace Compass
