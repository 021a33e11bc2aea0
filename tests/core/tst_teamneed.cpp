// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/teamparts.h"

#include <QTest>

#include <random>

using namespace Compass;
using namespace Compass::Sample;
using namespace Qt::StringLiterals;

class tst_TeamNeed : public QObject
{
    Q_OBJECT

private slots:
    void whoIsSureCounts();
    void levelWithoutCertaintyCountsAndIsSaid();
    void openBandIsNotCounted();
    void unratedIsNotZero();
    void twoExpertsAndFourBeginnersAreNotFine();
    void stateIsWhatStandsOutFirst_data();
    void stateIsWhatStandsOutFirst();
    void needRestsOnUnsureRatingsWhenTheFirmDoNotSuffice();
    void worstAbsenceBreaksMost();
    void absenceThatBreaksNothingIsNoWorst();
    void equalAbsencesGiveTheFirst();
    void absenceBreaksWhatLeavingOutThePersonBreaks();
};

static const QString C1 = u"SMP-01"_s;
static const QString C2 = u"SMP-02"_s;
static const QString C3 = u"SMP-03"_s;

static Cover coverOf(const TeamNeed &need, const QList<TeamMember> &members)
{
    return coversOf({need}, members).first();
}

void tst_TeamNeed::whoIsSureCounts()
{
    const QList<TeamMember> members = {
        with(member(u"Ana"_s, {}), C1, figure(LevelChances{0, 0, 200, 700, 100})), // .80 at 3
        with(member(u"Ben"_s, {}), C1, figure(LevelChances{0, 0, 201, 699, 100})), // .799
        with(member(u"Cam"_s, {}), C1, figure(LevelChances{0, 500, 400, 100, 0})), // .10
    };

    const Cover cover = coverOf(need(C1, 2, 3), members);

    QCOMPARE(cover.sure, QList<SignerKey>{"Ana"});
    QCOMPARE(cover.expected, 0.8 + 0.799 + 0.1);
    QCOMPARE(cover.deficit(), 1);
    QCOMPARE(cover.depth(), -1);
    QCOMPARE(cover.withoutCertainty, 0);
    QVERIFY(!cover.isMet());
}

void tst_TeamNeed::levelWithoutCertaintyCountsAndIsSaid()
{
    const QList<TeamMember> members = {
        member(u"Ana"_s, {{C1, 3}}), member(u"Ben"_s, {{C1, 2}}),
        with(member(u"Cam"_s, {}), C1, figure(LevelBand::BelowWorking)),
        with(member(u"Dee"_s, {}), C1, figure(LevelChances{0, 0, 0, 0, 1000}))};

    const Cover cover = coverOf(need(C1, 1, 3), members);

    QCOMPARE(cover.sure, (QList<SignerKey>{"Ana", "Dee"}));
    QCOMPARE(cover.expected, 2.0);
    QCOMPARE(cover.withoutCertainty, 1); // Ana; Ben and Cam do not count.
    QCOMPARE(cover.undecided, 0);
}

void tst_TeamNeed::openBandIsNotCounted()
{
    const TeamMember ana = with(member(u"Ana"_s, {}), C1, figure(LevelBand::WorkingOrAbove));

    const Cover advanced = coverOf(need(C1, 1, 3), {ana});
    QCOMPARE(advanced.cover(), 0);
    QCOMPARE(advanced.expected, 0.0);
    QCOMPARE(advanced.undecided, 1);

    const Cover working = coverOf(need(C1, 1, 2), {ana});
    QCOMPARE(working.cover(), 1);
    QCOMPARE(working.withoutCertainty, 1);
    QCOMPARE(working.undecided, 0);
}

void tst_TeamNeed::unratedIsNotZero()
{
    const Cover cover = coverOf(need(C1, 1, 1), {member(u"Ana"_s, {{C2, 4}})});

    QCOMPARE(cover.cover(), 0);
    QCOMPARE(cover.undecided, 0);
    QCOMPARE(stateOf(cover), CoverState::NoCover);
}

void tst_TeamNeed::twoExpertsAndFourBeginnersAreNotFine()
{
    // Their mean level is 2, which is what is needed of each of three people.
    const QList<TeamMember> members = {member(u"A"_s, {{C1, 4}}), member(u"B"_s, {{C1, 4}}),
                                       member(u"C"_s, {{C1, 1}}), member(u"D"_s, {{C1, 1}}),
                                       member(u"E"_s, {{C1, 1}}), member(u"F"_s, {{C1, 1}})};

    const Cover cover = coverOf(need(C1, 3, 2), members);

    QCOMPARE(cover.cover(), 2);
    QCOMPARE(cover.deficit(), 1);
    QCOMPARE(stateOf(cover), CoverState::Short);
    QCOMPARE(metCount({cover}), 0);
}

void tst_TeamNeed::stateIsWhatStandsOutFirst_data()
{
    QTest::addColumn<int>("needed");
    QTest::addColumn<int>("there");
    QTest::addColumn<CoverState>("state");

    QTest::newRow("none of one") << 1 << 0 << CoverState::NoCover;
    QTest::newRow("none of three") << 3 << 0 << CoverState::NoCover;
    QTest::newRow("two of three") << 3 << 2 << CoverState::Short;
    QTest::newRow("one of one") << 1 << 1 << CoverState::OnePerson;
    QTest::newRow("three of three") << 3 << 3 << CoverState::NoSlack;
    QTest::newRow("two of one") << 1 << 2 << CoverState::Covered;
}

void tst_TeamNeed::stateIsWhatStandsOutFirst()
{
    QFETCH(int, needed);
    QFETCH(int, there);
    QList<TeamMember> members;
    for (int number = 0; number < there; ++number)
        members.append(member(QString::number(number), {{C1, 3}}));

    QTEST(stateOf(coverOf(need(C1, needed, 3), members)), "state");
}

void tst_TeamNeed::needRestsOnUnsureRatingsWhenTheFirmDoNotSuffice()
{
    const MemberFigure firm = figure(LevelChances{0, 0, 50, 950, 0});
    const MemberFigure loose = figure(LevelChances{0, 0, 51, 949, 0});
    const TeamMember ana = with(member(u"Ana"_s, {}), C1, firm);
    const TeamMember ben = with(member(u"Ben"_s, {}), C1, loose);

    QVERIFY(!coverOf(need(C1, 1, 3), {ana, ben}).restsOnUnsure);
    QVERIFY(coverOf(need(C1, 1, 3), {ben}).restsOnUnsure);
    QVERIFY(coverOf(need(C1, 2, 3), {ana, ben}).restsOnUnsure);
    QVERIFY(!coverOf(need(C1, 3, 3), {ana, ben}).restsOnUnsure); // It is not met at all.
}

void tst_TeamNeed::worstAbsenceBreaksMost()
{
    const QList<TeamMember> members = {
        member(u"Ana"_s, {{C1, 3}, {C2, 3}, {C3, 1}}),
        member(u"Ben"_s, {{C1, 1}, {C2, 3}, {C3, 3}}),
        member(u"Noor"_s, {{C1, 3}, {C2, 3}, {C3, 3}}),
    };
    // C1 and C3 are met by two each without slack, C2 with one to spare.
    const QList<TeamNeed> needs = {need(C1, 2, 3), need(C2, 2, 3), need(C3, 2, 3)};

    const std::optional<WorstAbsence> worst = worstAbsence(needs, members);

    QVERIFY(worst);
    QCOMPARE(worst->member, SignerKey("Noor"));
    QCOMPARE(worst->metWithout, 1);
    QCOMPARE(brokenWithout("Noor", coversOf(needs, members)),
             (QList{CompetencyId(C1), CompetencyId(C3)}));
}

void tst_TeamNeed::absenceThatBreaksNothingIsNoWorst()
{
    const QList<TeamMember> members = {member(u"Ana"_s, {{C1, 3}}), member(u"Ben"_s, {{C1, 3}})};

    QVERIFY(!worstAbsence({need(C1, 1, 3)}, members));
    QVERIFY(!worstAbsence({need(C1, 3, 3)}, members)); // Already broken.
    QVERIFY(!worstAbsence({}, members));
    QVERIFY(!worstAbsence({need(C1, 1, 3)}, {}));
}

void tst_TeamNeed::equalAbsencesGiveTheFirst()
{
    const QList<TeamMember> members = {member(u"Ana"_s, {{C1, 3}}), member(u"Ben"_s, {{C2, 3}})};

    QCOMPARE(worstAbsence({need(C2, 1, 3), need(C1, 1, 3)}, members)->member, SignerKey("Ana"));
}

void tst_TeamNeed::absenceBreaksWhatLeavingOutThePersonBreaks()
{
    std::mt19937 random(11);
    const auto below = [&random](int limit) { return static_cast<int>(random() % limit); };
    for (int round = 0; round < 200; ++round) {
        QList<TeamMember> members;
        for (int number = 0; number < 5; ++number)
            members.append(
                member(QString::number(number), {{C1, below(5)}, {C2, below(5)}, {C3, below(5)}}));
        const QList<TeamNeed> needs = {need(C1, 1 + below(3), 2), need(C2, 1 + below(3), 2),
                                       need(C3, 1 + below(3), 2)};
        int fewest = metCount(coversOf(needs, members));
        const int all = fewest;
        for (const TeamMember &each : std::as_const(members)) {
            QList<TeamMember> others = members;
            others.removeIf([&](const TeamMember &other) { return other.key == each.key; });
            fewest = std::min(fewest, metCount(coversOf(needs, others)));
        }

        const std::optional<WorstAbsence> worst = worstAbsence(needs, members);

        QCOMPARE(worst.has_value(), fewest < all);
        QCOMPARE(worst ? worst->metWithout : all, fewest);
    }
}

QTEST_GUILESS_MAIN(tst_TeamNeed)
#include "tst_teamneed.moc"
