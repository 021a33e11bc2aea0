// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/team/teambudget.h"
#include "tests/support/learning.h"
#include "tests/support/teamparts.h"

#include <QTest>

#include <random>

using namespace Compass;
using namespace Compass::Sample;
using namespace Qt::StringLiterals;

class tst_TeamBudget : public QObject
{
    Q_OBJECT

private slots:
    void whoNeedsLeastTimeLearns();
    void nobodyStartsWhatTheyDoNotFinish();
    void minutesCountOncePerPerson();
    void slackIsAddedOnlyWhereItIsWanted();
    void whatNoTimeWouldBringIsSaid();
    void changeIsThatOfTheNeeds();
    void filtersAreKept();
    void equalsBruteForceWhereNothingIsShared();
    void neverClaimsMoreThanBruteForce();
};

static const QString C1 = u"SMP-01"_s;
static const QString C2 = u"SMP-02"_s;

namespace {

struct Desk
{
    TeamBudget budget(int minutes, bool withSlack = false) const
    {
        return teamBudget({needs, members, catalogue}, {minutes, withSlack, {}});
    }

    QList<TeamNeed> needs;
    QList<TeamMember> members;
    LearningCatalogue catalogue;
};

} // namespace

/// Two people are needed at 3 of C1; Ana is at 1 and Ben at 2, both steps take an hour.
static Desk desk()
{
    Desk made;
    made.needs = {need(C1, 2, 3)};
    made.members = {member(u"Ana"_s, {{C1, 1}}), member(u"Ben"_s, {{C1, 2}})};
    made.catalogue.resources = {resource(u"low"_s, {C1}, {1, 2}, 60),
                                resource(u"high"_s, {C1}, {2, 3}, 60)};
    return made;
}

static QStringList learners(const TeamBudget &budget)
{
    QStringList names;
    for (const TeamLearning &each : budget.items)
        names.append(QString::fromUtf8(each.member) + u' ' + each.item.resource.toString());
    return names;
}

void tst_TeamBudget::whoNeedsLeastTimeLearns()
{
    Desk team = desk();
    team.needs = {need(C1, 1, 3)};

    const TeamBudget budget = team.budget(240);

    QCOMPARE(learners(budget), QStringList{u"Ben high"_s});
    QCOMPARE(budget.reached, (QList{TeamGoal{"Ben", CompetencyId(C1), level(2), level(3), 60}}));
    QCOMPARE(budget.usedMinutes, 60);
    QCOMPARE(budget.budgetMinutes, 240);
    QVERIFY(budget.isExact);
    QCOMPARE(budget.atMost, 1);
    QVERIFY(budget.leftOut.isEmpty());
}

void tst_TeamBudget::nobodyStartsWhatTheyDoNotFinish()
{
    // After Ben there is time for Ana’s first step, which covers nothing.
    const TeamBudget budget = desk().budget(120);

    QCOMPARE(learners(budget), QStringList{u"Ben high"_s});
    QCOMPARE(budget.usedMinutes, 60);
    QCOMPARE(budget.leftOut, (QList{TeamGoal{"Ana", CompetencyId(C1), level(1), level(3), 120}}));
    QVERIFY(budget.isExact);
    QCOMPARE(desk().budget(180).reached.size(), 2);
    QVERIFY(desk().budget(30).items.isEmpty());
}

void tst_TeamBudget::minutesCountOncePerPerson()
{
    Desk team;
    team.needs = {need(C1, 1, 3), need(C2, 1, 3)};
    team.members = {member(u"Ana"_s, {{C1, 2}, {C2, 2}})};
    team.catalogue.resources = {resource(u"both"_s, {C1, C2}, {2, 3}, 90)};

    const TeamBudget budget = team.budget(90);

    QCOMPARE(budget.reached.size(), 2);
    QCOMPARE(budget.usedMinutes, 90);
    QCOMPARE(budget.items.first().teaches.size(), 2);
    QVERIFY(budget.isExact);
}

void tst_TeamBudget::slackIsAddedOnlyWhereItIsWanted()
{
    Desk team = desk();
    team.needs = {need(C1, 1, 2)}; // Ben is there.

    QVERIFY(team.budget(240).reached.isEmpty());
    QCOMPARE(learners(team.budget(240, true)), QStringList{u"Ana low"_s});
}

void tst_TeamBudget::whatNoTimeWouldBringIsSaid()
{
    Desk team = desk();
    team.needs = {need(C1, 4, 3), need(C2, 1, 1)};
    team.members[0] = with(team.members[0], C1, figure(LevelBand::BelowWorking));

    const TeamBudget budget = team.budget(1000);

    // Ben can; nobody else told a level, and nothing is known of C2.
    QCOMPARE(budget.reached.size(), 1);
    QCOMPARE(budget.outOfReach,
             (QList{TeamShortage{CompetencyId(C1), 3}, TeamShortage{CompetencyId(C2), 1}}));
}

void tst_TeamBudget::changeIsThatOfTheNeeds()
{
    Desk team = desk();
    team.members[0].figures[CompetencyId(C1)].planned = 4; // Their own plan is another matter.

    const TeamBudget budget = team.budget(60);

    QCOMPARE(budget.change.rows.first().before->cover(), 0);
    QCOMPARE(budget.change.rows.first().after->sure, QList<SignerKey>{"Ben"});
    QCOMPARE(budget.change.metAfter, 0);
    QCOMPARE(team.budget(180).change.metAfter, 1);
}

void tst_TeamBudget::filtersAreKept()
{
    const Desk team = desk();
    TeamBudgetWishes wishes{240, false, {}};
    wishes.filters.excluded = {ItemKind::Article};

    const TeamBudget budget = teamBudget({team.needs, team.members, team.catalogue}, wishes);

    QVERIFY(budget.items.isEmpty());
    QCOMPARE(budget.outOfReach.first().people, 2);
}

/// A team of three, two needs, and a few things to learn from; those for both
/// competencies only where \a isShared.
static Desk randomDesk(unsigned seed, bool isShared)
{
    std::mt19937 random(seed);
    const auto below = [&random](int limit) { return static_cast<int>(random() % limit); };
    Desk made;
    made.needs = {need(C1, 1 + below(2), 2 + below(2)), need(C2, 1 + below(3), 2)};
    for (int number = 0; number < 3; ++number)
        made.members.append(member(QString::number(number), {{C1, below(4)}, {C2, below(4)}}));
    for (int number = 0; number < 4; ++number) {
        const int from = below(3);
        const bool isBoth = isShared && number % 2 == 0;
        const QStringList both{C1, C2};
        made.catalogue.resources.append(resource(QString::number(number),
                                                 isBoth ? both : both.mid(number % 2, 1),
                                                 {from, from + 1 + below(2)}, 10 + 10 * below(6)));
    }
    return made;
}

namespace {

/// The most people that can be brought to a needed level, and the least time for them.
struct Optimum
{
    int reached = 0;
    int minutes = 0;
};

} // namespace

/// The level that \a start becomes by what \a selection says to learn of \a competency.
static int levelAfter(const Desk &desk, unsigned selection, const CompetencyId &competency,
                      int start)
{
    int reached = start;
    for (int level = start; level <= reached; ++level) {
        for (int item = 0; item < desk.catalogue.resources.size(); ++item) {
            const LearningResource &each = desk.catalogue.resources.at(item);
            if (((selection >> item) & 1U) != 0 && each.competencies.contains(competency)
                && each.minLevel.toInt() <= level && level < each.maxLevel.toInt())
                reached = std::max(reached, level + 1);
        }
    }
    return reached;
}

/// How many more are at the levels needed, none beyond what is missing.
static int reachedBy(const Desk &desk, unsigned selection)
{
    const unsigned resources = static_cast<unsigned>(desk.catalogue.resources.size());
    int reached = 0;
    for (const Cover &cover : coversOf(desk.needs, desk.members)) {
        int more = 0;
        for (unsigned person = 0; person < desk.members.size(); ++person) {
            const int start = desk.members.at(person).figures.value(cover.need.competency).value;
            const int end =
                levelAfter(desk, selection >> (person * resources), cover.need.competency, start);
            const int wanted = cover.need.level.toInt();
            more += start < wanted && end >= wanted ? 1 : 0;
        }
        reached += std::min(more, cover.deficit());
    }
    return reached;
}

/// Tries everything for everybody.
static Optimum bruteForce(const Desk &desk, int budget)
{
    Optimum best;
    const auto resources = desk.catalogue.resources.size();
    const auto items = resources * desk.members.size();
    for (unsigned selection = 0; selection < 1U << items; ++selection) {
        int minutes = 0;
        for (qsizetype item = 0; item < items; ++item) {
            if ((selection >> item) & 1U)
                minutes += *desk.catalogue.resources.at(item % resources).durationMinutes;
        }
        if (minutes > budget)
            continue;
        const int reached = reachedBy(desk, selection);
        if (reached > best.reached || (reached == best.reached && minutes < best.minutes))
            best = {reached, minutes};
    }
    return best;
}

void tst_TeamBudget::equalsBruteForceWhereNothingIsShared()
{
    int useful = 0;
    for (unsigned seed = 0; seed < 120; ++seed) {
        const Desk team = randomDesk(seed, false);
        const int minutes = 30 + static_cast<int>(seed * 17 % 120);
        const Optimum best = bruteForce(team, minutes);

        const TeamBudget budget = team.budget(minutes);

        const QByteArray name = QByteArray::number(seed);
        QVERIFY2(budget.isExact, name);
        QVERIFY2(budget.reached.size() == best.reached, name);
        QVERIFY2(budget.usedMinutes == best.minutes, name);
        useful += best.reached > 0 ? 1 : 0;
    }
    QVERIFY(useful > 40);
}

void tst_TeamBudget::neverClaimsMoreThanBruteForce()
{
    int exact = 0;
    for (unsigned seed = 0; seed < 120; ++seed) {
        const Desk team = randomDesk(seed, true);
        const int minutes = 30 + static_cast<int>(seed * 17 % 120);
        const Optimum best = bruteForce(team, minutes);

        const TeamBudget budget = team.budget(minutes);

        const QByteArray name = QByteArray::number(seed);
        QVERIFY2(budget.usedMinutes <= minutes, name);
        QVERIFY2(budget.reached.size() <= best.reached, name);
        QVERIFY2(budget.atMost >= best.reached, name);
        QVERIFY2(!budget.isExact || budget.reached.size() == best.reached, name);
        exact += budget.isExact ? 1 : 0;
    }
    QVERIFY(exact > 100);
}

QTEST_GUILESS_MAIN(tst_TeamBudget)
#include "tst_teambudget.moc"
