// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/aggregateorigin.h"
#include "core/team/teamfigures.h"

namespace Compass {

/// What may be published of one competency: how many people told each level, or that
/// it is hidden.
struct AggregateFigure
{
    CompetencyId competency;
    DisclosedFigure figure;

    friend bool operator==(const AggregateFigure &, const AggregateFigure &) = default;
};

struct AggregateFramework
{
    FrameworkId id;
    QString version;
    QList<AggregateFigure> figures;

    friend bool operator==(const AggregateFramework &, const AggregateFramework &) = default;
};

/// What leaves a team for good: counts that tell of no person, to be merged with those
/// of other teams. Source: design pages product.md (ecosystem) and measurement.md 9.
struct TeamAggregate : AggregateOrigin
{
    static constexpr int MostPeople = 999'999; ///< In one count.
    static constexpr qsizetype MostFrameworks = 20;

    QString team; ///< Empty where the team is not to be named.
    QList<AggregateFramework> frameworks;

    /// What hides its figures.
    DisclosureRules rules() const;

    friend bool operator==(const TeamAggregate &, const TeamAggregate &) = default;
};

/// What an aggregate says besides its figures.
struct AggregateHead
{
    QDate made;
    QString program;
    bool isNamed = false; ///< Whether it says which team it is of.
};

/// The aggregate of \a outside, which are figures for TeamAudience::Outside: whatever
/// those rules hide is hidden, whoever counted. People who told bands are not in it.
TeamAggregate teamAggregate(const TeamFigures &outside, const Catalog &catalog,
                            const AggregateHead &head);

/// \a aggregate in the format "compass-aggregate/1", which
/// resources/schema/aggregate.schema.json describes: indented JSON that ends in a
/// newline, with what its fields mean in both languages, spoken through \a language.
QByteArray aggregateJson(const TeamAggregate &aggregate, const Catalog &catalog,
                         ProgramLanguage &language);

/// The same as rows for csvTable(): what it is, what the columns mean, the figures;
/// an empty row between.
QList<QStringList> aggregateRows(const TeamAggregate &aggregate, const Catalog &catalog,
                                 ProgramLanguage &language);

/// The aggregate in \a text, which may come from a stranger; \a subject names it in
/// errors. A figure that the rules hide is refused.
/// \error those of parseStrictJson(); FormatUnknown; FieldMissing, FieldUnknown,
///        TypeWrong, ValueOutOfRange, IdDuplicate
Result<TeamAggregate> parseAggregate(const QByteArray &text, const QString &subject);

/// The aggregate in the file \a path.
/// \error those of readWhole(), at 4 MiB, and of parseAggregate()
Result<TeamAggregate> readAggregateFile(const QString &path);

} // namespace Compass
