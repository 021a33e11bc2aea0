// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/teamaggregate.h"

#include "core/exchange/aggregateterms.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Compass {

static QJsonObject inBothJson(const LocalizedText &text)
{
    return {{u"en"_s, text.english}, {u"fr"_s, text.french}};
}

static LocalizedText knownName(const Competency *known, const CompetencyId &id)
{
    return known ? known->name : LocalizedText{id.toString(), id.toString()};
}

static QJsonObject hiddenJson()
{
    return {{u"hidden"_s, true},
            {u"people"_s, QJsonValue::Null},
            {u"levels"_s, QJsonValue::Null},
            {u"mean"_s, QJsonValue::Null}};
}

static QJsonObject shownJson(const Tally &tally, double mean)
{
    QJsonArray levels;
    for (const int people : tally.at)
        levels.append(people);
    return {{u"hidden"_s, false},
            {u"people"_s, tally.people()},
            {u"levels"_s, levels},
            {u"mean"_s, aggregateMean(mean)}};
}

static QJsonObject figureJson(const AggregateFigure &told, const Catalog &catalog)
{
    const DisclosedFigure &figure = told.figure;
    QJsonObject json =
        figure.isHidden() ? hiddenJson() : shownJson(*figure.tally, figure.mean.value_or(0.0));
    json.insert("id"_L1, told.competency.toString());
    json.insert("name"_L1,
                inBothJson(knownName(catalog.competency(told.competency), told.competency)));
    return json;
}

static QJsonObject aggregatedJson(const AggregateFramework &framework, const Catalog &catalog)
{
    QJsonArray competencies;
    for (const AggregateFigure &figure : framework.figures)
        competencies.append(figureJson(figure, catalog));
    return {{u"id"_s, framework.id.toString()},
            {u"version"_s, framework.version},
            {u"competencies"_s, competencies}};
}

static QJsonObject termsJson(const QList<AggregateTerm> &terms)
{
    QJsonObject json;
    for (const AggregateTerm &term : terms)
        json.insert(term.name, inBothJson(term.meaning));
    return json;
}

QByteArray aggregateJson(const TeamAggregate &aggregate, const Catalog &catalog,
                         ProgramLanguage &language)
{
    QJsonArray frameworks;
    for (const AggregateFramework &framework : aggregate.frameworks)
        frameworks.append(aggregatedJson(framework, catalog));
    const QJsonObject root{
        {u"format"_s, u"compass-aggregate/1"_s},
        {u"team"_s, aggregate.team.isEmpty() ? QJsonValue() : QJsonValue(aggregate.team)},
        {u"made"_s, aggregate.made.toString(Qt::ISODate)},
        {u"program"_s, aggregate.program},
        {u"sample"_s, aggregate.isSample},
        {u"rules"_s, TeamAggregate::RulesVersion},
        {u"smallestGroup"_s, aggregate.smallestGroup},
        {u"smallestRest"_s, outsideRules.smallestRest},
        {u"smallestBatch"_s, outsideRules.smallestBatch},
        {u"licence"_s, inBothJson(aggregateLicence(language))},
        {u"dictionary"_s, termsJson(aggregateFields(catalog, language))},
        {u"frameworks"_s, frameworks},
    };
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

static QList<QStringList> headRows(const TeamAggregate &aggregate, const LocalizedText &licence)
{
    return {
        {u"format"_s, u"compass-aggregate/1"_s},
        {u"team"_s, aggregate.team},
        {u"made"_s, aggregate.made.toString(Qt::ISODate)},
        {u"program"_s, aggregate.program},
        {u"sample"_s, aggregate.isSample ? u"true"_s : u"false"_s},
        {u"rules"_s, QString::number(TeamAggregate::RulesVersion)},
        {u"smallest_group"_s, QString::number(aggregate.smallestGroup)},
        {u"smallest_rest"_s, QString::number(outsideRules.smallestRest)},
        {u"smallest_batch"_s, QString::number(outsideRules.smallestBatch)},
        {u"licence"_s, licence.english, licence.french},
        {},
    };
}

static QList<QStringList> termRows(const QList<AggregateTerm> &terms)
{
    QList<QStringList> rows{{u"column"_s, u"meaning_en"_s, u"meaning_fr"_s}};
    for (const AggregateTerm &term : terms)
        rows.append({term.name, term.meaning.english, term.meaning.french});
    rows.append(QStringList());
    return rows;
}

QList<QStringList> aggregateRows(const TeamAggregate &aggregate, const Catalog &catalog,
                                 ProgramLanguage &language)
{
    QList<QStringList> rows = headRows(aggregate, aggregateLicence(language))
        + termRows(aggregateColumns(catalog, language));
    rows.append(aggregateNameHeads() + aggregateFigureHeads());
    for (const AggregateFramework &framework : aggregate.frameworks) {
        for (const AggregateFigure &told : framework.figures)
            rows.append(
                aggregateNameCells(catalog, framework.id, framework.version, told.competency)
                + aggregateFigureCells(told.figure.tally, told.figure.mean));
    }
    return rows;
}

} // namespace Compass
