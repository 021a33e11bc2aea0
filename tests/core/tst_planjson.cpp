// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/planjson.h"

#include "core/base/strictjson.h"
#include "core/content/schemacheck.h"
#include "core/exchange/gapjson.h"
#include "tests/support/learning.h"

#include <QJsonArray>
#include <QTest>

using namespace Compass;
using namespace Compass::Sample;
using namespace Qt::StringLiterals;

class tst_PlanJson : public QObject
{
    Q_OBJECT

private slots:
    void everyFieldIsWritten();
    void everyReasonKeepsToTheSchema();
    void gapsCarryTheirSuggestions();
};

static QJsonObject parsed(const QByteArray &json)
{
    const Result<QJsonValue> document = parseStrictJson(json, u"plan"_s);
    return document ? document->toObject() : QJsonObject();
}

/// Two gaps, a resource for the first, an activity for both; one of these has to wait.
static PlanInputs inputs(const LearningCatalogue &catalogue)
{
    PlanChoices choices;
    choices.budget = budget(165);
    return {{gap(u"SMP-01"_s, 1, 3), gap(u"SMP-02"_s, 2, 3)}, catalogue, choices};
}

static LearningCatalogue catalogue()
{
    LearningCatalogue made;
    made.resources = {resource(u"a"_s, {u"SMP-01"_s}, {0, 3}, 45)};
    made.activities = {activity(u"p"_s, 2)};
    return made;
}

void tst_PlanJson::everyFieldIsWritten()
{
    const LearningCatalogue learning = catalogue();
    const QJsonObject plan = parsed(planJson(makePlan(inputs(learning))));

    const QJsonObject expected{
        {u"format"_s, u"compass-plan/1"_s},
        {u"budgetMinutes"_s, 165},
        {u"usedMinutes"_s, 165},
        {u"value"_s, 6},
        {u"exact"_s, true},
        {u"bound"_s, 6},
        {u"items"_s,
         QJsonArray{
             QJsonObject{{u"resource"_s, u"a"_s},
                         {u"minutes"_s, 45},
                         {u"estimated"_s, false},
                         {u"closes"_s,
                          QJsonArray{QJsonObject{
                              {u"competency"_s, u"SMP-01"_s}, {u"from"_s, 1}, {u"to"_s, 3}}}},
                         {u"lossWithout"_s, 4}},
             QJsonObject{{u"resource"_s, u"p"_s},
                         {u"competency"_s, u"SMP-02"_s},
                         {u"minutes"_s, 120},
                         {u"estimated"_s, true},
                         {u"closes"_s,
                          QJsonArray{QJsonObject{
                              {u"competency"_s, u"SMP-02"_s}, {u"from"_s, 2}, {u"to"_s, 3}}}},
                         {u"lossWithout"_s, 2}}}},
        {u"leftOut"_s,
         QJsonArray{QJsonObject{{u"resource"_s, u"p"_s},
                                {u"competency"_s, u"SMP-01"_s},
                                {u"minutes"_s, 120},
                                {u"estimated"_s, true},
                                {u"reason"_s, u"closedByOthers"_s}}}},
    };
    QCOMPARE(plan, expected);
    QVERIFY(schemaProblems(plan, u"plan"_s, u"plan"_s).isEmpty());
}

void tst_PlanJson::everyReasonKeepsToTheSchema()
{
    LearningPlan plan;
    for (int reason = 0; reason <= static_cast<int>(LeftOutReason::NotFree); ++reason) {
        LeftOutItem item;
        item.id = itemId(u"a"_s);
        item.minutes = 1;
        item.reason = static_cast<LeftOutReason>(reason);
        plan.leftOut.append(item);
    }

    const QJsonObject json = parsed(planJson(plan));

    const QList<Error> problems = schemaProblems(json, u"plan"_s, u"plan"_s);
    QVERIFY2(problems.isEmpty(), qPrintable(problems.value(0).place));
    QCOMPARE(json["leftOut"_L1][6]["reason"_L1].toString(), u"notFree"_s);
}

void tst_PlanJson::gapsCarryTheirSuggestions()
{
    const LearningCatalogue learning = catalogue();
    const PlanInputs person = inputs(learning);
    QList<Gap> gaps = person.gaps;
    gaps.append(gap(u"SMP-03"_s, 2, 2));

    const QJsonObject json = parsed(gapsJson({RoleId(u"r"_s), gaps, suggestionsFor(person)}));

    const QList<Error> problems = schemaProblems(json, u"gaps"_s, u"gaps"_s);
    QVERIFY2(problems.isEmpty(), qPrintable(problems.value(0).place));
    const QJsonArray steps = json["gaps"_L1][0]["steps"_L1].toArray();
    QCOMPARE(steps.size(), 2);
    QCOMPARE(steps[1]["value"_L1].toDouble(), 2.0);
    QCOMPARE(steps[1]["courses"_L1][0]["resource"_L1].toString(), u"a"_s);
    QCOMPARE(steps[1]["onTheJob"_L1][0]["competency"_L1].toString(), u"SMP-01"_s);
    QVERIFY(json["gaps"_L1][2]["steps"_L1].toArray().isEmpty());
}

QTEST_GUILESS_MAIN(tst_PlanJson)
#include "tst_planjson.moc"
