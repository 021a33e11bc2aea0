// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/aggregateorigin.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Compass {

static QJsonObject termsJson(const QList<AggregateTerm> &terms)
{
    QJsonObject json;
    for (const AggregateTerm &term : terms)
        json.insert(term.name, inBothJson(term.meaning));
    return json;
}

QJsonObject aggregateOriginJson(const AggregateOrigin &origin, AggregateForm form,
                                const Catalog &catalog, ProgramLanguage &language)
{
    return {
        {u"made"_s, origin.made.toString(Qt::ISODate)},
        {u"program"_s, origin.program},
        {u"sample"_s, origin.isSample},
        {u"rules"_s, AggregateOrigin::RulesVersion},
        {u"smallestGroup"_s, origin.smallestGroup},
        {u"smallestRest"_s, outsideRules.smallestRest},
        {u"smallestBatch"_s, outsideRules.smallestBatch},
        {u"licence"_s, inBothJson(aggregateLicence(language))},
        {u"dictionary"_s, termsJson(aggregateTerms(form, catalog, language))},
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

QList<QStringList> aggregateOriginRows(const AggregateOrigin &origin, AggregateForm form,
                                       const Catalog &catalog, ProgramLanguage &language)
{
    const LocalizedText licence = aggregateLicence(language);
    const QList<QStringList> head{
        {u"made"_s, origin.made.toString(Qt::ISODate)},
        {u"program"_s, origin.program},
        {u"sample"_s, origin.isSample ? u"true"_s : u"false"_s},
        {u"rules"_s, QString::number(AggregateOrigin::RulesVersion)},
        {u"smallest_group"_s, QString::number(origin.smallestGroup)},
        {u"smallest_rest"_s, QString::number(outsideRules.smallestRest)},
        {u"smallest_batch"_s, QString::number(outsideRules.smallestBatch)},
        {u"licence"_s, licence.english, licence.french},
        {},
    };
    return head + termRows(aggregateTerms(form, catalog, language));
}

} // namespace Compass
