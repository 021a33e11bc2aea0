// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/team/systemdice.h"
#include "tests/support/teamattacker.h"

#include <QTest>

using namespace Compass;
using namespace Compass::Attack;

class tst_Release : public QObject
{
    Q_OBJECT

private slots:
    void fiveAreNeededForTheFirstFigure();
    void threeMoreAreNeededForTheNext();
    void whoTellsOftenIsOneChange();
    void whoWasTriedAndTellsAnewIsAChange();
    void nobodyEntersAtAWithdrawal();
    void whoIsAlikeWaits();
    void oneSafeBatchInTenWaits();
    void aChangeWaitsAndTheOldValueStays();
    void aBatchTakesThoseWhoEndedWithIt();
    void aBatchThatWaitsChangesNothing();
    void whoWithdrawsLeavesAtOnceWithOthers();
    void othersLeaveEvenWhereNoneMust();
    void aBlockThatCannotBePartedLeavesWhole();
    void whoWaitsAndLeavesWasNeverCounted();
    void whoIsSetAsideComesBackByTellingAgain();
    void theSameValueAgainIsAChange();
    void changedOnTheDayItChanged();
    void countsAreThoseOfACountAnew();
    void everyPartOfAFigureIsSafe();
    void systemDiceShowEverySide();
};

/// Dice that show what a test asks for, and then 1.
class ScriptedDice final : public Dice
{
public:
    explicit ScriptedDice(QList<int> rolls = {}) : m_rolls(std::move(rolls)) {}
    int roll(int sides) override
    {
        return m_rolls.isEmpty() ? std::min(1, sides - 1) : m_rolls.takeFirst();
    }

private:
    QList<int> m_rolls;
};

static const QDate day(2026, 11, 22);

static Release tried(const ReleaseState &before, QList<int> rolls = {})
{
    ScriptedDice dice(std::move(rolls));
    return released(before, {.dice = dice, .today = day});
}

static Release left(const ReleaseState &before, QList<int> rolls = {})
{
    ScriptedDice dice(std::move(rolls));
    return withdrawn(before, {.dice = dice, .today = day});
}

static ReleaseState waiting(const Tally &pending, int changes)
{
    ReleaseState state;
    state.pending = pending;
    state.changes = changes;
    return state;
}

/// A figure of one block.
static ReleaseState shown(const Tally &staying, const Tally &ended = {})
{
    ReleaseState state;
    state.blocks = {{1, staying, ended}};
    state.lastBlock = 1;
    state.isShown = true;
    return state;
}

void tst_Release::fiveAreNeededForTheFirstFigure()
{
    QVERIFY(!isDue(waiting({{1, 1, 1, 1, 0}}, 4)));

    const ReleaseState five = waiting({{1, 1, 2, 1, 0}}, 5);
    QVERIFY(isDue(five));
    const Release first = tried(five);
    QCOMPARE(first.newBlock, 1);
    QVERIFY(first.after.isShown);
    QVERIFY(first.after.pending.isEmpty());
    QCOMPARE(first.after.changes, 0);
    QVERIFY(first.after.figure() == (Tally{{1, 1, 2, 1, 0}}));
    QVERIFY(first.setAside.isEmpty());
}

void tst_Release::threeMoreAreNeededForTheNext()
{
    ReleaseState state = shown({{0, 3, 2, 1, 0}});
    countChange(state, std::nullopt, 0);
    countChange(state, std::nullopt, 1);
    QVERIFY(!isDue(state));
    countChange(state, std::nullopt, 2);
    QVERIFY(isDue(state));

    const Release next = tried(state);
    QCOMPARE(next.newBlock, 2);
    QVERIFY(next.after.figure() == (Tally{{1, 4, 3, 1, 0}}));
}

void tst_Release::whoTellsOftenIsOneChange()
{
    ReleaseState state = shown({{0, 3, 2, 1, 0}});
    countChange(state, std::nullopt, 0);
    countChange(state, std::nullopt, 1);
    for (const int value : {1, 2, 3, 4})
        countChange(state, BlockPlace{0, value - 1, 0}, value);
    QCOMPARE(state.changes, 2);
    for (int i = 0; i < 5; ++i) {
        countChange(state, BlockPlace{0, 4, 0}, std::nullopt);
        countChange(state, std::nullopt, 4);
    }
    QCOMPARE(state.changes, 2);
    QVERIFY(!isDue(state));
}

void tst_Release::whoWasTriedAndTellsAnewIsAChange()
{
    ReleaseState state = shown({{0, 3, 2, 1, 0}});
    state.pending = {{0, 3, 0, 0, 0}};
    state.changes = 3;
    state = tried(state).after;
    QCOMPARE(state.attempts, 1);
    QCOMPARE(state.changes, 0);
    countChange(state, BlockPlace{0, 1, 0}, 2);
    QCOMPARE(state.changes, 1);
    countChange(state, BlockPlace{0, 2, 1}, 3);
    QCOMPARE(state.changes, 1);
    countChange(state, BlockPlace{0, 1, 0}, std::nullopt);
    QCOMPARE(state.changes, 1);
}

/// Or somebody who comes and goes could try those who wait again and again.
void tst_Release::nobodyEntersAtAWithdrawal()
{
    ReleaseState state = shown({{1, 3, 3, 1, 0}}, {{0, 1, 0, 0, 0}});
    state.pending = {{1, 1, 1, 1, 0}};
    const Release next = left(state, {0, 0, 1, 0, 3, 1});
    QCOMPARE(next.newBlock, 0);
    QVERIFY(next.after.pending == state.pending);
    QCOMPARE(next.after.attempts, 0);
}

void tst_Release::whoIsAlikeWaits()
{
    ReleaseState state = shown({{0, 3, 2, 1, 0}});
    state.pending = {{0, 2, 1, 0, 0}};
    state.changes = 3;
    const Release next = tried(state);
    QCOMPARE(next.newBlock, 0);
    QVERIFY(next.after.pending == state.pending);
    QCOMPARE(next.after.changes, 0);
    QVERIFY(next.after.isShown);
}

void tst_Release::oneSafeBatchInTenWaits()
{
    const ReleaseState five = waiting({{1, 1, 2, 1, 0}}, 5);
    QCOMPARE(tried(five, {0}).newBlock, 0);

    SeededDice dice(7);
    int waited = 0;
    for (int i = 0; i < 10000; ++i)
        waited += released(five, {.dice = dice, .today = day}).newBlock == 0;
    QVERIFY(waited > 900);
    QVERIFY(waited < 1100);
}

void tst_Release::aChangeWaitsAndTheOldValueStays()
{
    ReleaseState state = shown({{0, 3, 2, 1, 0}});
    countChange(state, BlockPlace{1, 2}, 4);
    QVERIFY(state.blocks == QList<ReleaseBlock>({{1, {{0, 3, 1, 1, 0}}, {{0, 0, 1, 0, 0}}}}));
    QVERIFY(state.pending == (Tally{{0, 0, 0, 0, 1}}));
    QCOMPARE(state.changes, 1);
    QVERIFY(state.figure() == (Tally{{0, 3, 2, 1, 0}}));
}

/// 0, 1 and 2 ended and are safe by themselves; so are 1, 2 and 3, who stay.
void tst_Release::aBatchTakesThoseWhoEndedWithIt()
{
    ReleaseState state = shown({{0, 1, 1, 1, 0}}, {{1, 1, 1, 0, 0}});
    state.pending = {{0, 0, 1, 1, 1}};
    const Release next = tried(state);
    QVERIFY(next.setAside.isEmpty());
    QVERIFY(next.after.blocks
            == QList<ReleaseBlock>({{1, {{0, 1, 1, 1, 0}}, {}}, {2, {{0, 0, 1, 1, 1}}, {}}}));
}

void tst_Release::aBatchThatWaitsChangesNothing()
{
    ReleaseState state = shown({{0, 1, 1, 1, 0}}, {{1, 1, 1, 0, 0}});
    state.pending = {{0, 0, 0, 3, 0}};
    state.changes = 3;
    const Release next = tried(state);
    state.changes = 0;
    state.attempts = 1;
    QVERIFY(next.after == state);
    QVERIFY(next.setAside.isEmpty());
}

/// Level 1 ended. The first draw takes level 0, then level 1: not safe with 1 and 0. The
/// second takes level 0, then level 2, then stops; six others are left.
void tst_Release::whoWithdrawsLeavesAtOnceWithOthers()
{
    const ReleaseState state = shown({{1, 3, 3, 1, 0}}, {{0, 1, 0, 0, 0}});
    const Release next = left(state, {0, 0, 1, 0, 3, 1});
    QCOMPARE(next.setAside, QList<SetAside>({{1, 0, 1}, {1, 2, 1}}));
    QVERIFY(next.after.blocks == QList<ReleaseBlock>({{1, {{0, 3, 2, 1, 0}}, {}}}));
    QVERIFY(next.after.isShown);
}

/// If others left only where those who ended are not safe without them, then who is seen
/// to be set aside last must have told what they lacked.
void tst_Release::othersLeaveEvenWhereNoneMust()
{
    const ReleaseState state = shown({{3, 3, 2, 0, 0}}, {{2, 2, 0, 0, 0}});
    SeededDice dice(5);
    int alone = 0;
    for (int i = 0; i < 1000; ++i) {
        const Release next = withdrawn(state, {.dice = dice, .today = day});
        alone += next.setAside.isEmpty();
    }
    QVERIFY(alone > 300);
    QVERIFY(alone < 700);
}

void tst_Release::aBlockThatCannotBePartedLeavesWhole()
{
    const ReleaseState state = shown({{0, 4, 2, 0, 0}}, {{0, 1, 0, 0, 0}});
    const Release next = left(state);
    QCOMPARE(next.setAside, QList<SetAside>({{1, 1, 4}, {1, 2, 2}}));
    QVERIFY(next.after.blocks.isEmpty());
    QVERIFY(!next.after.isShown);
}

void tst_Release::whoWaitsAndLeavesWasNeverCounted()
{
    ReleaseState state = shown({{0, 3, 2, 1, 0}});
    countChange(state, std::nullopt, 4);
    countChange(state, BlockPlace{0, 4}, std::nullopt);
    const Release next = left(state);
    QVERIFY(next.after.pending.isEmpty());
    QVERIFY(next.after.blocks == shown({{0, 3, 2, 1, 0}}).blocks);
}

void tst_Release::whoIsSetAsideComesBackByTellingAgain()
{
    ReleaseState state = shown({{0, 3, 2, 1, 0}});
    countChange(state, std::nullopt, 4);
    QVERIFY(state.pending == (Tally{{0, 0, 0, 0, 1}}));
    QVERIFY(state.blocks == shown({{0, 3, 2, 1, 0}}).blocks);
}

void tst_Release::theSameValueAgainIsAChange()
{
    ReleaseState same = shown({{0, 3, 2, 1, 0}});
    countChange(same, BlockPlace{1, 1}, 1);
    QCOMPARE(same.changes, 1);
    QVERIFY(same.blocks.first().ended == (Tally{{0, 1, 0, 0, 0}}));
    QVERIFY(same.pending == (Tally{{0, 1, 0, 0, 0}}));
}

void tst_Release::changedOnTheDayItChanged()
{
    const ReleaseState five = waiting({{1, 1, 2, 1, 0}}, 5);
    QCOMPARE(tried(five).after.released, day);
    QVERIFY(tried(five, {0}).after.released.isNull());
}

static Event randomEvent(QRandomGenerator &random)
{
    static constexpr int People = 25;
    const int person = random.bounded(People);
    if (random.bounded(6) == 0)
        return {person, std::nullopt};
    return {person, random.bounded(int(Tally::Values))};
}

void tst_Release::countsAreThoseOfACountAnew()
{
    QRandomGenerator random(1);
    SeededDice dice(1);
    for (int team = 0; team < 200; ++team) {
        Cell cell(Keeping::Shipped, dice);
        for (int i = 0; i < 60; ++i) {
            cell.happen(randomEvent(random));
            Tally figure;
            for (const int number : cell.counted())
                ++figure[cell.told()[number].value];
            QVERIFY(cell.state().figure() == figure);
            QVERIFY(cell.state().pending == cell.pending());
            QVERIFY(figure.people() + cell.pending().people() <= 25 + 60);
        }
    }
}

void tst_Release::everyPartOfAFigureIsSafe()
{
    QRandomGenerator random(2);
    SeededDice dice(2);
    for (int team = 0; team < 200; ++team) {
        Cell cell(Keeping::Shipped, dice);
        for (int i = 0; i < 60; ++i) {
            cell.happen(randomEvent(random));
            for (const ReleaseBlock &block : cell.state().blocks)
                QVERIFY(isSafe(block.staying + block.ended, 3, insideRules));
            QCOMPARE(cell.state().isShown, cell.shown().has_value());
        }
    }
}

void tst_Release::systemDiceShowEverySide()
{
    SystemDice dice;
    Tally sides;
    for (int i = 0; i < 1000; ++i)
        ++sides[dice.roll(5)];
    QVERIFY(std::ranges::all_of(sides.at, [](int often) { return often > 100; }));
    QCOMPARE(dice.roll(1), 0);
}

QTEST_GUILESS_MAIN(tst_Release)

#include "tst_release.moc"
