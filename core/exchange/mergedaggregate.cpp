// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/mergedaggregate.h"

#include "core/exchange/aggregateterms.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Compass {

using FigurePlace = std::tuple<FrameworkId, QString, CompetencyId>;

static void addFigure(MergedFigure &sum, const DisclosedFigure &figure)
{
    if (figure.isHidden()) {
        ++sum.hiddenIn;
        return;
    }
    sum.shown += *figure.tally;
    ++sum.teams;
}

static void addFramework(QMap<FigurePlace, MergedFigure> &sums, const AggregateFramework &framework)
{
    for (const AggregateFigure &told : framework.figures) {
        MergedFigure &sum = sums[{framework.id, framework.version, told.competency}];
        sum.framework = framework.id;
        sum.version = framework.version;
        sum.competency = told.competency;
        addFigure(sum, told.figure);
    }
}

static QList<TeamAggregate> eachOnce(const QList<TeamAggregate> &aggregates)
{
    QList<TeamAggregate> once;
    for (const TeamAggregate &aggregate : aggregates) {
        if (!once.contains(aggregate))
            once.append(aggregate);
    }
    return once;
}

MergedAggregate mergedAggregates(const QList<TeamAggregate> &aggregates)
{
    const QList<TeamAggregate> once = eachOnce(aggregates);
    QMap<FigurePlace, MergedFigure> sums;
    for (const TeamAggregate &aggregate : once) {
        for (const AggregateFramework &framework : aggregate.frameworks)
            addFramework(sums, framework);
    }
    return {int(once.size()), std::ranges::any_of(once, &TeamAggregate::isSample), sums.values()};
}

/// What may be seen of a sum: it is of figures that each may be seen.
static DisclosedFigure figureOf(const MergedFigure &merged)
{
    return disclosed(merged.shown, outsideRules);
}

QList<QStringList> mergedRows(const MergedAggregate &merged, const Catalog &catalog)
{
    QList<QStringList> rows{aggregateNameHeads() + aggregateFigureHeads()
                            + QStringList{u"teams"_s, u"teams_hidden"_s, u"sample"_s}};
    const QString sample = merged.isSample ? u"true"_s : u"false"_s;
    for (const MergedFigure &each : merged.figures) {
        const DisclosedFigure figure = figureOf(each);
        rows.append(
            aggregateNameCells(catalog, each.framework, each.version, each.competency)
            + aggregateFigureCells(figure.tally, figure.mean)
            + QStringList{QString::number(each.teams), QString::number(each.hiddenIn), sample});
    }
    return rows;
}

static QJsonObject mergedFigureJson(const MergedFigure &merged)
{
    const DisclosedFigure figure = figureOf(merged);
    QJsonArray levels;
    for (const int people : merged.shown.at)
        levels.append(people);
    const auto orNull = [&figure](const QJsonValue &value) {
        return figure.isHidden() ? QJsonValue(QJsonValue::Null) : value;
    };
    return {
        {u"framework"_s, merged.framework.toString()},
        {u"version"_s, merged.version},
        {u"competency"_s, merged.competency.toString()},
        {u"hidden"_s, figure.isHidden()},
        {u"people"_s, orNull(merged.shown.people())},
        {u"levels"_s, orNull(levels)},
        {u"mean"_s, orNull(aggregateMean(figure.mean.value_or(0.0)))},
        {u"teams"_s, merged.teams},
        {u"teamsHidden"_s, merged.hiddenIn},
    };
}

QByteArray mergedJson(const MergedAggregate &merged)
{
    QJsonArray figures;
    for (const MergedFigure &figure : merged.figures)
        figures.append(mergedFigureJson(figure));
    const QJsonObject root{{u"format"_s, u"compass-merged/1"_s},
                           {u"teams"_s, merged.teams},
                           {u"sample"_s, merged.isSample},
                           {u"figures"_s, figures}};
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

} // namespace Compass
