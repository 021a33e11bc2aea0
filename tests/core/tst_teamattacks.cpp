// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/teamattacker.h"

#include <QTest>

using namespace Compass;
using namespace Compass::Attack;

/// Somebody sees every figure of a cell after every single thing that happens, knows how
/// the program works, and who was counted when. They must not work out a value; beside
/// the rule that only asks for five people they must, or the attacks would be worthless.
class tst_TeamAttacks : public QObject
{
    Q_OBJECT

private slots:
    void nobodyIsWorkedOut_data();
    void nobodyIsWorkedOut();
    void fiveOrMoreIsNotEnough_data();
    void fiveOrMoreIsNotEnough();
    void whenFiguresChangeTellsNothing_data();
    void whenFiguresChangeTellsNothing();
    void eachChangeOfFiveOrMoreTells_data();
    void eachChangeOfFiveOrMoreTells();
    void filterMinusOneTellsNothing_data();
    void filterMinusOneTellsNothing();
    void totalsMinusPartsTellNothing_data();
    void totalsMinusPartsTellNothing();
    void aHiddenFigureDoesNotProveThatAllAreAlike();
};

static constexpr int Teams = 1000;

/// What follows once a team has shared.
enum class Course { Join, Leave, Change, Alike, TellAgain, Everything };

/// Levels as teams have them: most near one, and one team in five all but alike.
static int level(QRandomGenerator &random, int usual)
{
    static constexpr int Offsets[]{-2, -1, 0, 0, 0, 0, 1, 1};
    return std::clamp(usual + Offsets[random.bounded(8)], 0, 4);
}

static QList<Event> founders(QRandomGenerator &random, int usual, Course course)
{
    const int people = random.bounded(10) == 0 ? random.bounded(13, 40) : random.bounded(5, 13);
    QList<Event> events;
    for (int person = 0; person < people; ++person)
        events.append({person, course == Course::Alike ? usual : level(random, usual)});
    return events;
}

static Event nextEvent(QRandomGenerator &random, Course course, int usual, const QList<Event> &all)
{
    const int newcomer = int(all.size());
    const int somebody = random.bounded(5);
    switch (course) {
    case Course::Alike:
        return {newcomer, usual};
    case Course::Join:
        return {newcomer, level(random, usual)};
    case Course::Leave:
        return {somebody, std::nullopt};
    case Course::Change:
        return {somebody, level(random, usual)};
    case Course::TellAgain:
        return all[somebody];
    case Course::Everything:
        return nextEvent(random, Course(random.bounded(5)), usual, all);
    }
    Q_UNREACHABLE();
}

static QList<Event> eventsOf(QRandomGenerator &random, Course course, int more)
{
    const int usual = random.bounded(1, 4);
    QList<Event> events = founders(random, usual, course);
    for (int i = 0; i < more; ++i)
        events.append(nextEvent(random, course, usual, events));
    return events;
}

/// The courses in which the rule of five people shows something new.
static void addTellingCourses()
{
    QTest::addColumn<Course>("course");
    QTest::newRow("join") << Course::Join;
    QTest::newRow("leave") << Course::Leave;
    QTest::newRow("change") << Course::Change;
    QTest::newRow("all alike") << Course::Alike;
    QTest::newRow("everything") << Course::Everything;
}

static void addCourses()
{
    addTellingCourses();
    QTest::newRow("the same file again") << Course::TellAgain;
}

void tst_TeamAttacks::nobodyIsWorkedOut_data()
{
    addCourses();
}

void tst_TeamAttacks::nobodyIsWorkedOut()
{
    QFETCH(Course, course);
    QRandomGenerator random(20261122);
    SeededDice dice(1);
    int sights = 0;

    for (int team = 0; team < Teams; ++team) {
        Cell cell(Keeping::Shipped, dice);
        QList<Sight> seen;
        QList<QList<int>> counted;
        for (const Event &event : eventsOf(random, course, 12)) {
            cell.happen(event);
            counted.append(cell.counted());
            if (const auto tally = cell.shown())
                seen.append({cell.counted(), *tally});
        }
        sights += int(seen.size());
        QVERIFY(worked(seen).isEmpty());
        QVERIFY(!isAnyGroupAlike(cell, counted, true));
    }
    QCOMPARE(sights == 0, course == Course::Alike);
}

void tst_TeamAttacks::fiveOrMoreIsNotEnough_data()
{
    addTellingCourses();
}

void tst_TeamAttacks::fiveOrMoreIsNotEnough()
{
    QFETCH(Course, course);
    QRandomGenerator random(20261122);
    SeededDice dice(1);
    int teams = 0;

    for (int team = 0; team < Teams; ++team) {
        Cell cell(Keeping::FiveOrMore, dice);
        QList<Sight> seen;
        for (const Event &event : eventsOf(random, course, 4)) {
            cell.happen(event);
            if (const auto tally = cell.shown())
                seen.append({cell.counted(), *tally});
        }
        const QMap<int, int> values = worked(seen);
        for (auto value = values.cbegin(); value != values.cend(); ++value)
            QCOMPARE(*value, cell.told()[value.key()].value);
        teams += values.isEmpty() ? 0 : 1;
    }
    QVERIFY2(teams > Teams / 2, qPrintable(QString::number(teams)));
}

void tst_TeamAttacks::whenFiguresChangeTellsNothing_data()
{
    addCourses();
}

/// Whether a few people of a team that is kept as \a keeping says could all have told
/// something else, by the moments at which figures change.
static bool couldAllOfATeamBeOthers(QRandomGenerator &random, Course course, Keeping keeping)
{
    SeededDice dice(random.generate());
    Cell cell(keeping, dice);
    const int usual = random.bounded(1, 4);
    QList<Event> events;
    const int people = course == Course::Leave ? 7 : 5;
    for (int person = 0; person < people; ++person)
        events.append({person, course == Course::Alike ? usual : level(random, usual)});
    const int more = course == Course::Leave ? 1 : 3;
    for (int i = 0; i < more; ++i)
        events.append(nextEvent(random, course, usual, events));
    QList<std::optional<Tally>> seen;
    for (const Event &event : std::as_const(events)) {
        cell.happen(event);
        seen.append(cell.shown());
    }
    return couldAllBeOthers(events, seen, keeping);
}

void tst_TeamAttacks::whenFiguresChangeTellsNothing()
{
    QFETCH(Course, course);
    QRandomGenerator random(20261123);
    for (int team = 0; team < Teams; ++team)
        QVERIFY2(couldAllOfATeamBeOthers(random, course, Keeping::Shipped),
                 qPrintable(QString::number(team)));
}

void tst_TeamAttacks::eachChangeOfFiveOrMoreTells_data()
{
    addTellingCourses();
}

void tst_TeamAttacks::eachChangeOfFiveOrMoreTells()
{
    QFETCH(Course, course);
    QRandomGenerator random(20261123);
    int told = 0;
    for (int team = 0; team < Teams; ++team)
        told += couldAllOfATeamBeOthers(random, course, Keeping::FiveOrMore) ? 0 : 1;
    QVERIFY2(told > Teams / 2, qPrintable(QString::number(told)));
}

static Tally someLevels(QRandomGenerator &random, int people)
{
    const int usual = random.bounded(1, 4);
    Tally tally;
    for (int person = 0; person < people; ++person)
        ++tally[level(random, usual)];
    return tally;
}

/// Every way in which \a people of \a from can be told.
static QList<Tally> choices(const Tally &from, int people, int value = 0)
{
    if (value == int(Tally::Values))
        return people == 0 ? QList<Tally>{Tally{}} : QList<Tally>{};
    QList<Tally> all;
    for (int here = 0; here <= std::min(from[value], people); ++here) {
        for (Tally rest : choices(from, people - here, value + 1)) {
            rest[value] = here;
            all.append(rest);
        }
    }
    return all;
}

/// Every way to deal \a total to groups of the sizes of \a parts from the row \a at on.
static QList<QList<Tally>> deals(const Tally &total, const QList<Tally> &parts, qsizetype at = 0)
{
    if (at == parts.size())
        return {QList<Tally>{}};
    QList<QList<Tally>> all;
    for (const Tally &here : choices(total, parts[at].people())) {
        for (QList<Tally> rest : deals(total - here, parts, at + 1)) {
            rest.prepend(here);
            all.append(rest);
        }
    }
    return all;
}

/// Whether in all of \a worlds everyone in the part in \a row told the same value.
static bool isCertain(const QList<QList<Tally>> &worlds, qsizetype row)
{
    const Tally &first = worlds.first()[row];
    return !first.isEmpty() && first.largest() == first.people()
        && std::ranges::all_of(
            worlds, [&first, row](const QList<Tally> &world) { return world[row] == first; });
}

namespace {

/// A way to show parts beside their total.
struct Showing
{
    DisclosureRules rules;
    bool hidesBeside = true; ///< Whether what is left of the total counts, too.

    QList<DisclosedFigure> figures(const QList<Tally> &parts) const
    {
        if (hidesBeside)
            return disclosedParts(parts, rules);
        QList<DisclosedFigure> each;
        for (const Tally &part : parts)
            each.append(disclosed(part, rules));
        return each;
    }
};

} // namespace

/// Whether the total of \a parts, and what is shown of them, tell somebody’s value.
static bool tellsSomebody(const QList<Tally> &parts, const Showing &showing)
{
    Tally total;
    for (const Tally &part : parts)
        total += part;
    if (disclosed(total, showing.rules).isHidden())
        return false;
    const QList<DisclosedFigure> shown = showing.figures(parts);
    QList<QList<Tally>> worlds = deals(total, parts);
    worlds.removeIf(
        [&showing, &shown](const QList<Tally> &world) { return showing.figures(world) != shown; });
    for (qsizetype row = 0; row < parts.size(); ++row) {
        if (isCertain(worlds, row))
            return true;
    }
    return false;
}

/// The shipped rules, which tell of nobody, and these less one of their halves, which
/// tell of some.
static void addShowings()
{
    QTest::addColumn<Showing>("showing");
    QTest::addColumn<bool>("tells");
    QTest::newRow("as shipped") << Showing{insideRules, true} << false;
    QTest::newRow("each part by itself") << Showing{insideRules, false} << true;
    QTest::newRow("also when all are alike") << Showing{{.smallestRest = 0}, true} << true;
}

void tst_TeamAttacks::filterMinusOneTellsNothing_data()
{
    addShowings();
}

void tst_TeamAttacks::filterMinusOneTellsNothing()
{
    QFETCH(const Showing, showing);
    QRandomGenerator random(20261124);
    int told = 0;
    for (int team = 0; team < Teams; ++team) {
        const Tally rest = someLevels(random, random.bounded(4, 12));
        const Tally one = someLevels(random, 1);
        told += tellsSomebody({rest, one}, showing) ? 1 : 0;
    }
    QTEST(told > 0, "tells");
}

void tst_TeamAttacks::totalsMinusPartsTellNothing_data()
{
    addShowings();
}

void tst_TeamAttacks::totalsMinusPartsTellNothing()
{
    QFETCH(const Showing, showing);
    QRandomGenerator random(20261125);
    int told = 0;
    for (int team = 0; team < Teams; ++team) {
        const Tally first = someLevels(random, random.bounded(1, 9));
        const Tally second = someLevels(random, random.bounded(1, 7));
        const Tally third = someLevels(random, random.bounded(0, 6));
        told += tellsSomebody({first, second, third}, showing) ? 1 : 0;
    }
    QTEST(told > 0, "tells");
}

void tst_TeamAttacks::aHiddenFigureDoesNotProveThatAllAreAlike()
{
    QRandomGenerator random(20261126);
    SeededDice dice(3);
    int hidden = 0;
    for (int team = 0; team < Teams; ++team) {
        Cell cell(Keeping::Shipped, dice);
        for (int person = 0; person < 5; ++person)
            cell.happen({person, person});
        hidden += cell.shown() ? 0 : 1;
    }
    QVERIFY(hidden > Teams / 20);
    QVERIFY(hidden < Teams / 5);
}

QTEST_GUILESS_MAIN(tst_TeamAttacks)

#include "tst_teamattacks.moc"
