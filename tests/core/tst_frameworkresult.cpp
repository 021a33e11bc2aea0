// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/measurement/assessmentresult.h"
#include "tests/support/frameworks.h"

#include <QTest>

using namespace Compass;
using namespace Qt::StringLiterals;

class tst_FrameworkResult : public QObject
{
    Q_OBJECT

private slots:
    void theMeanIsOverRatedCompetencies();
    void nothingRatedShowsNothing();
    void sixtyPercentOfTheApplicableIsEnough_data();
    void sixtyPercentOfTheApplicableIsEnough();
    void exemptCompetenciesNeverCount();
    void onlyTheFrameworksAskedForAreMeasured();
    void unknownIdsHaveNoResult();
};

static FrameworkResult figures(const Responses &responses, int competencies = 7)
{
    return measure(Sample::catalog(competencies), responses).frameworks.constFirst();
}

void tst_FrameworkResult::theMeanIsOverRatedCompetencies()
{
    // m = 2.645719698769876, s = 0.625186021335208 and m = 3.212693416132475,
    // s = 0.632413641807356 (see tst_levelestimate); SD = sqrt(s1² + s2²) / 2.
    Responses responses;
    Sample::rateFour(responses, u"SMP-01"_s, {3, 2, 1});
    Sample::rateFour(responses, u"SMP-02"_s, {3, 3, 2, 0});
    const FrameworkResult result = figures(responses, 3);

    QCOMPARE(result.rated, 2);
    QCOMPARE(result.applicable, 3);
    QVERIFY(result.shown);
    QVERIFY(qAbs(result.mean - 2.9292065574511756) <= 1e-12);
    QVERIFY(qAbs(result.sd - 0.44463596784813453) <= 1e-12);
    QCOMPARE(result.level, Sample::level(2));
}

void tst_FrameworkResult::nothingRatedShowsNothing()
{
    const FrameworkResult result = figures({});

    QCOMPARE(result.rated, 0);
    QCOMPARE(result.applicable, 7);
    QVERIFY(!result.shown);
}

void tst_FrameworkResult::sixtyPercentOfTheApplicableIsEnough_data()
{
    QTest::addColumn<int>("competencies");
    QTest::addColumn<int>("rated");
    QTest::addColumn<bool>("shown");

    QTest::newRow("3 of 5") << 5 << 3 << true;
    QTest::newRow("4 of 7") << 7 << 4 << false;
    QTest::newRow("5 of 7") << 7 << 5 << true;
    QTest::newRow("6 of 10") << 10 << 6 << true;
    QTest::newRow("1 of 1") << 1 << 1 << true;
}

void tst_FrameworkResult::sixtyPercentOfTheApplicableIsEnough()
{
    QFETCH(int, competencies);
    QFETCH(int, rated);
    QFETCH(bool, shown);

    Responses responses;
    for (int number = 1; number <= rated; ++number)
        Sample::setLevel(responses, u"SMP-%1"_s.arg(number, 2, 10, QChar(u'0')), 2);

    QCOMPARE(figures(responses, competencies).shown, shown);
}

void tst_FrameworkResult::exemptCompetenciesNeverCount()
{
    Responses responses;
    Sample::rateFour(responses, u"SMP-01"_s, {3, 2, 1});
    const FrameworkResult before = figures(responses, 3);
    QVERIFY(!before.shown);

    Sample::rateFour(responses, u"SMP-02"_s, {3, 3, 3, 3});
    Sample::exempt(responses, u"SMP-02"_s, Exemption::NotApplicable);
    Sample::exempt(responses, u"SMP-03"_s, Exemption::PreferNot);
    const FrameworkResult after = figures(responses, 3);

    QCOMPARE(after.mean, before.mean);
    QCOMPARE(after.sd, before.sd);
    QCOMPARE(after.rated, 1);
    QCOMPARE(after.applicable, 1);
    QVERIFY(after.shown);
}

void tst_FrameworkResult::onlyTheFrameworksAskedForAreMeasured()
{
    Catalog catalog = Sample::catalog(2);
    catalog.frameworks.append(catalog.frameworks.constFirst());
    catalog.frameworks[1].id = FrameworkId(u"OTHER"_s);
    catalog.frameworks[1].competencies = {Sample::competency(u"OTHER-01"_s)};

    QCOMPARE(measure(catalog, {}).competencies.size(), 3);
    const AssessmentResult one = measure(catalog, {}, {FrameworkId(u"OTHER"_s)});
    QCOMPARE(one.frameworks.size(), 1);
    QCOMPARE(one.competencies.size(), 1);
    QCOMPARE(one.competencies.constFirst().competency, CompetencyId(u"OTHER-01"_s));
}

void tst_FrameworkResult::unknownIdsHaveNoResult()
{
    const AssessmentResult result = measure(Sample::catalog(), {});

    QVERIFY(result.competency(CompetencyId(u"SMP-07"_s)));
    QVERIFY(!result.competency(CompetencyId(u"SMP-99"_s)));
    QVERIFY(result.framework(FrameworkId(u"SMP"_s)));
    QVERIFY(!result.framework(FrameworkId(u"NONE"_s)));
}

QTEST_GUILESS_MAIN(tst_FrameworkResult)
#include "tst_frameworkresult.moc"
