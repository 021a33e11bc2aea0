// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plans/learningstep.h"
#include "core/plans/planchoices.h"
#include "tests/support/learning.h"

#include <QTest>

using namespace Compass;
using namespace Qt::StringLiterals;

class tst_PlanItem : public QObject
{
    Q_OBJECT

private slots:
    void stepIsWorthTheChanceOfNeedingIt();
    void metGapHasNoStep();
    void resourceTeachesItsRangeWithinEachGap();
    void resourceForNoStepIsNoCandidate();
    void activityIsACandidateForEachCompetency();
    void unknownDurationIsAnEstimate();
    void knownItemWithoutAStepIsStillFound();
    void planStartsOnTheNextMonday_data();
    void planStartsOnTheNextMonday();
};

static StepRange range(const QString &competency, int from, int to)
{
    return {CompetencyId(competency), *Level::fromInt(from), *Level::fromInt(to)};
}

void tst_PlanItem::stepIsWorthTheChanceOfNeedingIt()
{
    Gap gap = Sample::gap(u"C1"_s, 2, 4);
    gap.estimate.probabilities = {0.1, 0.2, 0.4, 0.2, 0.1};
    gap.importance = Importance::Asset;

    const QList<LearningStep> steps = learningSteps({Sample::gap(u"C2"_s, 0, 1), gap});

    QCOMPARE(steps.size(), 3);
    QCOMPARE(steps.at(0).value, 2.0);
    QCOMPARE(steps.at(1).from, *Level::fromInt(2));
    QCOMPARE(steps.at(1).value, 0.1 + 0.2 + 0.4);
    QCOMPARE(steps.at(2).from, *Level::fromInt(3));
    QCOMPARE(steps.at(2).value, 0.1 + 0.2 + 0.4 + 0.2);
}

void tst_PlanItem::metGapHasNoStep()
{
    QVERIFY(learningSteps({Sample::gap(u"C1"_s, 3, 2), Sample::gap(u"C2"_s, 2, 2)}).isEmpty());
}

void tst_PlanItem::resourceTeachesItsRangeWithinEachGap()
{
    LearningCatalogue catalogue;
    catalogue.resources = {Sample::resource(u"A"_s, {u"C1"_s, u"C2"_s, u"C3"_s}, {1, 3}, 45)};

    const auto candidates = planCandidates(
        catalogue,
        {Sample::gap(u"C2"_s, 0, 4), Sample::gap(u"C1"_s, 2, 4), Sample::gap(u"C3"_s, 3, 4)});

    QCOMPARE(candidates.size(), 1);
    QCOMPARE(candidates.first().teaches,
             (QList<StepRange>{range(u"C2"_s, 1, 3), range(u"C1"_s, 2, 3)}));
    QCOMPARE(candidates.first().minutes, 45);
    QVERIFY(!candidates.first().isEstimate);
    QVERIFY(candidates.first().isFree);
}

void tst_PlanItem::resourceForNoStepIsNoCandidate()
{
    LearningCatalogue catalogue;
    catalogue.resources = {Sample::resource(u"A"_s, {u"C1"_s}, {0, 2}, 45),
                           Sample::resource(u"B"_s, {u"C9"_s}, {0, 4}, 45)};

    QVERIFY(planCandidates(catalogue, {Sample::gap(u"C1"_s, 2, 4)}).isEmpty());
}

void tst_PlanItem::activityIsACandidateForEachCompetency()
{
    LearningCatalogue catalogue;
    catalogue.activities = {Sample::activity(u"P"_s, 2)};
    const QList<Gap> gaps{Sample::gap(u"C1"_s, 1, 4), Sample::gap(u"C2"_s, 3, 4),
                          Sample::gap(u"C3"_s, 2, 3)};

    const QList<PlanCandidate> candidates = planCandidates(catalogue, gaps);

    QCOMPARE(candidates.size(), 2);
    QCOMPARE(candidates.at(0).id, Sample::itemId(u"P"_s, u"C1"_s));
    QCOMPARE(candidates.at(1).id, Sample::itemId(u"P"_s, u"C3"_s));
    QCOMPARE(candidates.at(0).teaches, QList<StepRange>{range(u"C1"_s, 2, 3)});
    QCOMPARE(candidates.at(0).kind, ItemKind::Practice);
    QCOMPARE(candidates.at(0).minutes, 120);
    QVERIFY(candidates.at(0).isEstimate);
}

void tst_PlanItem::unknownDurationIsAnEstimate()
{
    LearningCatalogue catalogue;
    catalogue.resources = {Sample::resource(u"A"_s, {u"C1"_s}, {0, 2}, 45)};
    catalogue.resources[0].durationMinutes.reset();
    catalogue.resources[0].type = ResourceType::Course;

    const auto candidates = planCandidates(catalogue, {Sample::gap(u"C1"_s, 0, 1)});

    QCOMPARE(candidates.first().minutes, 180);
    QCOMPARE(candidates.first().kind, ItemKind::Course);
    QVERIFY(candidates.first().isEstimate);
}

void tst_PlanItem::knownItemWithoutAStepIsStillFound()
{
    LearningCatalogue catalogue;
    catalogue.resources = {Sample::resource(u"A"_s, {u"C1"_s}, {0, 2}, 45)};
    catalogue.activities = {Sample::activity(u"P"_s, 2)};

    QCOMPARE(planCandidate(catalogue, {}, Sample::itemId(u"A"_s))->minutes, 45);
    QVERIFY(planCandidate(catalogue, {}, Sample::itemId(u"P"_s, u"C1"_s))->teaches.isEmpty());
    QVERIFY(!planCandidate(catalogue, {}, Sample::itemId(u"gone"_s)));
    QVERIFY(!planCandidate(catalogue, {}, Sample::itemId(u"A"_s, u"C1"_s)));
}

void tst_PlanItem::planStartsOnTheNextMonday_data()
{
    QTest::addColumn<QDate>("start");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QDate>("first");

    QTest::newRow("Saturday") << QDate() << QDate(2026, 11, 21) << QDate(2026, 11, 23);
    QTest::newRow("Sunday") << QDate() << QDate(2026, 11, 22) << QDate(2026, 11, 23);
    QTest::newRow("Monday") << QDate() << QDate(2026, 11, 23) << QDate(2026, 11, 30);
    QTest::newRow("chosen") << QDate(2026, 12, 2) << QDate(2026, 11, 23) << QDate(2026, 12, 2);
}

void tst_PlanItem::planStartsOnTheNextMonday()
{
    QFETCH(QDate, start);
    QFETCH(QDate, today);
    PlanBudget budget;
    budget.start = start;

    QTEST(startOf(budget, today), "first");
}

QTEST_GUILESS_MAIN(tst_PlanItem)
#include "tst_planitem.moc"
