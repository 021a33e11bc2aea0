// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/team/teamchange.h"
#include "tests/support/teamparts.h"

#include <QTest>

#include <cmath>

using namespace Compass;
using namespace Compass::Sample;
using namespace Qt::StringLiterals;

class tst_TeamChange : public QObject
{
    Q_OBJECT

private slots:
    void chancesGiveMeanAndDeviation();
    void onlyThoseWhoSharedTwiceAreCompared();
    void movesAreCountedByCompetency();
    void clearRiseIsTested();
    void levelsAloneAreNotTested();
    void fewCommonCompetenciesAreNotTested();
    void anotherVersionIsABreak();
    void bandsMoveTooButNotAgainstLevels();
};

static const QString C1 = u"SMP-01"_s;
static const QString C2 = u"SMP-02"_s;

static TeamChange change(const QList<TeamMember> &members, const QList<TeamMember> &earlier)
{
    QHash<SignerKey, TeamMember> before;
    for (const TeamMember &each : earlier)
        before.insert(each.key, each);
    return teamChange(members, before, catalog(2));
}

void tst_TeamChange::chancesGiveMeanAndDeviation()
{
    const MeanEstimate sure = meanOf({0, 0, 0, 1000, 0});
    QCOMPARE(sure.mean, 3.5);
    QCOMPARE(sure.sd, std::sqrt(1.0 / 12.0));

    // Even odds of levels 1 and 2: 1.5 and 2.5 around 2, each ½ away.
    const MeanEstimate even = meanOf({0, 500, 500, 0, 0});
    QCOMPARE(even.mean, 2.0);
    QCOMPARE(even.sd, std::sqrt(0.25 + 1.0 / 12.0));
}

void tst_TeamChange::onlyThoseWhoSharedTwiceAreCompared()
{
    // Ana stays at 1; Ben, at 4, is new, and Cam, at 0, has left.
    const TeamChange team = change({member(u"Ana"_s, {{C1, 1}}), member(u"Ben"_s, {{C1, 4}})},
                                   {member(u"Ana"_s, {{C1, 1}}), member(u"Cam"_s, {{C1, 0}})});

    QCOMPARE(team.members.size(), 1);
    QCOMPARE(team.members.first().member, SignerKey("Ana"));
    QCOMPARE(team.competencies.size(), 1);
    QCOMPARE(team.competencies.first().moves, (Moves{0, 1, 0}));
    QVERIFY(change({member(u"Ben"_s, {{C1, 4}})}, {}).isEmpty());
}

void tst_TeamChange::movesAreCountedByCompetency()
{
    const TeamChange team =
        change({member(u"Ana"_s, {{C1, 3}, {C2, 2}}), member(u"Ben"_s, {{C1, 2}, {C2, 1}}),
                member(u"Cam"_s, {{C1, 4}})},
               {member(u"Ana"_s, {{C1, 2}, {C2, 2}}), member(u"Ben"_s, {{C1, 1}, {C2, 3}}),
                member(u"Cam"_s, {{C1, 4}, {C2, 4}})});

    QCOMPARE(team.competencies.size(), 2);
    QCOMPARE(team.competencies.at(0).competency, CompetencyId(C1));
    QCOMPARE(team.competencies.at(0).moves, (Moves{2, 1, 0}));
    QCOMPARE(team.competencies.at(1).moves, (Moves{0, 1, 1})); // Cam told C2 only once.
    QCOMPARE(team.members.at(0).moves, (Moves{1, 1, 0}));
    QCOMPARE(team.members.at(1).moves, (Moves{1, 0, 1}));
}

void tst_TeamChange::clearRiseIsTested()
{
    const auto ana = [](const LevelChances &chances) {
        return with(with(member(u"Ana"_s, {}), C1, figure(chances)), C2, figure(chances));
    };

    const TeamChange team = change({ana({0, 0, 0, 1000, 0})}, {ana({0, 0, 1000, 0, 0})});

    // Two competencies of s² = 1/12 each: SD = √(2/12)/2; z = 1/(SD·√2) = 2·√3 = 3.46.
    const MeasuredChange rise = *team.members.first().change;
    QCOMPARE(rise.before.mean, 2.5);
    QCOMPARE(rise.after.mean, 3.5);
    QVERIFY(std::abs(rise.z - 2.0 * std::sqrt(3.0)) < 1e-9);
    QCOMPARE(rise.clarity, ChangeClarity::Clear);

    const TeamChange same = change({ana({0, 0, 600, 400, 0})}, {ana({0, 0, 700, 300, 0})});
    QCOMPARE(same.members.first().change->clarity, ChangeClarity::NotClear);
    QCOMPARE(same.members.first().moves, (Moves{0, 2, 0}));
}

void tst_TeamChange::levelsAloneAreNotTested()
{
    const TeamMember before = member(u"Ana"_s, {{C1, 1}});
    const TeamMember after = with(member(u"Ana"_s, {}), C1, figure(LevelChances{0, 0, 0, 1000, 0}));

    const MemberChange ana = change({after}, {before}).members.first();

    QVERIFY(!ana.change);
    QCOMPARE(ana.hindrance, MemberHindrance::NoCertainty);
    QCOMPARE(ana.moves, (Moves{1, 0, 0}));
    QCOMPARE(ana.before, QDate(2026, 11, 1));
}

void tst_TeamChange::fewCommonCompetenciesAreNotTested()
{
    const MemberFigure told = figure(LevelChances{0, 0, 1000, 0, 0});
    const TeamMember one = with(member(u"Ana"_s, {}), C1, told);

    // One of the two that were told at all is 50 %.
    const MemberChange ana = change({with(one, C2, told)}, {one}).members.first();

    QVERIFY(!ana.change);
    QCOMPARE(ana.hindrance, MemberHindrance::TooFew);
    QCOMPARE(ana.moves.people(), 1);
}

void tst_TeamChange::anotherVersionIsABreak()
{
    TeamMember before = member(u"Ana"_s, {{C1, 1}});
    before.frameworks = {{FrameworkId(u"SMP"_s), u"0.9.0"_s}};

    const TeamChange team = change({member(u"Ana"_s, {{C1, 3}})}, {before});

    QVERIFY(team.competencies.isEmpty());
    QCOMPARE(team.members.first().hindrance, MemberHindrance::OtherVersion);
    QCOMPARE(team.members.first().moves.people(), 0);

    before.frameworks.clear();
    QVERIFY(change({member(u"Ana"_s, {{C1, 3}})}, {before}).isEmpty());
}

void tst_TeamChange::bandsMoveTooButNotAgainstLevels()
{
    const TeamMember below = with(member(u"Ana"_s, {}), C1, figure(LevelBand::BelowWorking));
    const TeamMember above = with(member(u"Ana"_s, {}), C1, figure(LevelBand::WorkingOrAbove));

    QCOMPARE(change({above}, {below}).competencies.first().moves, (Moves{1, 0, 0}));
    QVERIFY(change({member(u"Ana"_s, {{C1, 4}})}, {above}).competencies.isEmpty());
}

QTEST_GUILESS_MAIN(tst_TeamChange)
#include "tst_teamchange.moc"
