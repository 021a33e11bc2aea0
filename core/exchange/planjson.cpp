// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/planjson.h"

#include "core/exchange/jsonwriting.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Compass {

// In the order of LeftOutReason.
static constexpr std::array reasonNames{
    "notEnoughTime"_L1, "closedByOthers"_L1, "needsEarlierStep"_L1, "rejected"_L1,
    "wrongLanguage"_L1, "wrongType"_L1,      "notFree"_L1};

QJsonObject itemJson(const PlanItemId &id, int minutes, bool isEstimate)
{
    QJsonObject json{
        {u"resource"_s, id.resource.toString()},
        {u"minutes"_s, minutes},
        {u"estimated"_s, isEstimate},
    };
    if (!id.competency.isNull())
        json.insert(u"competency"_s, id.competency.toString());
    return json;
}

static QJsonObject rangeJson(const StepRange &range)
{
    return {
        {u"competency"_s, range.competency.toString()},
        {u"from"_s, range.from.toInt()},
        {u"to"_s, range.to.toInt()},
    };
}

static QJsonObject plannedJson(const PlannedItem &item)
{
    QJsonObject json = itemJson(item.id, item.minutes, item.isEstimate);
    json.insert(u"closes"_s, arrayOf(item.closes, rangeJson));
    json.insert(u"lossWithout"_s, item.lossWithout);
    return json;
}

static QJsonObject leftOutJson(const LeftOutItem &item)
{
    QJsonObject json = itemJson(item.id, item.minutes, item.isEstimate);
    json.insert(u"reason"_s, nameIn(reasonNames, item.reason));
    return json;
}

QByteArray planJson(const LearningPlan &plan)
{
    const QJsonObject root{
        {u"format"_s, u"compass-plan/1"_s},
        {u"budgetMinutes"_s, plan.budgetMinutes},
        {u"usedMinutes"_s, plan.usedMinutes},
        {u"value"_s, plan.value},
        {u"exact"_s, plan.isExact},
        {u"bound"_s, plan.bound},
        {u"items"_s, arrayOf(plan.items, plannedJson)},
        {u"leftOut"_s, arrayOf(plan.leftOut, leftOutJson)},
    };
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

} // namespace Compass
