// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/measurement/levelestimate.h"
#include "tests/support/frameworks.h"

#include <QTest>

#include <cmath>
#include <numeric>

using namespace Compass;

class tst_LevelEstimate : public QObject
{
    Q_OBJECT

private slots:
    void figuresMatchTheWorkedExample();
    void probabilitiesSumToOne();
    void aTieGoesToTheLowerLevel();
    void certaintyFollowsTheHighestProbability_data();
    void certaintyFollowsTheHighestProbability();
    void anOwnLevelIsCertain();
    void theLikelyRangeStaysOnTheScale();
    void theChanceBelowATargetAddsTheLevelsUnderIt();
    void knowingNothingHasTheHighestEntropy();
    void theAverageOfEstimatesHasASmallerSd();
};

static bool isNear(double actual, double expected)
{
    return qAbs(actual - expected) <= 1e-12;
}

static LevelEstimate after(const QList<RatedItem> &items)
{
    return estimate(updated(uniformPosterior(), ItemModel{}, items));
}

/// The first point of each level carries its probability.
static LevelEstimate estimateWith(const std::array<double, 5> &probabilities)
{
    Posterior posterior;
    for (int level = 0; level < 5; ++level)
        posterior.mass[20 * level] = probabilities[level];
    return estimate(posterior);
}

void tst_LevelEstimate::figuresMatchTheWorkedExample()
{
    // Level 2 "on my own", level 3 "with help", level 1 "consistently": the product
    // of the three response curves over the 100 points, summed level by level.
    const LevelEstimate result = after({{2.0, 2}, {3.0, 1}, {1.0, 3}});
    const double expected[] = {0.003964692787255, 0.140328771734709, 0.582669191432466,
                               0.252486071371121, 0.020551272674450};

    for (int level = 0; level < 5; ++level)
        QVERIFY(isNear(result.probabilities[level], expected[level]));
    QVERIFY(isNear(result.mean, 2.645719698769876));
    QVERIFY(isNear(result.sd, 0.625186021335208));
    QCOMPARE(result.level, Sample::level(2));
    QCOMPARE(result.certainty, Certainty::Unsure);
}

void tst_LevelEstimate::probabilitiesSumToOne()
{
    for (int pattern = 0; pattern < 256; ++pattern) {
        QList<RatedItem> items;
        for (int index = 0; index < 4; ++index)
            items.append({.difficulty = 1.0 + index, .rating = (pattern >> (2 * index)) & 3});
        const auto probabilities = after(items).probabilities;
        QVERIFY(isNear(std::accumulate(probabilities.cbegin(), probabilities.cend(), 0.0), 1.0));
    }
}

void tst_LevelEstimate::aTieGoesToTheLowerLevel()
{
    // Level 1 "consistently" and level 3 "not yet" mirror each other about θ = 2, so
    // levels 1 and 2 are equally probable: 0.353213489814416.
    const LevelEstimate result = after({{1.0, 3}, {3.0, 0}});

    QVERIFY(isNear(result.probabilities[1], result.probabilities[2]));
    QCOMPARE(result.level, Sample::level(1));
    QCOMPARE(after({{3.0, 0}, {1.0, 3}}).level, Sample::level(1));
}

void tst_LevelEstimate::certaintyFollowsTheHighestProbability_data()
{
    QTest::addColumn<double>("probability");
    QTest::addColumn<int>("certainty");

    QTest::newRow("quite, at its edge") << 0.80 << static_cast<int>(Certainty::Quite);
    QTest::newRow("fairly, below it") << 0.799 << static_cast<int>(Certainty::Fairly);
    QTest::newRow("fairly, at its edge") << 0.60 << static_cast<int>(Certainty::Fairly);
    QTest::newRow("unsure, below it") << 0.599 << static_cast<int>(Certainty::Unsure);
}

void tst_LevelEstimate::certaintyFollowsTheHighestProbability()
{
    QFETCH(double, probability);
    QFETCH(int, certainty);

    const LevelEstimate result = estimateWith({0.0, 0.0, 0.0, probability, 1.0 - probability});

    QCOMPARE(result.level, Sample::level(3));
    QCOMPARE(static_cast<int>(result.certainty), certainty);
}

void tst_LevelEstimate::anOwnLevelIsCertain()
{
    const LevelEstimate result = certainEstimate(Sample::level(3));

    QCOMPARE(result.probabilities, (std::array<double, 5>{0.0, 0.0, 0.0, 1.0, 0.0}));
    QCOMPARE(result.mean, 3.5);
    QCOMPARE(result.sd, 0.0);
    QCOMPARE(result.certainty, Certainty::Quite);
}

void tst_LevelEstimate::theLikelyRangeStaysOnTheScale()
{
    QVERIFY(isNear(likelyRange(2.5, 0.4).low, 1.842));
    QVERIFY(isNear(likelyRange(2.5, 0.4).high, 3.158));
    QCOMPARE(likelyRange(0.2, 1.0).low, 0.0);
    QCOMPARE(likelyRange(4.8, 1.0).high, 5.0);
}

void tst_LevelEstimate::theChanceBelowATargetAddsTheLevelsUnderIt()
{
    const LevelEstimate result = estimateWith({0.1, 0.2, 0.3, 0.25, 0.15});

    QCOMPARE(probabilityBelow(result, Sample::level(0)), 0.0);
    QVERIFY(isNear(probabilityBelow(result, Sample::level(1)), 0.1));
    QVERIFY(isNear(probabilityBelow(result, Sample::level(3)), 0.6));
}

void tst_LevelEstimate::knowingNothingHasTheHighestEntropy()
{
    QVERIFY(isNear(levelEntropy(estimate(uniformPosterior()).probabilities), std::log(5.0)));
    QCOMPARE(levelEntropy(certainEstimate(Sample::level(2)).probabilities), 0.0);
}

void tst_LevelEstimate::theAverageOfEstimatesHasASmallerSd()
{
    LevelEstimate low;
    low.mean = 1.0;
    low.sd = 0.3;
    LevelEstimate high;
    high.mean = 2.0;
    high.sd = 0.4;

    QVERIFY(isNear(meanEstimate({low, high}).mean, 1.5));
    QVERIFY(isNear(meanEstimate({low, high}).sd, 0.25)); // sqrt(0.09 + 0.16) / 2
}

QTEST_GUILESS_MAIN(tst_LevelEstimate)
#include "tst_levelestimate.moc"
