// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/teamaggregate.h"

namespace Compass {

/// One competency of one version of a framework, in several teams.
struct MergedFigure
{
    static constexpr int MostPeople = 2'000'000'000; ///< In all levels together.

    FrameworkId framework;
    QString version;
    CompetencyId competency;
    Tally shown;      ///< Sum of the figures that are shown; nothing is known of the others.
    int shownIn = 0;  ///< How many teams show theirs.
    int hiddenIn = 0; ///< In how many it is hidden; not in \a shown.

    friend bool operator==(const MergedFigure &, const MergedFigure &) = default;
};

/// The aggregates of several teams as one. Its smallest group is the smallest of theirs.
struct MergedAggregate : AggregateOrigin
{
    int teams = 0;
    int leftOut = 0;             ///< Aggregates that say the same as another one.
    QList<MergedFigure> figures; ///< By framework, version and competency.

    friend bool operator==(const MergedAggregate &, const MergedAggregate &) = default;
};

/// When and by which version of the program a file is made.
struct MergedHead
{
    QDate made;
    QString program;
};

/// The figures of \a aggregates together, in whatever order they come. Another version
/// of a framework is another figure. Aggregates that say the same are one team, be it
/// named in one of them and not in the other; two of one team from different days would
/// count its people twice.
/// \error AggregatesMixed for people who are made up beside others; AggregatesTooMany for
///        a sum of more than MergedFigure::MostPeople
Result<MergedAggregate> mergedAggregates(const QList<TeamAggregate> &aggregates,
                                         const MergedHead &head);

/// \a merged in the format "compass-merged/1", which
/// resources/schema/merged.schema.json describes: indented JSON that ends in a newline,
/// with what its fields mean in both languages, spoken through \a language.
QByteArray mergedJson(const MergedAggregate &merged, const Catalog &catalog,
                      ProgramLanguage &language);

/// The same as rows for csvTable(): what it is, what the columns mean, the figures; an
/// empty row between.
QList<QStringList> mergedRows(const MergedAggregate &merged, const Catalog &catalog,
                              ProgramLanguage &language);

} // namespace Compass
