// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/measurement/assessmentresult.h"
#include "tests/support/frameworks.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace Compass;
using namespace Qt::StringLiterals;

class tst_Calibration : public QObject
{
    Q_OBJECT

private slots:
    void ratingsAndQuestionsThatAgreeAreConsistent();
    void ratingHigherThanTheQuestionsSuggestIsAbove();
    void ratingLowerThanTheQuestionsSuggestIsBelow();
    void belowNineQuestionsIsTooFew();
    void exemptCompetenciesLeaveBothSides();
    void onlyRatedCompetenciesCountOnTheSelfSide();
    void biasLeavesOutDontKnow();
    void honestPeopleAreSeldomFlagged();
    void overclaimingByALevelIsMostlyFound();
};

static bool isNear(double actual, double expected)
{
    return qAbs(actual - expected) <= 1e-12;
}

static QString competencyId(int number)
{
    return u"SMP-%1"_s.arg(number, 2, 10, QChar(u'0'));
}

/// Rates the first \a count competencies with \a ratings and answers their first
/// question of levels 1 to 3 with \a options.
static Responses answered(int count, const QList<int> &ratings, const QStringList &options)
{
    Responses responses;
    for (int number = 1; number <= count; ++number) {
        const QString id = competencyId(number);
        Sample::rateFour(responses, id, ratings);
        for (int index = 0; index < options.size(); ++index)
            Sample::answer(responses, u"%1-Q%2"_s.arg(id).arg(2 * index + 1), options.at(index));
    }
    return responses;
}

static Calibration calibration(const Responses &responses)
{
    return measure(Sample::catalog(), responses).frameworks.constFirst().calibration;
}

void tst_Calibration::ratingsAndQuestionsThatAgreeAreConsistent()
{
    // Three competencies at m = 3.2127, s = 0.6324: SD = s·sqrt(3)/3. Nine questions,
    // b = 1 and 2 right, b = 3 wrong, multiplied over the grid on the side:
    // q = 2.3838, s_q = 0.6151. SD_d = sqrt(SD² + s_q² + 0.36/3).
    const Calibration result = calibration(answered(3, {3, 3, 2, 0}, {u"A"_s, u"A"_s, u"B"_s}));

    QCOMPARE(result.status, CalibrationStatus::Consistent);
    QCOMPARE(result.questions, 9);
    QCOMPARE(result.competencies, 3);
    QVERIFY(isNear(result.selfMean, 3.212693416132475));
    QVERIFY(isNear(result.selfSd, 0.3651241863366683));
    QVERIFY(isNear(result.questionMean, 2.3838403991344057));
    QVERIFY(isNear(result.questionSd, 0.6150578859210818));
    QVERIFY(isNear(differenceSd(result), 0.7947401301568486));
    QVERIFY(isNear(result.difference, 0.8288530169980692));
    QVERIFY(isNear(result.low, -0.47849449710994674));
    QVERIFY(isNear(result.high, 2.136200531106085));
}

void tst_Calibration::ratingHigherThanTheQuestionsSuggestIsAbove()
{
    // b = 1 "I don't know", b = 2 and 3 wrong, three times: q = 0.3999.
    const Calibration result = calibration(answered(3, {3, 3, 2, 0}, {{}, u"B"_s, u"B"_s}));

    QCOMPARE(result.status, CalibrationStatus::Above);
    QVERIFY(isNear(result.questionMean, 0.39991821185046256));
    QVERIFY(isNear(result.low, 1.8344175115168446));
    QVERIFY(isNear(result.high, 3.7911328970471803));
}

void tst_Calibration::ratingLowerThanTheQuestionsSuggestIsBelow()
{
    // "Not yet" four times: m = 0.5363; all nine questions right: q = 4.1559.
    const Calibration result = calibration(answered(3, {0, 0, 0, 0}, {u"A"_s, u"A"_s, u"A"_s}));

    QCOMPARE(result.status, CalibrationStatus::Below);
    QVERIFY(isNear(result.difference, -3.6196375359197197));
    QVERIFY(isNear(result.low, -4.837285764605982));
    QVERIFY(isNear(result.high, -2.4019893072334577));
}

void tst_Calibration::belowNineQuestionsIsTooFew()
{
    const Calibration result = calibration(answered(4, {3, 3, 3, 3}, {u"B"_s, u"B"_s}));

    QCOMPARE(result.status, CalibrationStatus::TooFew);
    QCOMPARE(result.questions, 8);
    QVERIFY(result.low > 0.0);
    QCOMPARE(calibration({}).status, CalibrationStatus::TooFew);
}

void tst_Calibration::exemptCompetenciesLeaveBothSides()
{
    const Calibration before = calibration(answered(3, {3, 3, 2, 0}, {u"A"_s, u"A"_s, u"B"_s}));
    Responses responses = answered(4, {3, 3, 2, 0}, {u"A"_s, u"A"_s, u"B"_s});
    Sample::exempt(responses, u"SMP-04"_s, Exemption::PreferNot);
    const Calibration after = calibration(responses);

    QCOMPARE(after.questions, before.questions);
    QCOMPARE(after.competencies, before.competencies);
    QCOMPARE(after.difference, before.difference);
    QCOMPARE(after.high, before.high);
}

void tst_Calibration::onlyRatedCompetenciesCountOnTheSelfSide()
{
    Responses responses = answered(3, {3, 3, 2, 0}, {u"A"_s, u"A"_s, u"B"_s});
    Sample::answer(responses, u"SMP-05-Q1"_s, u"A"_s);
    Sample::rateFour(responses, u"SMP-06"_s, {3, 3, 3, 3});
    const Calibration result = calibration(responses);

    QCOMPARE(result.questions, 10);
    QCOMPARE(result.competencies, 3);
    QVERIFY(isNear(result.selfMean, 3.212693416132475));
}

void tst_Calibration::biasLeavesOutDontKnow()
{
    Responses responses;
    Sample::answer(responses, u"SMP-01-Q1"_s, u"A"_s, Confidence::Sure);
    Sample::answer(responses, u"SMP-01-Q3"_s, u"A"_s, Confidence::ThinkSo);
    Sample::answer(responses, u"SMP-01-Q5"_s, u"C"_s, Confidence::Guessing);
    Sample::answer(responses, u"SMP-02-Q1"_s, {}, Confidence::Sure);
    Sample::answer(responses, u"SMP-02-Q3"_s, u"C"_s);

    // (0.90 + 0.60 + 0.25)/3 - 2/3
    QVERIFY(isNear(calibration(responses).bias.value(), -0.25 / 3));
    QVERIFY(!calibration({}).bias);
}

/// Uniform on 0–1, the same everywhere.
static double uniform(std::mt19937 &bits)
{
    return (static_cast<double>(bits()) + 0.5) / 4294967296.0;
}

/// Sum of twelve uniforms: close enough to a normal deviate, the same everywhere.
static double normal(std::mt19937 &bits)
{
    double sum = -6.0;
    for (int draw = 0; draw < 12; ++draw)
        sum += uniform(bits);
    return sum;
}

/// Answers to four statements by the model at \a theta.
static void rateAt(Responses &responses, const QString &id, double theta, std::mt19937 &bits)
{
    QList<int> ratings;
    for (int difficulty = 1; difficulty <= 4; ++difficulty) {
        const double luck = uniform(bits);
        double passed = 0.0;
        int rating = -1;
        while (rating < 3 && luck > passed) {
            ++rating;
            passed += ratingProbability(ItemModel{}, difficulty, rating, theta);
        }
        ratings.append(std::max(rating, 0));
    }
    Sample::rateFour(responses, id, ratings);
}

/// Three questions, of levels 1 to 3, answered by the model at \a theta.
static void answerAt(Responses &responses, const QString &id, double theta, std::mt19937 &bits)
{
    for (int level = 1; level <= 3; ++level) {
        const bool right = uniform(bits) < correctProbability(ItemModel{}, level, false, theta);
        Sample::answer(responses, u"%1-Q%2"_s.arg(id).arg(2 * level - 1), right ? u"A"_s : u"B"_s);
    }
}

/// A person whose competencies lie 0.6 around a mean that the questions can tell, who
/// rates themselves \a overclaim above the truth and answers 21 questions.
static Calibration simulatedCalibration(double overclaim, std::mt19937 &bits)
{
    const double mean = 1.0 + 2.0 * uniform(bits);
    Responses responses;
    for (int number = 1; number <= 7; ++number) {
        const double theta = std::clamp(mean + 0.6 * normal(bits), 0.0, 5.0);
        rateAt(responses, competencyId(number), std::min(theta + overclaim, 5.0), bits);
        answerAt(responses, competencyId(number), theta, bits);
    }
    return calibration(responses);
}

/// The share of 600 people whose status is one of \a flagged.
static double shareWith(double overclaim, const QList<CalibrationStatus> &flagged)
{
    constexpr int People = 600;
    std::mt19937 bits(4);
    int hits = 0;
    for (int person = 0; person < People; ++person)
        hits += flagged.contains(simulatedCalibration(overclaim, bits).status) ? 1 : 0;
    qInfo("%d of %d people", hits, People);
    return static_cast<double>(hits) / People;
}

void tst_Calibration::honestPeopleAreSeldomFlagged()
{
    QVERIFY(shareWith(0.0, {CalibrationStatus::Above, CalibrationStatus::Below}) <= 0.10);
}

void tst_Calibration::overclaimingByALevelIsMostlyFound()
{
    QVERIFY(shareWith(1.0, {CalibrationStatus::Above}) >= 0.50);
}

QTEST_GUILESS_MAIN(tst_Calibration)
#include "tst_calibration.moc"
