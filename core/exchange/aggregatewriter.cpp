// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/teamaggregate.h"

#include "core/exchange/aggregateterms.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Compass {

static QJsonObject figureJson(const AggregateFigure &told, const Catalog &catalog)
{
    QJsonObject json = aggregateFigureJson(told.figure);
    json.insert("id"_L1, told.competency.toString());
    json.insert("name"_L1, inBothJson(aggregateName(catalog, told.competency)));
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

QByteArray aggregateJson(const TeamAggregate &aggregate, const Catalog &catalog,
                         ProgramLanguage &language)
{
    QJsonArray frameworks;
    for (const AggregateFramework &framework : aggregate.frameworks)
        frameworks.append(aggregatedJson(framework, catalog));
    QJsonObject root = aggregateOriginJson(aggregate, AggregateForm::Json, catalog, language);
    root.insert("format"_L1, u"compass-aggregate/1"_s);
    root.insert("team"_L1, aggregate.team.isEmpty() ? QJsonValue() : QJsonValue(aggregate.team));
    root.insert("frameworks"_L1, frameworks);
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

QList<QStringList> aggregateRows(const TeamAggregate &aggregate, const Catalog &catalog,
                                 ProgramLanguage &language)
{
    QList<QStringList> rows{{u"format"_s, u"compass-aggregate/1"_s}, {u"team"_s, aggregate.team}};
    rows += aggregateOriginRows(aggregate, AggregateForm::Table, catalog, language);
    rows.append(aggregateNameHeads() + aggregateFigureHeads());
    for (const AggregateFramework &framework : aggregate.frameworks) {
        for (const AggregateFigure &told : framework.figures)
            rows.append(
                aggregateNameCells(catalog, framework.id, framework.version, told.competency)
                + aggregateFigureCells(told.figure));
    }
    return rows;
}

} // namespace Compass
