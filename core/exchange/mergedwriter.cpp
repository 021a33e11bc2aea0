// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/aggregateterms.h"
#include "core/exchange/mergedaggregate.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Compass {

/// What may be seen of a sum: it is of figures that each may be seen.
static DisclosedFigure figureOf(const MergedFigure &merged)
{
    return disclosed(merged.shown, outsideRules);
}

static QJsonObject mergedFigureJson(const MergedFigure &merged, const Catalog &catalog)
{
    QJsonObject json = aggregateFigureJson(figureOf(merged));
    json.insert("framework"_L1, merged.framework.toString());
    json.insert("version"_L1, merged.version);
    json.insert("competency"_L1, merged.competency.toString());
    json.insert("name"_L1, inBothJson(aggregateName(catalog, merged.competency)));
    json.insert("teamsShown"_L1, merged.shownIn);
    json.insert("teamsHidden"_L1, merged.hiddenIn);
    return json;
}

QByteArray mergedJson(const MergedAggregate &merged, const Catalog &catalog,
                      ProgramLanguage &language)
{
    QJsonArray figures;
    for (const MergedFigure &figure : merged.figures)
        figures.append(mergedFigureJson(figure, catalog));
    QJsonObject root = aggregateOriginJson(merged, AggregateForm::MergedJson, catalog, language);
    root.insert("format"_L1, u"compass-merged/1"_s);
    root.insert("teams"_L1, merged.teams);
    root.insert("leftOut"_L1, merged.leftOut);
    root.insert("figures"_L1, figures);
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

QList<QStringList> mergedRows(const MergedAggregate &merged, const Catalog &catalog,
                              ProgramLanguage &language)
{
    QList<QStringList> rows{{u"format"_s, u"compass-merged/1"_s},
                            {u"teams"_s, QString::number(merged.teams)},
                            {u"left_out"_s, QString::number(merged.leftOut)}};
    rows += aggregateOriginRows(merged, AggregateForm::MergedTable, catalog, language);
    rows.append(aggregateNameHeads() + aggregateFigureHeads()
                + QStringList{u"teams_shown"_s, u"teams_hidden"_s});
    for (const MergedFigure &each : merged.figures)
        rows.append(aggregateNameCells(catalog, each.framework, each.version, each.competency)
                    + aggregateFigureCells(figureOf(each))
                    + QStringList{QString::number(each.shownIn), QString::number(each.hiddenIn)});
    return rows;
}

} // namespace Compass
