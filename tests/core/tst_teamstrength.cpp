// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/team/teamstrength.h"
#include "tests/support/teamparts.h"

#include <QTest>

using namespace Compass;
using namespace Compass::Sample;
using namespace Qt::StringLiterals;

class tst_TeamStrength : public QObject
{
    Q_OBJECT

private slots:
    void metNeedsAreStrengths();
    void unmetNeedsAndLonePeopleAreNone();
    void whatHalfHaveIsOne_data();
    void whatHalfHaveIsOne();
    void theMostWidespreadComesFirst();
    void withoutNamesEveryoneCounts();
    void knownIsWhatMayBeSeen();
};

static const QString C1 = u"SMP-01"_s;
static const QString C2 = u"SMP-02"_s;
static const QString C3 = u"SMP-03"_s;
static const CompetencyId First(C1);
static constexpr qsizetype All = 9;

static TeamFigures figuresOf(const QList<TeamMember> &members, const QList<TeamNeed> &needs)
{
    TeamFigures made;
    made.competencies = {First, CompetencyId(C2), CompetencyId(C3)};
    made.members = members;
    made.needs = needs;
    made.covers = coversOf(needs, members);
    return made;
}

void tst_TeamStrength::metNeedsAreStrengths()
{
    const TeamFigures team =
        figuresOf({member(u"Ana"_s, {{C1, 4}}), member(u"Ben"_s, {{C1, 3}}),
                   member(u"Camille"_s, {{C1, 1}}), member(u"Dominique"_s, {})},
                  {need(C1, 2, 3)});

    // Dominique did not tell it. Two of three at Advanced would be two of three anyway.
    QCOMPARE(strengthsOf(team, All), (QList<TeamStrength>{{First, level(3), true, 2, 3}}));
}

void tst_TeamStrength::unmetNeedsAndLonePeopleAreNone()
{
    const QList<TeamMember> members{member(u"Ana"_s, {{C1, 4}, {C2, 4}}),
                                    member(u"Ben"_s, {{C1, 4}, {C2, 3}})};

    // Two of three needed, one of one; though both are above Working in each.
    QVERIFY(strengthsOf(figuresOf(members, {need(C1, 3, 3), need(C2, 1, 4)}), All).isEmpty());
}

void tst_TeamStrength::whatHalfHaveIsOne_data()
{
    QTest::addColumn<QList<int>>("levels");
    QTest::addColumn<int>("able");
    QTest::newRow("nobody") << QList<int>{} << 0;
    QTest::newRow("one") << QList<int>{4} << 0;
    QTest::newRow("one of two") << QList<int>{4, 1} << 0;
    QTest::newRow("half") << QList<int>{2, 1, 0, 3} << 2;
    QTest::newRow("fewer than half") << QList<int>{2, 1, 0, 3, 1} << 0;
    QTest::newRow("all") << QList<int>{2, 2, 2} << 3;
}

void tst_TeamStrength::whatHalfHaveIsOne()
{
    QFETCH(const QList<int>, levels);
    QFETCH(const int, able);
    QList<TeamMember> members;
    for (const int level : levels)
        members.append(member(QString::number(members.size()), {{C1, level}}));

    const QList<TeamStrength> strengths = strengthsOf(figuresOf(members, {}), All);

    QCOMPARE(strengths.size(), able > 0 ? 1 : 0);
    if (able > 0)
        QCOMPARE(strengths.first(),
                 (TeamStrength{First, level(2), false, able, int(levels.size())}));
}

void tst_TeamStrength::theMostWidespreadComesFirst()
{
    // 2 of 4, 3 of 4 and 2 of 2.
    const TeamFigures team = figuresOf({member(u"Ana"_s, {{C1, 2}, {C2, 2}, {C3, 2}}),
                                        member(u"Ben"_s, {{C1, 2}, {C2, 2}, {C3, 2}}),
                                        member(u"Camille"_s, {{C1, 0}, {C2, 2}}),
                                        member(u"Dominique"_s, {{C1, 0}, {C2, 0}})},
                                       {});

    const QList<TeamStrength> strengths = strengthsOf(team, All);

    QCOMPARE(strengths.size(), 3);
    QCOMPARE(strengths.at(0).competency, CompetencyId(C3));
    QCOMPARE(strengths.at(1).competency, CompetencyId(C2));
    QCOMPARE(strengths.at(2).competency, First);
    QCOMPARE(strengthsOf(team, 1), strengths.first(1));
}

void tst_TeamStrength::withoutNamesEveryoneCounts()
{
    TeamFigures team = figuresOf({}, {need(C1, 2, 3)});
    team.covers.clear();
    team.everyone.insert(First, {Tally{{0, 2, 3, 2, 1}}, 2.3});

    QCOMPARE(strengthsOf(team, All), (QList<TeamStrength>{{First, level(2), false, 6, 8}}));
}

void tst_TeamStrength::knownIsWhatMayBeSeen()
{
    TeamFigures team = figuresOf({member(u"Ana"_s, {{C1, 4}})}, {});
    QCOMPARE(knownTally(team, First), (Tally{{0, 0, 0, 0, 1}}));
    team.group.insert(First, {Tally{{1, 2, 2, 1, 0}}, 1.5});
    QCOMPARE(knownTally(team, First), (Tally{{1, 2, 2, 1, 1}}));
    team.group.insert(First, {});
    QCOMPARE(knownTally(team, First), (Tally{{0, 0, 0, 0, 1}}));
    QVERIFY(!knownTally(team, CompetencyId(C2)));
}

QTEST_GUILESS_MAIN(tst_TeamStrength)
#include "tst_teamstrength.moc"
