// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/assessments/response.h"

#include <QTest>

using namespace Compass;
using namespace Qt::StringLiterals;

class tst_Responses : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheOrderOfFirstAnswers();
    void aClearedResponseIsOpenAgain();
    void practiceIsNowUnlessSaidOtherwise();
    void ratingRefusesNumbersOffTheScale_data();
    void ratingRefusesNumbersOffTheScale();
};

static Rating rating(int value)
{
    return Rating::fromInt(value).value();
}

void tst_Responses::keepsTheOrderOfFirstAnswers()
{
    Responses responses;
    responses.set(keyOf(StatementId(u"b"_s)), rating(1));
    responses.set(keyOf(StatementId(u"a"_s)), rating(2));
    responses.set(keyOf(StatementId(u"b"_s)), rating(3));

    QCOMPARE(responses.entries().size(), 2);
    QCOMPARE(responses.entries().first().key, keyOf(StatementId(u"b"_s)));
    QCOMPARE(responses.rating(StatementId(u"b"_s)), rating(3));
}

void tst_Responses::aClearedResponseIsOpenAgain()
{
    Responses responses;
    const CompetencyId competency(u"TEC-01"_s);
    responses.set(keyOf(ResponseKind::Exemption, competency), Exemption::PreferNot);
    responses.set(keyOf(ResponseKind::Exemption, competency), std::nullopt);

    QVERIFY(!responses.exemption(competency));
    QVERIFY(responses.entries().isEmpty());
}

void tst_Responses::practiceIsNowUnlessSaidOtherwise()
{
    Responses responses;
    const CompetencyId competency(u"TEC-01"_s);
    QCOMPARE(responses.practice(competency), Practice::Now);

    responses.set(keyOf(ResponseKind::Practice, competency), Practice::InThePast);
    QCOMPARE(responses.practice(competency), Practice::InThePast);
}

void tst_Responses::ratingRefusesNumbersOffTheScale_data()
{
    QTest::addColumn<int>("value");
    QTest::addColumn<bool>("valid");

    QTest::newRow("below") << -1 << false;
    QTest::newRow("lowest") << 0 << true;
    QTest::newRow("highest") << 3 << true;
    QTest::newRow("above") << 4 << false;
}

void tst_Responses::ratingRefusesNumbersOffTheScale()
{
    QFETCH(int, value);
    QFETCH(bool, valid);

    QCOMPARE(Rating::fromInt(value).has_value(), valid);
}

QTEST_GUILESS_MAIN(tst_Responses)
#include "tst_responses.moc"
