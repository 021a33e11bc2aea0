// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plans/planschedule.h"
#include "tests/support/learning.h"

#include <QTest>

using namespace Compass;
using namespace Compass::Sample;
using namespace Qt::StringLiterals;

class tst_PlanSchedule : public QObject
{
    Q_OBJECT

private slots:
    void itemGoesOverSeveralWeeks();
    void noSessionIsLongerThanThePersonWants();
    void doneItemTakesNoWeek();
    void itemThatDoesNotFitWholeIsUnscheduled();
    void everyPlanWithinTheBudgetFits();
};

static PlannedItem item(const QString &id, int minutes)
{
    PlannedItem made;
    made.id = itemId(id);
    made.minutes = minutes;
    return made;
}

static LearningPlan planOf(const QList<PlannedItem> &items)
{
    LearningPlan plan;
    plan.items = items;
    return plan;
}

void tst_PlanSchedule::itemGoesOverSeveralWeeks()
{
    const PlanSchedule made = schedule(planOf({item(u"A"_s, 90), item(u"B"_s, 60)}), budget(60, 3));

    QCOMPARE(made.sessions,
             (QList<PlanSession>{{itemId(u"A"_s), 1, 60},
                                 {itemId(u"A"_s), 2, 30},
                                 {itemId(u"B"_s), 2, 30},
                                 {itemId(u"B"_s), 3, 30}}));
    QVERIFY(made.unscheduled.isEmpty());
}

void tst_PlanSchedule::noSessionIsLongerThanThePersonWants()
{
    PlanBudget weeks = budget(300, 1);
    weeks.longestSession = 45;

    const PlanSchedule made = schedule(planOf({item(u"A"_s, 100)}), weeks);

    QCOMPARE(made.sessions,
             (QList<PlanSession>{
                 {itemId(u"A"_s), 1, 45}, {itemId(u"A"_s), 1, 45}, {itemId(u"A"_s), 1, 10}}));
}

void tst_PlanSchedule::doneItemTakesNoWeek()
{
    PlannedItem done = item(u"A"_s, 60);
    done.progress = ItemProgress::Done;

    const PlanSchedule made = schedule(planOf({done, item(u"B"_s, 60)}), budget(60, 1));

    QCOMPARE(made.sessions, (QList<PlanSession>{{itemId(u"B"_s), 1, 60}}));
    QVERIFY(made.unscheduled.isEmpty());
}

void tst_PlanSchedule::itemThatDoesNotFitWholeIsUnscheduled()
{
    const PlanSchedule made =
        schedule(planOf({item(u"A"_s, 30), item(u"B"_s, 100), item(u"C"_s, 90)}), budget(60, 2));

    QCOMPARE(made.unscheduled, QList<PlanItemId>{itemId(u"B"_s)});
    QCOMPARE(made.sessions,
             (QList<PlanSession>{
                 {itemId(u"A"_s), 1, 30}, {itemId(u"C"_s), 1, 30}, {itemId(u"C"_s), 2, 60}}));
}

void tst_PlanSchedule::everyPlanWithinTheBudgetFits()
{
    for (int perWeek = 20; perWeek <= 300; perWeek += 35) {
        const int weeks = 700 / perWeek + 1;
        const PlanSchedule made =
            schedule(planOf({item(u"A"_s, 333), item(u"B"_s, 7), item(u"C"_s, 360)}),
                     budget(perWeek, weeks));
        QVERIFY(made.unscheduled.isEmpty());
        QHash<int, int> taken;
        int all = 0;
        for (const PlanSession &session : made.sessions) {
            taken[session.week] += session.minutes;
            all += session.minutes;
            QVERIFY(session.minutes > 0 && session.minutes <= 120);
            QVERIFY(session.week >= 1 && session.week <= weeks);
            QVERIFY(taken.value(session.week) <= perWeek);
        }
        QCOMPARE(all, 700);
    }
}

QTEST_GUILESS_MAIN(tst_PlanSchedule)
#include "tst_planschedule.moc"
