// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/measurement/competencyresult.h"
#include "tests/support/frameworks.h"

#include <QTest>

using namespace Compass;
using namespace Qt::StringLiterals;

class tst_CompetencyResult : public QObject
{
    Q_OBJECT

private slots:
    void unansweredIsNotLevelZero();
    void oneAnswerIsARating();
    void anExemptionWinsOverAnswersAndOverride_data();
    void anExemptionWinsOverAnswersAndOverride();
    void anOverrideIsUsedAndTheComputedLevelKept();
    void anOverrideAloneIsARating();
    void theOrderOfAnswersDoesNotMatter();
    void questionsLeaveTheSelfRatingAlone();
    void theCombinedViewMultipliesBoth();
    void theCombinedViewNeedsAnswersAndQuestions();
};

static CompetencyResult rated(const Responses &responses)
{
    return rateCompetency(ItemModel{}, Sample::competency(u"C"_s), responses);
}

static std::optional<LevelEstimate> combined(const Responses &responses)
{
    return combinedEstimate(ItemModel{}, Sample::competency(u"C"_s), responses);
}

static void addQuestions(Responses &responses)
{
    Sample::answer(responses, u"C-Q1"_s, u"A"_s); // level 1, right
    Sample::answer(responses, u"C-Q3"_s, u"B"_s); // level 2, wrong
    Sample::answer(responses, u"C-Q5"_s, {});     // level 3, "I don't know"
}

void tst_CompetencyResult::unansweredIsNotLevelZero()
{
    const CompetencyResult result = rated({});

    QCOMPARE(result.status, CompetencyStatus::NotRated);
    QVERIFY(!result.computed);
    QVERIFY(!result.estimate);
}

void tst_CompetencyResult::oneAnswerIsARating()
{
    Responses responses;
    Sample::rate(responses, u"C-L2a"_s, 2);
    const CompetencyResult result = rated(responses);

    QCOMPARE(result.status, CompetencyStatus::Rated);
    QCOMPARE(result.answered, 1);
    QVERIFY(qAbs(result.estimate->mean - 2.325515054271481) <= 1e-12); // see tst_posterior
}

void tst_CompetencyResult::anExemptionWinsOverAnswersAndOverride_data()
{
    QTest::addColumn<int>("exemption");
    QTest::addColumn<int>("status");

    QTest::newRow("does not apply") << static_cast<int>(Exemption::NotApplicable)
                                    << static_cast<int>(CompetencyStatus::NotApplicable);
    QTest::newRow("prefer not") << static_cast<int>(Exemption::PreferNot)
                                << static_cast<int>(CompetencyStatus::PreferNot);
}

void tst_CompetencyResult::anExemptionWinsOverAnswersAndOverride()
{
    QFETCH(int, exemption);
    QFETCH(int, status);

    Responses responses;
    Sample::rate(responses, u"C-L2a"_s, 2);
    Sample::setLevel(responses, u"C"_s, 4);
    Sample::exempt(responses, u"C"_s, static_cast<Exemption>(exemption));
    const CompetencyResult result = rated(responses);

    QCOMPARE(static_cast<int>(result.status), status);
    QVERIFY(!result.estimate);
    QVERIFY(!result.levelOverride);
    QVERIFY(!isApplicable(result.status));
}

void tst_CompetencyResult::anOverrideIsUsedAndTheComputedLevelKept()
{
    Responses responses;
    Sample::rateFour(responses, u"C"_s, {3, 3, 2, 0});
    Sample::setLevel(responses, u"C"_s, 1);
    const CompetencyResult result = rated(responses);

    QCOMPARE(result.computed->level, Sample::level(3));
    QCOMPARE(result.estimate->level, Sample::level(1));
    QCOMPARE(result.estimate->mean, 1.5);
    QCOMPARE(result.estimate->sd, 0.0);
    QCOMPARE(result.levelOverride->level, Sample::level(1));
}

void tst_CompetencyResult::anOverrideAloneIsARating()
{
    Responses responses;
    Sample::setLevel(responses, u"C"_s, 2);
    const CompetencyResult result = rated(responses);

    QCOMPARE(result.status, CompetencyStatus::Rated);
    QCOMPARE(result.answered, 0);
    QVERIFY(!result.computed);
    QVERIFY(result.estimate);
}

void tst_CompetencyResult::theOrderOfAnswersDoesNotMatter()
{
    Responses forward;
    Sample::rate(forward, u"C-L1a"_s, 3);
    Sample::rate(forward, u"C-L3b"_s, 1);
    Responses backward;
    Sample::rate(backward, u"C-L3b"_s, 1);
    Sample::rate(backward, u"C-L1a"_s, 3);

    QCOMPARE(rated(forward).estimate->probabilities, rated(backward).estimate->probabilities);
}

void tst_CompetencyResult::questionsLeaveTheSelfRatingAlone()
{
    Responses responses;
    Sample::rateFour(responses, u"C"_s, {3, 3, 2, 0});
    const LevelEstimate before = rated(responses).estimate.value();
    addQuestions(responses);

    QCOMPARE(rated(responses).estimate->probabilities, before.probabilities);
}

void tst_CompetencyResult::theCombinedViewMultipliesBoth()
{
    // Level 1 "consistently", 2 "on my own", 3 "with help", and the three questions:
    // the six likelihoods multiplied over the grid on the side.
    Responses responses;
    Sample::rateFour(responses, u"C"_s, {3, 2, 1});
    addQuestions(responses);
    const LevelEstimate result = combined(responses).value();

    QVERIFY(qAbs(result.mean - 2.196842780273301) <= 1e-12);
    QVERIFY(qAbs(result.sd - 0.49689416494183664) <= 1e-12);
    QVERIFY(qAbs(result.probabilities[2] - 0.6089228295588854) <= 1e-12);
}

void tst_CompetencyResult::theCombinedViewNeedsAnswersAndQuestions()
{
    Responses onlyRated;
    Sample::rateFour(onlyRated, u"C"_s, {3, 2, 1});
    QVERIFY(!combined(onlyRated));

    Responses onlyQuestions;
    addQuestions(onlyQuestions);
    QVERIFY(!combined(onlyQuestions));

    Responses overridden = onlyRated;
    addQuestions(overridden);
    QVERIFY(combined(overridden));
    Sample::setLevel(overridden, u"C"_s, 2);
    QVERIFY(!combined(overridden));

    Responses exempted = onlyRated;
    addQuestions(exempted);
    Sample::exempt(exempted, u"C"_s, Exemption::PreferNot);
    QVERIFY(!combined(exempted));
}

QTEST_GUILESS_MAIN(tst_CompetencyResult)
#include "tst_competencyresult.moc"
