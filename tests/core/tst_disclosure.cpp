// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/team/disclosure.h"
#include "core/team/teamcell.h"
#include "tests/support/shareparts.h"

#include <QTest>

using namespace Compass;
using namespace Qt::StringLiterals;

class tst_Disclosure : public QObject
{
    Q_OBJECT

private slots:
    void aGroupIsShownOrHidden_data();
    void aGroupIsShownOrHidden();
    void moreTenMustBeOutside();
    void whoComesToASafeGroupLeavesItSafe();
    void meansOfFewAreRoundedToTheHalf_data();
    void meansOfFewAreRoundedToTheHalf();
    void allPartsAreShownWhereAllAreSafe();
    void theNextSmallestHidesTheSmallest();
    void alikePartsHideAnother();
    void hiddenPartsThatAreSafeTogetherHideNoOther();
    void anEmptyPartHidesNothing();
    void everythingIsHiddenOfAnUnsafeTotal();
    void aShareCountsInItsCells();
    void changesAreFoundCellByCell();
    void theSameAgainIsAChange();
};

void tst_Disclosure::aGroupIsShownOrHidden_data()
{
    QTest::addColumn<Tally>("tally");
    QTest::addColumn<bool>("isHidden");

    QTest::newRow("nobody") << Tally{} << true;
    QTest::newRow("four, all different") << Tally{{1, 1, 1, 1, 0}} << true;
    QTest::newRow("five, all different") << Tally{{1, 1, 1, 1, 1}} << false;
    QTest::newRow("five, two told another value") << Tally{{0, 3, 2, 0, 0}} << false;
    QTest::newRow("five, one told another value") << Tally{{0, 4, 0, 1, 0}} << true;
    QTest::newRow("five alike") << Tally{{0, 0, 5, 0, 0}} << true;
    QTest::newRow("a hundred alike") << Tally{{0, 0, 100, 0, 0}} << true;
    QTest::newRow("a hundred, one told another value") << Tally{{1, 0, 99, 0, 0}} << true;
    QTest::newRow("a hundred, two told another value") << Tally{{1, 0, 98, 0, 1}} << false;
}

void tst_Disclosure::aGroupIsShownOrHidden()
{
    QFETCH(Tally, tally);
    QFETCH(bool, isHidden);

    const DisclosedFigure figure = disclosed(tally, insideRules);

    QCOMPARE(figure.isHidden(), isHidden);
    QCOMPARE(figure.mean.has_value(), !isHidden);
    if (!isHidden)
        QVERIFY(*figure.tally == tally);
}

void tst_Disclosure::moreTenMustBeOutside()
{
    QVERIFY(disclosed({{2, 2, 2, 2, 1}}, outsideRules).isHidden());
    QVERIFY(!disclosed({{2, 2, 2, 2, 2}}, outsideRules).isHidden());
}

/// Every tally of at most 8 people over three values, and one more of each value.
void tst_Disclosure::whoComesToASafeGroupLeavesItSafe()
{
    int safe = 0;
    for (int code = 0; code < 9 * 9 * 9; ++code) {
        const Tally tally{{code % 9, code / 9 % 9, code / 81, 0, 0}};
        if (!isSafe(tally, 3, insideRules))
            continue;
        ++safe;
        for (int value = 0; value < int(Tally::Values); ++value) {
            Tally more = tally;
            ++more[value];
            QVERIFY(isSafe(more, 3, insideRules));
        }
    }
    QVERIFY(safe > 500);
}

void tst_Disclosure::meansOfFewAreRoundedToTheHalf_data()
{
    QTest::addColumn<Tally>("tally");
    QTest::addColumn<double>("mean");

    QTest::newRow("8 of 5 people: 1.6") << Tally{{0, 3, 1, 1, 0}} << 1.5;
    QTest::newRow("9 of 5 people: 1.8") << Tally{{0, 2, 2, 1, 0}} << 2.0;
    QTest::newRow("14 of 8 people: 1.75, up") << Tally{{0, 4, 2, 2, 0}} << 2.0;
    QTest::newRow("15 of 9 people: 1.67") << Tally{{0, 5, 2, 2, 0}} << 1.5;
    QTest::newRow("17 of 10 people") << Tally{{0, 5, 3, 2, 0}} << 1.7;
    QTest::newRow("29 of 20 people: 1.45, up") << Tally{{0, 11, 9, 0, 0}} << 1.5;
    QTest::newRow("28 of 19 people: 1.47") << Tally{{0, 10, 9, 0, 0}} << 1.5;
    QTest::newRow("27 of 19 people: 1.42") << Tally{{0, 11, 8, 0, 0}} << 1.4;
}

void tst_Disclosure::meansOfFewAreRoundedToTheHalf()
{
    QFETCH(Tally, tally);
    QFETCH(double, mean);
    QCOMPARE(disclosed(tally, insideRules).mean, std::optional(mean));
}

/// Which of \a parts are shown, as "+" and "-".
static QString shownOf(const QList<Tally> &parts)
{
    QString shown;
    for (const DisclosedFigure &figure : disclosedParts(parts, insideRules))
        shown += figure.isHidden() ? u'-' : u'+';
    return shown;
}

static constexpr Tally safeFive{{0, 3, 2, 0, 0}};
static constexpr Tally safeSix{{0, 3, 2, 1, 0}};
static constexpr Tally safeSeven{{0, 3, 3, 1, 0}};

void tst_Disclosure::allPartsAreShownWhereAllAreSafe()
{
    QCOMPARE(shownOf({safeSix, safeFive, safeSeven}), u"+++"_s);
}

void tst_Disclosure::theNextSmallestHidesTheSmallest()
{
    QCOMPARE(shownOf({safeSeven, {{0, 1, 0, 0, 0}}, safeSix}), u"+--"_s);
}

void tst_Disclosure::alikePartsHideAnother()
{
    QCOMPARE(shownOf({{{0, 0, 9, 0, 0}}, safeSeven, safeFive}), u"-+-"_s);
}

void tst_Disclosure::hiddenPartsThatAreSafeTogetherHideNoOther()
{
    QCOMPARE(shownOf({{{0, 0, 5, 0, 0}}, safeSeven, {{0, 5, 0, 0, 0}}}), u"-+-"_s);
    QCOMPARE(shownOf({{{0, 0, 5, 0, 0}}, safeSeven, {{0, 0, 5, 0, 0}}}), u"---"_s);
}

void tst_Disclosure::anEmptyPartHidesNothing()
{
    QCOMPARE(shownOf({safeSix, {}, safeSeven}), u"+-+"_s);
}

void tst_Disclosure::everythingIsHiddenOfAnUnsafeTotal()
{
    QCOMPARE(shownOf({{{0, 2, 0, 0, 0}}, {{0, 1, 0, 0, 0}}}), u"--"_s);
}

void tst_Disclosure::aShareCountsInItsCells()
{
    Snapshot snapshot = Sample::snapshot();
    snapshot.precision = Precision::LevelsWithCertainty;
    QCOMPARE(contributionsOf(snapshot),
             QList<Contribution>({{{CompetencyId(u"C1"_s), snapshot.scope, false}, 3},
                                  {{CompetencyId(u"C2"_s), snapshot.scope, false}, 4}}));

    snapshot.precision = Precision::Bands;
    QVERIFY(contributionsOf(snapshot).first().cell.inBands);
}

void tst_Disclosure::changesAreFoundCellByCell()
{
    Snapshot before = Sample::snapshot();
    before.scope = ShareScope::Totals;
    Snapshot after = before;
    after.figures = {{CompetencyId(u"C2"_s), 1, {}, {}}, {CompetencyId(u"C3"_s), 2, {}, {}}};

    const TeamCell c1{CompetencyId(u"C1"_s), ShareScope::Totals, false};
    const TeamCell c2{CompetencyId(u"C2"_s), ShareScope::Totals, false};
    const TeamCell c3{CompetencyId(u"C3"_s), ShareScope::Totals, false};
    QCOMPARE(changesBetween(before, after),
             QList<CellChange>({{c1, 3, std::nullopt}, {c2, 4, 1}, {c3, std::nullopt, 2}}));
    QCOMPARE(changesBetween(before, std::nullopt),
             QList<CellChange>({{c1, 3, std::nullopt}, {c2, 4, std::nullopt}}));
    QCOMPARE(changesBetween(std::nullopt, before),
             QList<CellChange>({{c1, std::nullopt, 3}, {c2, std::nullopt, 4}}));

    after = before;
    after.scope = ShareScope::Rows;
    QCOMPARE(changesBetween(before, after).size(), 4);
}

void tst_Disclosure::theSameAgainIsAChange()
{
    const Snapshot snapshot = Sample::snapshot();
    const QList<CellChange> changes = changesBetween(snapshot, snapshot);
    QCOMPARE(changes.size(), 2);
    QVERIFY(changes.first().before == 3 && changes.first().after == 3);
}

QTEST_GUILESS_MAIN(tst_Disclosure)

#include "tst_disclosure.moc"
