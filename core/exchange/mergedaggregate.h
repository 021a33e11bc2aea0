// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/teamaggregate.h"

namespace Compass {

/// One competency of one version of a framework, in several teams.
struct MergedFigure
{
    FrameworkId framework;
    QString version;
    CompetencyId competency;
    Tally shown;      ///< Sum of the figures that are shown; nothing is known of the others.
    int teams = 0;    ///< How many show theirs.
    int hiddenIn = 0; ///< In how many it is hidden; not in \a shown.

    friend bool operator==(const MergedFigure &, const MergedFigure &) = default;
};

struct MergedAggregate
{
    int teams = 0;
    bool isSample = false;       ///< Whether any of them is.
    QList<MergedFigure> figures; ///< By framework, version and competency.

    friend bool operator==(const MergedAggregate &, const MergedAggregate &) = default;
};

/// The figures of \a aggregates together, in whatever order they come. Another version
/// of a framework is another figure. The same aggregate twice counts once; two of one
/// team from different days would count its people twice.
MergedAggregate mergedAggregates(const QList<TeamAggregate> &aggregates);

/// \a merged as rows for csvTable(): a head, and one row a figure.
QList<QStringList> mergedRows(const MergedAggregate &merged, const Catalog &catalog);

/// \a merged in the format "compass-merged/1": indented JSON that ends in a newline.
QByteArray mergedJson(const MergedAggregate &merged);

} // namespace Compass
