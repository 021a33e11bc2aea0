// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/measurement/levelestimate.h"
#include "core/measurement/posterior.h"

#include <QTest>

#include <numeric>
#include <random>

using namespace Compass;

class tst_Posterior : public QObject
{
    Q_OBJECT

private slots:
    void theGridCoversZeroToFive();
    void nothingAnsweredIsUniform();
    void ratingProbabilitiesFollowTheModel();
    void onMyOwnIsEvenOddsAtTheEdgeOfTheLevel();
    void theAnswersToAStatementAreExhaustive();
    void aGuessIsRightOneTimeInFour();
    void massesSumToOne();
    void theOrderOfAnswersDoesNotMatter();
    void raisingAnAnswerNeverLowersTheMean();
    void raisingAnAnswerOfTheFullBankNeverLowersTheMean();
    void questionsWeighAsTheModelSays();
};

static bool isNear(double actual, double expected, double tolerance = 1e-12)
{
    return qAbs(actual - expected) <= tolerance;
}

static double sumOf(const Posterior &posterior)
{
    return std::accumulate(posterior.mass.cbegin(), posterior.mass.cend(), 0.0);
}

static double meanAfter(const QList<RatedItem> &items)
{
    return estimate(updated(uniformPosterior(), ItemModel{}, items)).mean;
}

/// Answers drawn for the twelve statements of a competency.
static QList<RatedItem> randomBank(std::mt19937 &bits)
{
    QList<RatedItem> items;
    for (int index = 0; index < 12; ++index)
        items.append({.difficulty = 1.0 + index / 3, .rating = static_cast<int>(bits() % 4)});
    return items;
}

/// Whether every answer of \a items that can be raised leaves the mean no lower.
static bool everyRaiseHolds(const QList<RatedItem> &items)
{
    const double mean = meanAfter(items);
    for (qsizetype index = 0; index < items.size(); ++index) {
        QList<RatedItem> raised = items;
        if (++raised[index].rating <= 3 && meanAfter(raised) < mean)
            return false;
    }
    return true;
}

void tst_Posterior::theGridCoversZeroToFive()
{
    QVERIFY(isNear(Posterior::thetaAt(0), 0.025));
    QVERIFY(isNear(Posterior::thetaAt(99), 4.975));
}

void tst_Posterior::nothingAnsweredIsUniform()
{
    for (const double mass : uniformPosterior().mass)
        QVERIFY(isNear(mass, 0.01));
}

void tst_Posterior::ratingProbabilitiesFollowTheModel()
{
    // a = 1.7, b = 2, θ = 2.3: P(≥1) = 1/(1+e^-1.53), P(≥2) = 1/(1+e^-0.51),
    // P(≥3) = 1/(1+e^0.51); the answers by differences.
    const double expected[] = {0.177993685786247, 0.197199839745324, 0.249612948936859,
                               0.375193525531571};
    for (int rating = 0; rating <= 3; ++rating)
        QVERIFY(isNear(ratingProbability(ItemModel{}, 2.0, rating, 2.3), expected[rating]));
}

void tst_Posterior::onMyOwnIsEvenOddsAtTheEdgeOfTheLevel()
{
    const double onMyOwn = ratingProbability(ItemModel{}, 3.0, 2, 3.0);
    const double consistently = ratingProbability(ItemModel{}, 3.0, 3, 3.0);

    QVERIFY(isNear(onMyOwn + consistently, 0.5));
}

void tst_Posterior::theAnswersToAStatementAreExhaustive()
{
    for (int point = 0; point < Posterior::Points; ++point) {
        double sum = 0.0;
        for (int rating = 0; rating <= 3; ++rating)
            sum += ratingProbability(ItemModel{}, 4.0, rating, Posterior::thetaAt(point));
        QVERIFY(isNear(sum, 1.0));
    }
}

void tst_Posterior::aGuessIsRightOneTimeInFour()
{
    // θ = 2.3, b = 2: 1/(1+e^-0.51) = 0.6248…; with c = 1/4: 0.25 + 0.75 · 0.6248….
    QVERIFY(isNear(correctProbability(ItemModel{}, 2.0, true, 2.3), 0.624806474468429));
    QVERIFY(isNear(correctProbability(ItemModel{}, 2.0, false, 2.3), 0.718604855851322));
    QVERIFY(isNear(correctProbability(ItemModel{}, 2.0, false, -50.0), 0.25));
}

void tst_Posterior::massesSumToOne()
{
    std::mt19937 bits(1);
    for (int pattern = 0; pattern < 200; ++pattern)
        QVERIFY(isNear(sumOf(updated(uniformPosterior(), ItemModel{}, randomBank(bits))), 1.0));
}

void tst_Posterior::theOrderOfAnswersDoesNotMatter()
{
    std::mt19937 bits(2);
    for (int pattern = 0; pattern < 50; ++pattern) {
        QList<RatedItem> items = randomBank(bits);
        const Posterior forward = updated(uniformPosterior(), ItemModel{}, items);
        std::reverse(items.begin(), items.end());
        const Posterior backward = updated(uniformPosterior(), ItemModel{}, items);
        for (int point = 0; point < Posterior::Points; ++point)
            QVERIFY(isNear(forward.mass[point], backward.mass[point]));
    }
}

void tst_Posterior::raisingAnAnswerNeverLowersTheMean()
{
    // Every one of the 4^4 answer patterns of one statement a level.
    for (int pattern = 0; pattern < 256; ++pattern) {
        QList<RatedItem> items;
        for (int index = 0; index < 4; ++index)
            items.append({.difficulty = 1.0 + index, .rating = (pattern >> (2 * index)) & 3});
        QVERIFY2(everyRaiseHolds(items), qPrintable(QString::number(pattern)));
    }
}

void tst_Posterior::raisingAnAnswerOfTheFullBankNeverLowersTheMean()
{
    std::mt19937 bits(3);
    for (int pattern = 0; pattern < 60; ++pattern)
        QVERIFY(everyRaiseHolds(randomBank(bits)));
}

void tst_Posterior::questionsWeighAsTheModelSays()
{
    // b = 1 right, b = 2 wrong, b = 3 "I don't know", summed over the grid elsewhere.
    const QList<MarkedItem> items = {{.difficulty = 1.0, .correct = true},
                                     {.difficulty = 2.0},
                                     {.difficulty = 3.0, .dontKnow = true}};
    const LevelEstimate result = estimate(updated(uniformPosterior(), ItemModel{}, items));

    QVERIFY(isNear(result.mean, 1.3306810520363193));
    QVERIFY(isNear(result.sd, 0.7927597652308059));
    QVERIFY(isNear(result.probabilities[1], 0.41863061622045405));
}

QTEST_GUILESS_MAIN(tst_Posterior)
#include "tst_posterior.moc"
