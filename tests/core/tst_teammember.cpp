// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/snapshots/fingerprint.h"
#include "tests/support/teamparts.h"

#include <QTest>

using namespace Compass;
using namespace Compass::Sample;
using namespace Qt::StringLiterals;

class tst_TeamMember : public QObject
{
    Q_OBJECT

private slots:
    void memberTellsWhatTheSnapshotTells();
    void levelAloneIsCertain();
    void chancesAddUpFromTheLevel();
    void bandDecidesOnlyOutsideItself_data();
    void bandDecidesOnlyOutsideItself();
    void standingIsThatOfAGap();
    void bandHasNoLevel();
    void certaintyIsOfTheLevel();
    void doubledNamesAreToldApart_data();
    void doubledNamesAreToldApart();
    void levelsAreCountedWithoutBands();
};

void tst_TeamMember::memberTellsWhatTheSnapshotTells()
{
    Snapshot snapshot = shared(u"Noor"_s, ShareScope::Rows, {{u"C1"_s, 3}, {u"C2"_s, 0}});
    snapshot.figures[0].planned = 4;
    snapshot.figures[0].chances = LevelChances{0, 0, 100, 900, 0};
    snapshot.notes = {{CompetencyId(u"C2"_s), u"New to me"_s}, {CompetencyId(u"C9"_s), u"?"_s}};

    const TeamMember member = memberOf("key", snapshot);

    QCOMPARE(member.key, QByteArray("key"));
    QCOMPARE(member.name, u"Noor"_s);
    QCOMPARE(member.issued, QDate(2026, 11, 1));
    QCOMPARE(member.expires, QDate(2027, 6, 1));
    QCOMPARE(member.frameworks.value(FrameworkId(u"SMP"_s)), u"1.0.0"_s);
    QCOMPARE(member.figures.size(), 2);
    const MemberFigure first = member.figures.value(CompetencyId(u"C1"_s));
    QCOMPARE(first.value, 3);
    QCOMPARE(first.planned, 4);
    QCOMPARE(first.chances, (LevelChances{0, 0, 100, 900, 0}));
    QCOMPARE(first.note, QString());
    const MemberFigure second = member.figures.value(CompetencyId(u"C2"_s));
    QCOMPARE(second.value, 0);
    QVERIFY(!second.planned);
    QCOMPARE(second.note, u"New to me"_s);
}

void tst_TeamMember::levelAloneIsCertain()
{
    MemberFigure figure;
    figure.value = 2;

    QCOMPARE(chanceAtLeast(figure, level(0)), 1.0);
    QCOMPARE(chanceAtLeast(figure, level(2)), 1.0);
    QCOMPARE(chanceAtLeast(figure, level(3)), 0.0);
}

void tst_TeamMember::chancesAddUpFromTheLevel()
{
    const MemberFigure told = figure(LevelChances{10, 40, 150, 600, 200});

    QCOMPARE(chanceAtLeast(told, level(0)), 1.0);
    QCOMPARE(chanceAtLeast(told, level(1)), 0.99);
    QCOMPARE(chanceAtLeast(told, level(2)), 0.95);
    QCOMPARE(chanceAtLeast(told, level(3)), 0.8);
    QCOMPARE(chanceAtLeast(told, level(4)), 0.2);
}

void tst_TeamMember::bandDecidesOnlyOutsideItself_data()
{
    QTest::addColumn<LevelBand>("band");
    QTest::addColumn<int>("value");
    QTest::addColumn<std::optional<double>>("chance");

    const auto below = LevelBand::BelowWorking;
    const auto above = LevelBand::WorkingOrAbove;
    const std::optional<double> open;
    QTest::newRow("everybody is at 0") << below << 0 << std::optional(1.0);
    QTest::newRow("0 or 1, at 1?") << below << 1 << open;
    QTest::newRow("0 or 1, at 2?") << below << 2 << std::optional(0.0);
    QTest::newRow("0 or 1, at 4?") << below << 4 << std::optional(0.0);
    QTest::newRow("2 to 4, at 1?") << above << 1 << std::optional(1.0);
    QTest::newRow("2 to 4, at 2?") << above << 2 << std::optional(1.0);
    QTest::newRow("2 to 4, at 3?") << above << 3 << open;
    QTest::newRow("2 to 4, at 4?") << above << 4 << open;
}

void tst_TeamMember::bandDecidesOnlyOutsideItself()
{
    QFETCH(LevelBand, band);
    QFETCH(int, value);

    QTEST(chanceAtLeast(figure(band), level(value)), "chance");
}

void tst_TeamMember::standingIsThatOfAGap()
{
    const MemberFigure told = figure(LevelChances{0, 150, 50, 600, 200});

    QCOMPARE(standingOf(told, level(1)), GapState::Met);
    QCOMPARE(standingOf(told, level(3)), GapState::Met); // .80
    QCOMPARE(standingOf(told, level(4)), GapState::Gap); // .20
    QCOMPARE(standingOf(figure(LevelChances{0, 0, 201, 799, 0}), level(3)), GapState::Unsure);
    QCOMPARE(standingOf(figure(LevelBand::WorkingOrAbove), level(3)), GapState::Unsure);
}

void tst_TeamMember::bandHasNoLevel()
{
    QVERIFY(!levelOf(figure(LevelBand::WorkingOrAbove)));
    QCOMPARE(levelOf(figure(LevelChances{0, 0, 0, 900, 100})), level(3));
}

void tst_TeamMember::certaintyIsOfTheLevel()
{
    QCOMPARE(certaintyOf(figure(LevelChances{0, 0, 200, 800, 0})), Certainty::Quite);
    QCOMPARE(certaintyOf(figure(LevelChances{0, 0, 201, 799, 0})), Certainty::Fairly);
    QCOMPARE(certaintyOf(figure(LevelChances{0, 0, 401, 599, 0})), Certainty::Unsure);
    QVERIFY(!certaintyOf(MemberFigure()));
}

static QString started(const QString &name, const QByteArray &key)
{
    return u"%1 (%2)"_s.arg(name, fingerprintGroups(key).constFirst());
}

void tst_TeamMember::doubledNamesAreToldApart_data()
{
    QTest::addColumn<QStringList>("told");
    QTest::addColumn<QStringList>("shown");

    const auto row = [](const char *what, const QStringList &told, const QStringList &shown) {
        QTest::newRow(what) << told << shown;
    };
    const QString first = started(u"Alex"_s, "0");
    row("one", {u"Alex"_s}, {u"Alex"_s});
    row("others", {u"Alex"_s, u"Alexis"_s}, {u"Alex"_s, u"Alexis"_s});
    row("doubled", {u"Alex"_s, u"Noor"_s, u"Alex"_s}, {first, u"Noor"_s, started(u"Alex"_s, "2")});
    row("heard alike", {u"Alex"_s, u"ALEX "_s}, {first, started(u"ALEX "_s, "1")});
    row("called like one told apart", {u"Alex"_s, u"Alex"_s, first},
        {u"Alex (%1)"_s.arg(fingerprintGroups("0").first(2).join(u'-')), started(u"Alex"_s, "1"),
         u"%1 (%2)"_s.arg(first, fingerprintGroups("2").first(2).join(u'-'))});
}

/// The keys are "0", "1", ….
void tst_TeamMember::doubledNamesAreToldApart()
{
    QFETCH(const QStringList, told);
    QFETCH(const QStringList, shown);
    QList<TeamMember> members;
    for (const QString &name : told) {
        members.append(member(name, {}));
        members.last().key = QByteArray::number(members.size() - 1);
    }

    QStringList names;
    for (const TeamMember &each : withDistinctNames(members))
        names.append(each.name);

    QCOMPARE(names, shown);
}

void tst_TeamMember::levelsAreCountedWithoutBands()
{
    const QString first = u"C1"_s;
    const QList<TeamMember> members{
        member(u"Ana"_s, {{first, 3}}), member(u"Ben"_s, {{first, 3}, {u"C2"_s, 1}}),
        with(member(u"Noor"_s, {}), first, figure(LevelBand::WorkingOrAbove))};

    QCOMPARE(levelsTold(members, CompetencyId(first)), (Tally{{0, 0, 0, 2, 0}}));
    QVERIFY(levelsTold(members, CompetencyId(u"C9"_s)).isEmpty());
}

QTEST_GUILESS_MAIN(tst_TeamMember)
#include "tst_teammember.moc"
