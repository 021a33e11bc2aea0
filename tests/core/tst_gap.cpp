// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gaps/gap.h"
#include "tests/support/frameworks.h"

#include <QTest>

using namespace Compass;
using namespace Qt::StringLiterals;

class tst_Gap : public QObject
{
    Q_OBJECT

private slots:
    void figuresMatchTheWorkedExample();
    void aSurplusIsShownAndNeverOffsets();
    void theStateFollowsTheChanceBelowTarget_data();
    void theStateFollowsTheChanceBelowTarget();
    void anOwnLevelIsCertain();
    void essentialsWeighDouble();
    void interestRaisesThePriority_data();
    void interestRaisesThePriority();
    void theHighestPriorityComesFirst();
    void tiesKeepTheOrderOfTheRole();
    void unknownIsNotAGap();
    void aTargetOfZeroIsNotRequired();
};

static bool isNear(double actual, double expected)
{
    return qAbs(actual - expected) <= 1e-12;
}

static AssessmentResult measured(const Responses &responses)
{
    return measure(Sample::catalog(), responses);
}

/// Somebody at these probabilities of levels 0 to 4 in "SMP-01".
static AssessmentResult resultWith(const std::array<double, 5> &probabilities)
{
    CompetencyResult competency;
    competency.competency = CompetencyId(u"SMP-01"_s);
    competency.status = CompetencyStatus::Rated;
    competency.estimate = LevelEstimate{};
    competency.estimate->probabilities = probabilities;
    return {.competencies = {competency}, .frameworks = {}};
}

static QStringList order(const QList<Gap> &gaps)
{
    QStringList ids;
    for (const Gap &gap : gaps)
        ids.append(gap.competency.toString());
    return ids;
}

void tst_Gap::figuresMatchTheWorkedExample()
{
    // P(L) = .003965 .140329 .582669 .252486 .020551 (see tst_levelestimate), t = 3:
    // E[g] = 3·P0 + 2·P1 + 1·P2, π = P0 + P1 + P2.
    Responses responses;
    Sample::rateFour(responses, u"SMP-01"_s, {3, 2, 1});
    const Gap gap =
        analyseGaps(measured(responses), Sample::role(u"r"_s, {{u"SMP-01"_s, 3}})).constFirst();

    QCOMPARE(gap.gap, 1);
    QVERIFY(!gap.isOwnLevel);
    QVERIFY(isNear(gap.expectedGap, 0.8752208132636481));
    QVERIFY(isNear(gap.probability, 0.7269626559544298));
    QCOMPARE(gap.state, GapState::Unsure);
    QVERIFY(isNear(gap.priority, 2 * 0.8752208132636481));
}

void tst_Gap::aSurplusIsShownAndNeverOffsets()
{
    Responses responses;
    Sample::setLevel(responses, u"SMP-01"_s, 4);
    Sample::setLevel(responses, u"SMP-02"_s, 1);
    const auto role = Sample::role(u"r"_s, {{u"SMP-01"_s, 2}, {u"SMP-02"_s, 2}});
    const QList<Gap> gaps = analyseGaps(measured(responses), role);

    QCOMPARE(order(gaps), (QStringList{u"SMP-02"_s, u"SMP-01"_s}));
    QCOMPARE(gaps.at(0).gap, 1);
    QCOMPARE(gaps.at(0).surplus(), 0);
    QCOMPARE(gaps.at(1).gap, 0);
    QCOMPARE(gaps.at(1).expectedGap, 0.0);
    QCOMPARE(gaps.at(1).surplus(), 2);
}

void tst_Gap::theStateFollowsTheChanceBelowTarget_data()
{
    QTest::addColumn<double>("below");
    QTest::addColumn<int>("state");

    QTest::newRow("gap, at its edge") << 0.8 << static_cast<int>(GapState::Gap);
    QTest::newRow("unsure, under it") << 0.799 << static_cast<int>(GapState::Unsure);
    QTest::newRow("unsure, above met") << 0.201 << static_cast<int>(GapState::Unsure);
    QTest::newRow("met, at its edge") << 0.2 << static_cast<int>(GapState::Met);
}

void tst_Gap::theStateFollowsTheChanceBelowTarget()
{
    QFETCH(double, below);
    QFETCH(int, state);

    const auto result = resultWith({0.0, below, 0.0, 1.0 - below, 0.0});
    const QList<Gap> gaps = analyseGaps(result, Sample::role(u"r"_s, {{u"SMP-01"_s, 2}}));

    QCOMPARE(static_cast<int>(gaps.constFirst().state), state);
}

void tst_Gap::anOwnLevelIsCertain()
{
    Responses responses;
    Sample::rateFour(responses, u"SMP-01"_s, {0, 0, 0, 0});
    Sample::setLevel(responses, u"SMP-01"_s, 3);
    const Gap gap =
        analyseGaps(measured(responses), Sample::role(u"r"_s, {{u"SMP-01"_s, 4}})).constFirst();

    QVERIFY(gap.isOwnLevel);
    QCOMPARE(gap.probability, 1.0);
    QCOMPARE(gap.expectedGap, 1.0);
    QCOMPARE(gap.state, GapState::Gap);
}

void tst_Gap::essentialsWeighDouble()
{
    QCOMPARE(weightOf(Importance::Essential), 2.0);
    QCOMPARE(weightOf(Importance::Asset), 1.0);
}

void tst_Gap::interestRaisesThePriority_data()
{
    QTest::addColumn<int>("interest");
    QTest::addColumn<double>("priority");

    QTest::newRow("none") << static_cast<int>(Interest::None) << 2.0;
    QTest::newRow("some") << static_cast<int>(Interest::Some) << 3.0;
    QTest::newRow("strong") << static_cast<int>(Interest::Strong) << 4.0;
}

void tst_Gap::interestRaisesThePriority()
{
    QFETCH(int, interest);
    QFETCH(double, priority);

    Responses responses;
    Sample::setLevel(responses, u"SMP-01"_s, 2); // w = 2, E[g] = 1
    const QList<Gap> gaps =
        analyseGaps(measured(responses), Sample::role(u"r"_s, {{u"SMP-01"_s, 3}}),
                    {{CompetencyId(u"SMP-01"_s), static_cast<Interest>(interest)}});

    QCOMPARE(gaps.constFirst().priority, priority);
}

void tst_Gap::theHighestPriorityComesFirst()
{
    Responses responses;
    Sample::setLevel(responses, u"SMP-01"_s, 1); // asset, one level: 1
    Sample::setLevel(responses, u"SMP-02"_s, 1); // essential, two levels: 4
    Sample::setLevel(responses, u"SMP-03"_s, 2); // essential, one level: 2
    const auto role = Sample::role(u"r"_s, {{u"SMP-01"_s, 2}, {u"SMP-02"_s, 3}, {u"SMP-03"_s, 3}});

    QCOMPARE(order(analyseGaps(measured(responses), role)),
             (QStringList{u"SMP-02"_s, u"SMP-03"_s, u"SMP-01"_s}));
}

void tst_Gap::tiesKeepTheOrderOfTheRole()
{
    Responses responses;
    Sample::setLevel(responses, u"SMP-01"_s, 2); // essential, one level: 2
    Sample::setLevel(responses, u"SMP-02"_s, 0); // asset, two levels: 2, the larger gap
    Sample::setLevel(responses, u"SMP-03"_s, 2); // essential, one level: 2
    const auto role = Sample::role(u"r"_s, {{u"SMP-03"_s, 3}, {u"SMP-02"_s, 2}, {u"SMP-01"_s, 3}});

    QCOMPARE(order(analyseGaps(measured(responses), role)),
             (QStringList{u"SMP-02"_s, u"SMP-03"_s, u"SMP-01"_s}));
}

void tst_Gap::unknownIsNotAGap()
{
    Responses responses;
    Sample::setLevel(responses, u"SMP-01"_s, 1);
    Sample::exempt(responses, u"SMP-02"_s, Exemption::NotApplicable);
    const auto role = Sample::role(
        u"r"_s, {{u"SMP-01"_s, 2}, {u"SMP-02"_s, 3}, {u"SMP-03"_s, 3}, {u"OTHER-01"_s, 1}});
    const AssessmentResult result = measured(responses);

    QCOMPARE(order(analyseGaps(result, role)), QStringList{u"SMP-01"_s});
    const QList<Requirement> unrated = unratedRequirements(result, role);
    QCOMPARE(unrated.size(), 3);
    QCOMPARE(unrated.at(0).competency, CompetencyId(u"SMP-02"_s));
    QCOMPARE(unrated.at(2).competency, CompetencyId(u"OTHER-01"_s));
}

void tst_Gap::aTargetOfZeroIsNotRequired()
{
    Responses responses;
    Sample::setLevel(responses, u"SMP-01"_s, 1);
    const auto role = Sample::role(u"r"_s, {{u"SMP-01"_s, 0}, {u"SMP-02"_s, 0}});

    QVERIFY(analyseGaps(measured(responses), role).isEmpty());
    QVERIFY(unratedRequirements(measured(responses), role).isEmpty());
}

QTEST_GUILESS_MAIN(tst_Gap)
#include "tst_gap.moc"
