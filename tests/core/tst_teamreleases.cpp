// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/teamshares.h"

#include <QTest>

using namespace Compass;
using namespace Qt::StringLiterals;

/// What of the figures in a team workspace changes when people share, change and take back.
class tst_TeamReleases : public QObject
{
    Q_OBJECT

private slots:
    void aChangedValueWaitsForTheNextBatch();
    void aWithdrawalLeavesAtOnce();
    void beingNamedIsNoWithdrawal();
    void whoTakesBackLeavesWhereTheyWereCountedBefore_data();
    void whoTakesBackLeavesWhereTheyWereCountedBefore();
    void aCompetencyLeftOutIsWithdrawn();
    void theSameAgainIsAChange();
    void everyCellIsCountedByItself();
};

/// Five people who tell 2, 2, 3, 3, 3 of C1 are in its figure.
static std::unique_ptr<TeamStore> teamOfFive()
{
    auto team = Sample::memoryTeam();
    for (int number = 1; number <= 5; ++number) {
        if (!Sample::take(*team, number, {{number < 3 ? 2 : 3}}))
            return nullptr;
    }
    return team;
}

void tst_TeamReleases::aChangedValueWaitsForTheNextBatch()
{
    const auto team = teamOfFive();
    const CellFigure five{Sample::groupCell(1), Tally{{0, 0, 2, 3, 0}}, true, Sample::teamDay()};
    QCOMPARE(*team->figures(), QList<CellFigure>{five});
    const QDate later = Sample::teamDay().addDays(1);

    // At the third change 0, 1 and 4 wait: too few for a figure without those who told 2
    // or 3 and would leave. The next attempt is after three more changes.
    const QList<int> told{0, 1, 0, 1};
    QVERIFY(Sample::take(*team, 1, {{4}}, later));
    for (int number = 6; number <= 9; ++number) {
        QVERIFY(Sample::take(*team, number, {{told.at(number - 6)}}, later));
        QCOMPARE(*team->figures(), QList<CellFigure>{five});
    }
    QVERIFY(Sample::take(*team, 10, {{0}}, later));

    const CellFigure next{Sample::groupCell(1), Tally{{3, 2, 0, 0, 1}}, true, later};
    QCOMPARE(*team->figures(), QList<CellFigure>{next});
}

void tst_TeamReleases::aWithdrawalLeavesAtOnce()
{
    const auto team = teamOfFive();
    const QDate later = Sample::teamDay().addDays(1);

    QVERIFY(Sample::revoke(*team, 1, later));

    // Two of five cannot be safe: all leave with the one.
    const CellFigure left{Sample::groupCell(1), {}, false, later};
    QCOMPARE(*team->figures(), QList<CellFigure>{left});
    QCOMPARE(*team->counts(), (ReceivedCounts{0, 4, 0}));
}

void tst_TeamReleases::beingNamedIsNoWithdrawal()
{
    const auto team = teamOfFive();
    const CellFigure before = Sample::figureOf(*team, Sample::groupCell(1));

    QVERIFY(Sample::take(*team, 1, {{2}, ShareScope::Rows}, Sample::teamDay().addDays(1)));

    QCOMPARE(Sample::figureOf(*team, Sample::groupCell(1)), before);
    QCOMPARE(*team->counts(), (ReceivedCounts{1, 4, 0}));
}

void tst_TeamReleases::whoTakesBackLeavesWhereTheyWereCountedBefore_data()
{
    QTest::addColumn<ShareScope>("scope");
    QTest::addColumn<Precision>("precision");
    QTest::addColumn<bool>("expires");
    QTest::newRow("by name") << ShareScope::Rows << Precision::Levels << false;
    QTest::newRow("in bands") << ShareScope::Totals << Precision::Bands << false;
    QTest::newRow("by name, last day") << ShareScope::Rows << Precision::Levels << true;
    QTest::newRow("in bands, last day") << ShareScope::Totals << Precision::Bands << true;
}

/// What they told as a group, in levels, may still be in that figure.
void tst_TeamReleases::whoTakesBackLeavesWhereTheyWereCountedBefore()
{
    QFETCH(const ShareScope, scope);
    QFETCH(const Precision, precision);
    QFETCH(const bool, expires);
    const auto team = teamOfFive();
    const QDate later = Sample::teamDay().addDays(1);
    QVERIFY(Sample::take(*team, 1, {{1}, scope, precision, later}));
    QVERIFY(Sample::figureOf(*team, Sample::groupCell(1)).isShown);

    if (expires)
        QCOMPARE(*team->expire(later.addDays(1)), 1);
    else
        QVERIFY(Sample::revoke(*team, 1, later));

    QVERIFY(Sample::figureOf(*team, Sample::groupCell(1)).figure.isEmpty());
}

void tst_TeamReleases::aCompetencyLeftOutIsWithdrawn()
{
    const auto team = teamOfFive();

    QVERIFY(Sample::take(*team, 1, {{-1, 2}}));

    QVERIFY(!Sample::figureOf(*team, Sample::groupCell(1)).isShown);
}

/// Otherwise the figures would tell who did not change.
void tst_TeamReleases::theSameAgainIsAChange()
{
    const auto team = teamOfFive();
    const QDate later = Sample::teamDay().addDays(1);

    // 2, 3 and 3 are too alike to enter; the next attempt is after three more changes.
    for (const int number : {1, 3, 4, 2, 5})
        QVERIFY(Sample::take(*team, number, {{number < 3 ? 2 : 3}}, later));
    QCOMPARE(Sample::figureOf(*team, Sample::groupCell(1)).released, Sample::teamDay());
    QVERIFY(Sample::take(*team, 1, {{2}}, later));

    const CellFigure again{Sample::groupCell(1), Tally{{0, 0, 2, 3, 0}}, true, later};
    QCOMPARE(*team->figures(), QList<CellFigure>{again});
}

void tst_TeamReleases::everyCellIsCountedByItself()
{
    const auto team = Sample::memoryTeam();
    for (int number = 1; number <= 10; ++number) {
        const ShareScope scope = number > 5 ? ShareScope::Rows : ShareScope::Totals;
        QVERIFY(Sample::take(*team, number, {{number % 5, number % 3}, scope}));
    }
    for (int number = 11; number <= 15; ++number)
        QVERIFY(Sample::take(*team, number, {{number % 2}, ShareScope::Totals, Precision::Bands}));

    const QList<CellFigure> figures = *team->figures();

    QCOMPARE(figures.size(), 5);
    const auto counts = [&](int competency, ShareScope scope, bool inBands) {
        const CompetencyId id(u"C%1"_s.arg(competency));
        return Sample::figureOf(*team, {id, scope, inBands}).figure;
    };
    QCOMPARE(counts(1, ShareScope::Totals, false), (Tally{{1, 1, 1, 1, 1}}));
    QCOMPARE(counts(1, ShareScope::Totals, true), (Tally{{2, 3, 0, 0, 0}}));
    QCOMPARE(counts(1, ShareScope::Rows, false), (Tally{{1, 1, 1, 1, 1}}));
    // 1 to 5 tell 1, 2, 0, 1, 2; 6 to 10 tell 0, 1, 2, 0, 1.
    QCOMPARE(counts(2, ShareScope::Totals, false), (Tally{{1, 2, 2, 0, 0}}));
    QCOMPARE(counts(2, ShareScope::Rows, false), (Tally{{2, 2, 1, 0, 0}}));
}

QTEST_GUILESS_MAIN(tst_TeamReleases)

#include "tst_teamreleases.moc"
