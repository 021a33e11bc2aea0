// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/measurement/nextstatement.h"
#include "tests/support/frameworks.h"

#include <QTest>

using namespace Compass;
using namespace Qt::StringLiterals;

class tst_NextStatement : public QObject
{
    Q_OBJECT

private slots:
    void theFirstIsTheFirstOfLevelTwo();
    void theFirstIsTheFirstOfTheLastKnownLevel_data();
    void theFirstIsTheFirstOfTheLastKnownLevel();
    void theNextPromisesTheLargestDropOfEntropy_data();
    void theNextPromisesTheLargestDropOfEntropy();
    void aTieGoesByContentOrder();
    void anAnsweredStatementIsNotAskedAgain();
    void anExemptCompetencyIsNotAsked();
    void whenAllIsAnsweredThereIsNoNext();
    void quickStopsAtThree();
    void standardStopsAtAnSdOfOneHalf();
    void thoroughStopsAtAChanceOfEightTenths();
};

static std::optional<StatementId> nextFor(const Responses &responses, Mode mode = Mode::Thorough,
                                          std::optional<Level> lastKnown = std::nullopt)
{
    return nextStatement(ItemModel{}, Sample::competency(u"C"_s), responses, mode, lastKnown);
}

static LevelEstimate estimateWith(double sd, double chance)
{
    LevelEstimate result;
    result.sd = sd;
    result.probabilities[2] = chance;
    return result;
}

void tst_NextStatement::theFirstIsTheFirstOfLevelTwo()
{
    QCOMPARE(nextFor({}), StatementId(u"C-L2a"_s));
}

void tst_NextStatement::theFirstIsTheFirstOfTheLastKnownLevel_data()
{
    QTest::addColumn<int>("lastKnown");
    QTest::addColumn<QString>("statement");

    QTest::newRow("level 0 has none, level 1 is nearest") << 0 << u"C-L1a"_s;
    QTest::newRow("level 1") << 1 << u"C-L1a"_s;
    QTest::newRow("level 4") << 4 << u"C-L4a"_s;
}

void tst_NextStatement::theFirstIsTheFirstOfTheLastKnownLevel()
{
    QFETCH(int, lastKnown);
    QFETCH(QString, statement);

    QCOMPARE(nextFor({}, Mode::Quick, Sample::level(lastKnown)), StatementId(statement));
}

/// The entropies to expect, worked out from the formulas on the side, in nats:
/// answer to L2a | level 1 | level 2 | level 3 | level 4
///             0 |  0.8661 |  0.8633 |  0.9139 |  0.9704
///             1 |  1.1545 |  1.1188 |  1.1537 |  1.2269
///             2 |  1.2312 |  1.1727 |  1.1826 |  1.2517
///             3 |  1.1789 |  1.0970 |  1.0424 |  1.0641
void tst_NextStatement::theNextPromisesTheLargestDropOfEntropy_data()
{
    QTest::addColumn<int>("answer");
    QTest::addColumn<QString>("statement");

    QTest::newRow("not yet") << 0 << u"C-L2b"_s;
    QTest::newRow("with help") << 1 << u"C-L2b"_s;
    QTest::newRow("on my own") << 2 << u"C-L2b"_s;
    QTest::newRow("consistently") << 3 << u"C-L3a"_s;
}

void tst_NextStatement::theNextPromisesTheLargestDropOfEntropy()
{
    QFETCH(int, answer);
    QFETCH(QString, statement);

    Responses responses;
    Sample::rate(responses, u"C-L2a"_s, answer);

    QCOMPARE(nextFor(responses), StatementId(statement));
}

void tst_NextStatement::aTieGoesByContentOrder()
{
    Competency competency = Sample::competency(u"C"_s);
    std::swap(competency.statements[6], competency.statements[8]); // L3a and L3c
    Responses responses;
    Sample::rate(responses, u"C-L2a"_s, 3);

    QCOMPARE(nextStatement(ItemModel{}, competency, responses, Mode::Quick),
             StatementId(u"C-L3c"_s));
}

void tst_NextStatement::anAnsweredStatementIsNotAskedAgain()
{
    Responses responses;
    QSet<StatementId> asked;
    while (const auto statement = nextFor(responses)) {
        QVERIFY(!asked.contains(*statement));
        asked.insert(*statement);
        responses.set(keyOf(*statement), Sample::rating(asked.size() % 2 == 0 ? 3 : 0));
    }
    QVERIFY(asked.size() >= 3 && asked.size() <= 10);
}

void tst_NextStatement::anExemptCompetencyIsNotAsked()
{
    Responses responses;
    Sample::exempt(responses, u"C"_s, Exemption::NotApplicable);

    QCOMPARE(nextFor(responses), std::nullopt);
}

void tst_NextStatement::whenAllIsAnsweredThereIsNoNext()
{
    Competency small = Sample::competency(u"C"_s);
    small.statements = small.statements.first(2);
    Responses responses;
    Sample::rate(responses, u"C-L1a"_s, 3);
    Sample::rate(responses, u"C-L1b"_s, 0);

    QCOMPARE(nextStatement(ItemModel{}, small, responses, Mode::Quick), std::nullopt);
}

void tst_NextStatement::quickStopsAtThree()
{
    QVERIFY(!isEnough(Mode::Quick, 2, estimateWith(0.0, 1.0)));
    QVERIFY(isEnough(Mode::Quick, 3, estimateWith(1.4, 0.2)));
}

void tst_NextStatement::standardStopsAtAnSdOfOneHalf()
{
    QVERIFY(!isEnough(Mode::Standard, 2, estimateWith(0.1, 1.0)));
    QVERIFY(isEnough(Mode::Standard, 3, estimateWith(0.50, 0.5)));
    QVERIFY(!isEnough(Mode::Standard, 7, estimateWith(0.501, 0.9)));
    QVERIFY(isEnough(Mode::Standard, 8, estimateWith(0.501, 0.5)));
}

void tst_NextStatement::thoroughStopsAtAChanceOfEightTenths()
{
    QVERIFY(!isEnough(Mode::Thorough, 2, estimateWith(0.1, 1.0)));
    QVERIFY(isEnough(Mode::Thorough, 3, estimateWith(0.6, 0.80)));
    QVERIFY(!isEnough(Mode::Thorough, 9, estimateWith(0.1, 0.799)));
    QVERIFY(isEnough(Mode::Thorough, 10, estimateWith(0.6, 0.5)));
}

QTEST_GUILESS_MAIN(tst_NextStatement)
#include "tst_nextstatement.moc"
