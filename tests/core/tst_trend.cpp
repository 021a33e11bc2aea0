// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/trend.h"
#include "tests/support/pastassessments.h"

#include <QTest>

using namespace Compass;
using namespace Qt::StringLiterals;

class tst_Trend : public QObject
{
    Q_OBJECT

private slots:
    void pointsFollowTheAssessments();
    void underSixtyPercentThereIsNoPoint();
    void anotherVersionBreaksTheLine();
    void aMappingCarriesTheLineOver();
    void aBreakFurtherBackStaysWhereItIs();
    void aMappingThatLeavesTooFewIsABreak();
};

static Responses rated(const Framework &framework, qsizetype count)
{
    Responses responses;
    for (qsizetype i = 0; i < count; ++i)
        Sample::rateFour(responses, framework.competencies.at(i).id.toString(), {3, 2, 1});
    return responses;
}

static const QStringList Two = {u"SMP-01"_s, u"SMP-02"_s};

static FrameworkMapping keptAll(const Framework &from, const Framework &to)
{
    FrameworkMapping mapping{Sample::versionOf(from), Sample::versionOf(to), {}};
    for (const Competency &each : from.competencies)
        mapping.competencies.append({CompetencyFate::Kept, {each.id}, {each.id}});
    return mapping;
}

void tst_Trend::pointsFollowTheAssessments()
{
    const Framework framework = Sample::frameworkWith(u"1"_s, Two);
    const QList<FrameworkTrend> all = trends({Sample::finished(framework, rated(framework, 2), 1),
                                              Sample::finished(framework, rated(framework, 2), 5)},
                                             {});

    QCOMPARE(all.size(), 1);
    const FrameworkTrend &trend = all.constFirst();
    QCOMPARE(trend.framework, framework.id);
    QCOMPARE(trend.points.size(), 2);
    QCOMPARE(trend.points.at(1).assessment, AssessmentId(u"day-5"_s));
    QCOMPARE(trend.points.at(1).at.date(), QDate(2026, 10, 5));
    QCOMPARE(trend.points.at(0).rated, 2);
    // The mean and the SD of two equal competencies, see tst_comparison.
    QVERIFY(qAbs(trend.points.at(0).figures.mean - 2.645719698769876) <= 1e-12);
    QVERIFY(qAbs(trend.points.at(0).figures.sd - 0.4420732751891631) <= 1e-12);
    QVERIFY(trend.changes.isEmpty());
}

void tst_Trend::underSixtyPercentThereIsNoPoint()
{
    const Framework framework = Sample::frameworkWith(u"1"_s, Two);

    QVERIFY(trends({Sample::finished(framework, rated(framework, 1), 1)}, {}).isEmpty());
}

void tst_Trend::anotherVersionBreaksTheLine()
{
    const Framework first = Sample::frameworkWith(u"1"_s, Two);
    const Framework second = Sample::frameworkWith(u"2"_s, Two);
    const FrameworkTrend trend = trends({Sample::finished(first, rated(first, 2), 1),
                                         Sample::finished(second, rated(second, 2), 2),
                                         Sample::finished(second, rated(second, 2), 3)},
                                        {})
                                     .constFirst();

    QCOMPARE(trend.changes.size(), 1);
    QCOMPARE(trend.changes.constFirst().point, 1);
    QCOMPARE(trend.changes.constFirst().from, u"1"_s);
    QCOMPARE(trend.changes.constFirst().to, u"2"_s);
    QVERIFY(trend.changes.constFirst().isBreak);
    QVERIFY(!trend.points.at(0).isCarried);
}

void tst_Trend::aMappingCarriesTheLineOver()
{
    const Framework first = Sample::frameworkWith(u"1"_s, Two);
    const Framework second = Sample::frameworkWith(u"2"_s, Two);
    const FrameworkTrend trend = trends({Sample::finished(first, rated(first, 2), 1),
                                         Sample::finished(second, rated(second, 2), 2)},
                                        {keptAll(first, second)})
                                     .constFirst();

    QVERIFY(!trend.changes.constFirst().isBreak);
    QVERIFY(trend.points.at(0).isCarried);
    QVERIFY(!trend.points.at(1).isCarried);
    QCOMPARE(trend.points.at(0).version, u"1"_s);
}

void tst_Trend::aBreakFurtherBackStaysWhereItIs()
{
    const Framework first = Sample::frameworkWith(u"1"_s, Two);
    const Framework second = Sample::frameworkWith(u"2"_s, Two);
    const Framework third = Sample::frameworkWith(u"3"_s, Two);
    const FrameworkTrend trend = trends({Sample::finished(first, rated(first, 2), 1),
                                         Sample::finished(second, rated(second, 2), 2),
                                         Sample::finished(third, rated(third, 2), 3)},
                                        {keptAll(first, second)})
                                     .constFirst();

    QCOMPARE(trend.changes.size(), 2);
    QVERIFY(!trend.changes.at(0).isBreak);
    QVERIFY(trend.changes.at(1).isBreak);
    QVERIFY(trend.points.at(0).isCarried);
    QVERIFY(!trend.points.at(1).isCarried);
}

void tst_Trend::aMappingThatLeavesTooFewIsABreak()
{
    const Framework first = Sample::frameworkWith(u"1"_s, Two);
    const Framework second = Sample::frameworkWith(u"2"_s, {u"SMP-01"_s, u"SMP-08"_s, u"SMP-09"_s});
    const FrameworkMapping mapping{
        Sample::versionOf(first),
        Sample::versionOf(second),
        {Sample::mapped(CompetencyFate::Kept, {u"SMP-01"_s}, {u"SMP-01"_s}),
         Sample::mapped(CompetencyFate::Retired, {u"SMP-02"_s}, {}),
         Sample::mapped(CompetencyFate::New, {}, {u"SMP-08"_s}),
         Sample::mapped(CompetencyFate::New, {}, {u"SMP-09"_s})}};
    const FrameworkTrend trend = trends({Sample::finished(first, rated(first, 2), 1),
                                         Sample::finished(second, rated(second, 3), 2)},
                                        {mapping})
                                     .constFirst();

    QVERIFY(trend.changes.constFirst().isBreak);
    QVERIFY(!trend.points.at(0).isCarried);
    QCOMPARE(trend.points.at(0).rated, 2);
}

QTEST_GUILESS_MAIN(tst_Trend)
#include "tst_trend.moc"
