// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/team/scenario.h"
#include "tests/support/teamparts.h"

#include <QTest>

#include <random>

using namespace Compass;
using namespace Compass::Sample;
using namespace Qt::StringLiterals;

class tst_Scenario : public QObject
{
    Q_OBJECT

private slots:
    void noChangeChangesNothing();
    void absenceTakesThePersonOut();
    void finishedPlanReachesItsLevels();
    void finishedPlanKeepsTheChanceOfMore();
    void hiredPersonMeetsTheRole();
    void hiredAndSentAwayIsNoChange();
    void changedNeedIsMeasuredAnew();
    void needComesAndGoes();
    void changesFollowEachOther();
    void changeOfNobodyDoesNothing();
};

static const QString C1 = u"SMP-01"_s;
static const QString C2 = u"SMP-02"_s;
static const RoleProfile Analyst = role(u"analyst"_s, {{C1, 3}, {C2, 0}});

static const RoleProfile *findRole(const RoleId &id)
{
    return id == Analyst.id ? &Analyst : nullptr;
}

/// Ana is at level 3 of both, Ben at 2; two people are needed at 3 of C1, one of C2.
static QList<TeamMember> people()
{
    TeamMember ben = member(u"Ben"_s, {{C1, 2}, {C2, 2}});
    ben.figures[CompetencyId(C1)].planned = 3;
    return {member(u"Ana"_s, {{C1, 3}, {C2, 3}}), ben};
}

static QList<TeamNeed> needs()
{
    return {need(C1, 2, 3), need(C2, 1, 3)};
}

static ScenarioResult result(const QList<ScenarioChange> &changes)
{
    return scenarioResult(changes, needs(), people(), findRole);
}

static bool isChanged(const ScenarioResult &result)
{
    return std::ranges::any_of(result.rows, &ScenarioRow::isChanged);
}

void tst_Scenario::noChangeChangesNothing()
{
    std::mt19937 random(3);
    const auto below = [&random](int limit) { return static_cast<int>(random() % limit); };
    for (int round = 0; round < 100; ++round) {
        QList<TeamMember> members;
        for (int number = 0; number < 6; ++number)
            members.append(member(QString::number(number), {{C1, below(5)}, {C2, below(5)}}));
        const QList<TeamNeed> wanted = {need(C1, 1 + below(4), 1 + below(4)),
                                        need(C2, 1 + below(4), 1 + below(4))};

        const ScenarioResult same = scenarioResult({}, wanted, members, findRole);

        QVERIFY(!isChanged(same));
        QCOMPARE(same.rows.size(), 2);
        QCOMPARE(same.metAfter, same.metBefore);
        QCOMPARE(same.needsAfter, 2);
    }
}

void tst_Scenario::absenceTakesThePersonOut()
{
    const ScenarioResult away = result({MemberAway{"Ana", false}});

    QCOMPARE(away.metBefore, 1); // C2 by Ana; C1 is short by one.
    QCOMPARE(away.metAfter, 0);
    QCOMPARE(away.rows.at(0).competency, CompetencyId(C1));
    QCOMPARE(away.rows.at(0).before->cover(), 1);
    QCOMPARE(away.rows.at(0).after->cover(), 0);
    QVERIFY(away.rows.at(1).isChanged());
    QCOMPARE(result({MemberAway{"Ana", true}}).metAfter, 0);
}

void tst_Scenario::finishedPlanReachesItsLevels()
{
    const ScenarioResult done = result({PlanFinished{"Ben"}});

    QCOMPARE(done.rows.at(0).after->sure, (QList<SignerKey>{"Ana", "Ben"}));
    QCOMPARE(done.metAfter, 2);
    QVERIFY(!done.rows.at(1).isChanged()); // Nothing is planned for C2.
}

void tst_Scenario::finishedPlanKeepsTheChanceOfMore()
{
    MemberFigure told = figure(LevelChances{100, 600, 200, 70, 30});
    told.planned = 2;
    const TeamMember cam = with(member(u"Cam"_s, {}), C1, told);
    const auto expectedAt = [&cam](int value) {
        return scenarioResult({PlanFinished{"Cam"}}, {need(C1, 1, value)}, {cam}, findRole)
            .rows.first()
            .after->expected;
    };

    QCOMPARE(expectedAt(2), 1.0);
    QCOMPARE(expectedAt(3), 0.1);
    QCOMPARE(expectedAt(4), 0.03);
}

void tst_Scenario::hiredPersonMeetsTheRole()
{
    const ScenarioResult hired = result({ProfileHired{Analyst.id}});

    QCOMPARE(hired.rows.at(0).after->sure, (QList<SignerKey>{"Ana", keyOfHired(0)}));
    QCOMPARE(hired.rows.at(0).after->withoutCertainty, 2);
    QVERIFY(!hired.rows.at(1).isChanged()); // The role does not ask for C2.
    QCOMPARE(hired.metAfter, 2);
}

void tst_Scenario::hiredAndSentAwayIsNoChange()
{
    QVERIFY(!isChanged(result({ProfileHired{Analyst.id}, MemberAway{keyOfHired(0), true}})));

    // Of two who are hired, one is sent away.
    const ScenarioResult two = result(
        {ProfileHired{Analyst.id}, ProfileHired{Analyst.id}, MemberAway{keyOfHired(0), true}});
    QCOMPARE(two.rows.at(0).after->sure, (QList<SignerKey>{"Ana", keyOfHired(1)}));
}

void tst_Scenario::changedNeedIsMeasuredAnew()
{
    const ScenarioResult lower = result({NeedChanged{need(C1, 2, 2)}});

    QCOMPARE(lower.rows.at(0).before->cover(), 1);
    QCOMPARE(lower.rows.at(0).after->cover(), 2);
    QCOMPARE(lower.metAfter, 2);

    TeamNeed reworded = need(C1, 2, 3);
    reworded.reason = u"Audit"_s;
    QVERIFY(!isChanged(result({NeedChanged{reworded}})));
}

void tst_Scenario::needComesAndGoes()
{
    const ScenarioResult other =
        result({NeedChanged{need(C1, 0, 3)}, NeedChanged{need(u"SMP-03"_s, 1, 1)}});

    QCOMPARE(other.rows.size(), 3);
    QVERIFY(other.rows.at(0).before && !other.rows.at(0).after);
    QVERIFY(!other.rows.at(1).isChanged());
    QVERIFY(!other.rows.at(2).before && other.rows.at(2).after);
    QVERIFY(other.rows.at(0).isChanged() && other.rows.at(2).isChanged());
    QCOMPARE(other.needsBefore, 2);
    QCOMPARE(other.needsAfter, 2);
    QCOMPARE(other.metBefore, 1);
    QCOMPARE(other.metAfter, 1);
}

void tst_Scenario::changesFollowEachOther()
{
    const ScenarioResult all =
        result({MemberAway{"Ana", true}, PlanFinished{"Ben"}, ProfileHired{Analyst.id}});

    QCOMPARE(all.rows.at(0).after->sure, (QList<SignerKey>{"Ben", keyOfHired(2)}));
    QCOMPARE(all.rows.at(1).after->cover(), 0);
    QCOMPARE(all.metAfter, 1);
}

void tst_Scenario::changeOfNobodyDoesNothing()
{
    QVERIFY(!isChanged(result({MemberAway{"Zoe", false}, PlanFinished{"Zoe"},
                               ProfileHired{RoleId(u"unknown"_s)}, PlanFinished{"Ana"}})));
}

QTEST_GUILESS_MAIN(tst_Scenario)
#include "tst_scenario.moc"
