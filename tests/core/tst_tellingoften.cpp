// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/teamattacker.h"

#include <QTest>

#include <cmath>

using namespace Compass;
using namespace Compass::Attack;

/// One person with one key tells again and again, or comes and goes, to learn from what
/// the figure does what those who wait with them told. Judged by what is likely, not
/// only by what is possible.
class tst_TellingOften : public QObject
{
    Q_OBJECT

private slots:
    void onePersonLearnsNothing_data();
    void onePersonLearnsNothing();
};

namespace {

/// One person who tries to learn what \a others told, each of them level 1, 2 or 3.
struct Curious
{
    static constexpr int FirstOther = 10;
    static constexpr int Person = 50;

    int others = 4;
    int atOnce = 2;         ///< How many of them tell before the first try.
    bool takesBack = false; ///< After each telling.

    int worlds() const { return int(std::pow(3, others)); }
    QList<Event> events(int world) const;
    QList<Event> tries() const;
    static int told(int world, int other) { return 1 + world / int(std::pow(3, other)) % 3; }
};

} // namespace

QList<Event> Curious::tries() const
{
    QList<Event> all;
    for (int i = 0; i < 15; ++i) {
        all.append({Person, i % 5});
        if (takesBack)
            all.append({Person, std::nullopt});
    }
    return all;
}

/// What happens if the others told what \a world says.
QList<Event> Curious::events(int world) const
{
    QList<Event> all;
    for (int other = 0; other < others; ++other) {
        all.append({FirstOther + other, told(world, other)});
        if (other + 1 >= atOnce)
            all += tries();
    }
    return all;
}

/// Five people in a figure.
static Cell shownCell(Keeping keeping)
{
    for (quint32 seed = 0;; ++seed) {
        SeededDice dice(seed);
        Cell cell(keeping, dice);
        for (const int value : {0, 1, 2, 3, 1})
            cell.happen({int(cell.told().size()), value});
        if (cell.shown())
            return cell;
    }
}

/// What \a cell shows after each of \a events until it shows another figure.
static QList<std::optional<Tally>> seenUntilChange(Cell cell, const QList<Event> &events)
{
    QList<std::optional<Tally>> seen;
    const std::optional<Tally> first = cell.shown();
    for (const Event &event : events) {
        cell.happen(event);
        seen.append(cell.shown());
        if (seen.last() != first)
            break;
    }
    return seen;
}

/// How likely the others who told what \a truth says are to have told it, at most, to
/// the one person, who saw \a seen in a cell that was \a start.
static double mostLikely(const Curious &curious, const Cell &start, int truth,
                         const QList<std::optional<Tally>> &seen)
{
    double all = 0;
    QList<double> right(curious.others, 0);
    for (int world = 0; world < curious.worlds(); ++world) {
        const double chance = likelihood(start, curious.events(world).first(seen.size()), seen);
        all += chance;
        for (int other = 0; other < curious.others; ++other)
            right[other] += Curious::told(world, other) == Curious::told(truth, other) ? chance : 0;
    }
    return *std::ranges::max_element(right) / all;
}

void tst_TellingOften::onePersonLearnsNothing_data()
{
    QTest::addColumn<Curious>("curious");
    QTest::newRow("tells") << Curious{4, 2, false};
    QTest::newRow("tells and takes back") << Curious{5, 3, true};
}

void tst_TellingOften::onePersonLearnsNothing()
{
    static constexpr int Teams = 30;
    static constexpr double Certain = 0.99;

    QFETCH(const Curious, curious);
    QRandomGenerator random(20261127);
    SeededDice dice(4);
    const auto isLearnt = [&](Keeping keeping, int truth) {
        Cell cell = shownCell(keeping);
        cell.throwWith(dice);
        return mostLikely(curious, cell, truth, seenUntilChange(cell, curious.events(truth)))
            > Certain;
    };
    int teams = 0;
    for (int team = 0; team < Teams; ++team) {
        const int truth = random.bounded(curious.worlds());
        teams += isLearnt(Keeping::EveryTelling, truth) ? 1 : 0;
        QVERIFY(!isLearnt(Keeping::Shipped, truth));
    }
    QVERIFY2(teams > Teams / 20, qPrintable(QString::number(teams)));
}

QTEST_GUILESS_MAIN(tst_TellingOften)

#include "tst_tellingoften.moc"
