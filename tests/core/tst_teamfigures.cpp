// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/snapshots/fingerprint.h"
#include "core/team/teamfigures.h"
#include "tests/support/memoryteam.h"
#include "tests/support/teamparts.h"

#include <QTest>

using namespace Compass;
using namespace Compass::Sample;
using namespace Qt::StringLiterals;

class tst_TeamFigures : public QObject
{
    Q_OBJECT

private slots:
    void contentIsWhatWasAskedFor();
    void membersAreSortedAsTheLanguageDoes();
    void groupIsShownOnlyWhenReleased();
    void largestRequestedGroupCounts();
    void requestNeverLowersTheSmallestGroup();
    void everyoneAddsBothParts();
    void hiddenGroupCannotBeTakenFromEveryone();
    void coordinatorSeesNobody();
    void outsideSeesNobodyAndNoSmallGroup();
    void outsideSumHasNoPartThatIsHiddenInside();
    void requestHidesAPartFromTheSumToo();
    void bandsAreNoLevels();
    void needsAreCoveredByMembers();
    void nobodyByNameIsNoCover();
    void namesAreDistinct();
    void lastReleaseIsOfTheGroup();
    void failureOfTheRepositoryIsTold();
};

static const QString C1 = u"SMP-01"_s;
static const QString C2 = u"SMP-02"_s;
static const CompetencyId First(C1);

static constexpr Tally Six{{1, 2, 2, 1, 0}};
static constexpr Tally Four{{1, 1, 1, 1, 0}};
static constexpr Tally Twelve{{2, 3, 4, 2, 1}};

static TeamCell groupCell(bool inBands = false)
{
    return {First, ShareScope::Totals, inBands};
}

static TeamCell namedCell()
{
    return {First, ShareScope::Rows, false};
}

/// Ana at 3, Ben at 2, and Camille at 3, by name.
static void addNamed(InMemoryTeam &team)
{
    for (const auto &[name, value] : Values{{u"Ben"_s, 2}, {u"Camille"_s, 3}, {u"Ana"_s, 3}})
        team.add(name.toUtf8(), shared(name, ShareScope::Rows, {{C1, value}}));
}

static TeamFigures figuresOf(const TeamRepository &team,
                             TeamAudience audience = TeamAudience::Inside)
{
    return *teamFigures(team, catalog(2), audience);
}

void tst_TeamFigures::contentIsWhatWasAskedFor()
{
    InMemoryTeam team;
    Catalog content = catalog(2);
    content.frameworks.prepend(framework(1));
    content.frameworks.first().id = FrameworkId(u"OTHER"_s);

    const TeamFigures figures = *teamFigures(team, content, TeamAudience::Inside);

    QCOMPARE(figures.info, team.team);
    QCOMPARE(figures.frameworks, QList{FrameworkId(u"SMP"_s)});
    QCOMPARE(figures.competencies, (QList{First, CompetencyId(C2)}));
    QVERIFY(figures.group.value(First).isHidden());
    QVERIFY(figures.everyone.value(First).isHidden());
    QVERIFY(figures.groupSince.isNull());
}

void tst_TeamFigures::membersAreSortedAsTheLanguageDoes()
{
    InMemoryTeam team;
    for (const QString &name : {u"Zoé"_s, u"Émilie"_s, u"Dominique"_s, u"Farah"_s})
        team.add(name.toUtf8(), shared(name, ShareScope::Rows, {{C1, 1}}));
    QLocale::setDefault({QLocale::French, QLocale::Canada});

    QStringList names;
    const TeamFigures figures = figuresOf(team);
    for (const TeamMember &each : figures.members)
        names.append(each.name);

    QCOMPARE(names, (QStringList{u"Dominique"_s, u"Émilie"_s, u"Farah"_s, u"Zoé"_s}));
    QCOMPARE(figures.member("Farah")->name, u"Farah"_s);
    QVERIFY(!figures.member("nobody"));
}

void tst_TeamFigures::groupIsShownOnlyWhenReleased()
{
    InMemoryTeam team;
    team.show(groupCell(), Six);
    QCOMPARE(figuresOf(team).group.value(First).tally, Six);

    team.cells.first().isShown = false;
    QVERIFY(figuresOf(team).group.value(First).isHidden());

    team.cells.clear();
    team.show(groupCell(), Four);
    QVERIFY(figuresOf(team).group.value(First).isHidden());
}

void tst_TeamFigures::largestRequestedGroupCounts()
{
    InMemoryTeam team;
    team.show(groupCell(), Six);
    ShareRequest request = team.asked.first();
    request.minimumGroup = 7;
    team.asked.prepend(request);

    const TeamFigures figures = figuresOf(team);

    QCOMPARE(figures.rules.smallestGroup, 7);
    QVERIFY(figures.group.value(First).isHidden());
}

void tst_TeamFigures::requestNeverLowersTheSmallestGroup()
{
    InMemoryTeam team;
    team.show(groupCell(), Four);
    team.asked.first().minimumGroup = 2;

    QCOMPARE(figuresOf(team).rules.smallestGroup, 5);
    QVERIFY(figuresOf(team).group.value(First).isHidden());
    QCOMPARE(figuresOf(team, TeamAudience::Outside).rules.smallestGroup, 10);
}

void tst_TeamFigures::everyoneAddsBothParts()
{
    InMemoryTeam team;
    addNamed(team);
    team.show(groupCell(), Six);

    QCOMPARE(figuresOf(team).everyone.value(First).tally, (Tally{{1, 2, 3, 3, 0}}));
}

void tst_TeamFigures::hiddenGroupCannotBeTakenFromEveryone()
{
    InMemoryTeam team;
    for (int number = 0; number < 6; ++number) {
        const QString name = QString::number(number);
        team.add(name.toUtf8(), shared(name, ShareScope::Rows, {{C1, number % 3}}));
    }
    team.show(groupCell(), Four);

    // Those by name, whom the reader sees anyway, and not one more.
    const TeamFigures figures = figuresOf(team);
    QVERIFY(figures.group.value(First).isHidden());
    QCOMPARE(figures.everyone.value(First).tally, (Tally{{2, 2, 2, 0, 0}}));
}

void tst_TeamFigures::coordinatorSeesNobody()
{
    InMemoryTeam team;
    addNamed(team);
    team.needed = {need(C1, 1, 3)};
    team.show(namedCell(), Six);
    team.show(groupCell(), Six);
    QVERIFY(!figuresOf(team).members.isEmpty());
    team.team.role = TeamRole::Coordinator;

    const TeamFigures figures = figuresOf(team);

    QVERIFY(figures.members.isEmpty());
    QVERIFY(figures.covers.isEmpty());
    QVERIFY(!figures.cover(First));
    QVERIFY(!figures.worst);
    QCOMPARE(figures.everyone.value(First).tally, Six + Six);

    // A named part that is not shown by itself would be the rest of the sum.
    team.cells.first().isShown = false;
    QCOMPARE(figuresOf(team).everyone.value(First).tally, Six);
}

void tst_TeamFigures::outsideSeesNobodyAndNoSmallGroup()
{
    InMemoryTeam team;
    addNamed(team);
    team.needed = {need(C1, 1, 3)};
    team.show(groupCell(), Six);
    team.show(groupCell(true), Tally{{6, 6}});

    const TeamFigures figures = figuresOf(team, TeamAudience::Outside);

    QVERIFY(figures.members.isEmpty());
    QVERIFY(figures.covers.isEmpty());
    QVERIFY(!figures.worst);
    QCOMPARE(figures.needs.size(), 1);
    QVERIFY(figures.group.isEmpty());
    QVERIFY(figures.groupInBands.isEmpty());
    QVERIFY(figures.everyone.value(First).isHidden());
}

void tst_TeamFigures::outsideSumHasNoPartThatIsHiddenInside()
{
    InMemoryTeam team;
    addNamed(team);
    team.show(groupCell(), Twelve);
    team.show(namedCell(), Six);
    const auto outside = [&team] {
        return figuresOf(team, TeamAudience::Outside).everyone.value(First).tally;
    };
    QCOMPARE(outside(), Twelve + Six); // As released: Ana, Ben and Camille are no figure.

    team.cells.last().isShown = false;
    QCOMPARE(outside(), Twelve);

    team.cells.removeLast();
    team.show(namedCell(), Four);
    QCOMPARE(outside(), Twelve);
}

void tst_TeamFigures::requestHidesAPartFromTheSumToo()
{
    // Inside, a reader with names could take them from the sum.
    InMemoryTeam team;
    team.asked.first().minimumGroup = 8;
    team.show(groupCell(), Six);
    team.show(namedCell(), Twelve);

    const TeamFigures figures = figuresOf(team, TeamAudience::Outside);

    QCOMPARE(figures.everyone.value(First).tally, Twelve);
}

void tst_TeamFigures::bandsAreNoLevels()
{
    InMemoryTeam team;
    Snapshot inBands = shared(u"Ana"_s, ShareScope::Rows, {{C1, 1}});
    inBands.precision = Precision::Bands;
    team.add("Ana", inBands);
    team.show(groupCell(true), Tally{{3, 4}});
    team.show(groupCell(), Six);

    const TeamFigures figures = figuresOf(team);

    QCOMPARE(figures.groupInBands.value(First).tally, (Tally{{3, 4}}));
    QCOMPARE(figures.everyone.value(First).tally, Six);
}

void tst_TeamFigures::needsAreCoveredByMembers()
{
    InMemoryTeam team;
    addNamed(team);
    team.needed = {need(C2, 1, 1), need(C1, 2, 3)};

    const TeamFigures figures = figuresOf(team);

    QCOMPARE(figures.needs.first().competency, First);
    QCOMPARE(figures.covers.size(), 2);
    QCOMPARE(figures.cover(First)->sure, (QList<SignerKey>{"Ana", "Camille"}));
    QCOMPARE(figures.cover(CompetencyId(C2))->cover(), 0);
    QVERIFY(!figures.cover(CompetencyId(u"SMP-09"_s)));
    QCOMPARE(figures.worst->member, SignerKey("Ana"));
    QCOMPARE(figures.worst->metWithout, 0);
    QCOMPARE(figures.received.byName, 3);
}

void tst_TeamFigures::nobodyByNameIsNoCover()
{
    InMemoryTeam team;
    team.needed = {need(C1, 2, 3), need(C2, 1, 2)};
    team.show(groupCell(), Twelve);

    const TeamFigures figures = figuresOf(team);

    QCOMPARE(figures.needs.size(), 2);
    QVERIFY(figures.covers.isEmpty());
    QVERIFY(!figures.worst);
}

void tst_TeamFigures::namesAreDistinct()
{
    InMemoryTeam team;
    team.add("first", shared(u"Alex"_s, ShareScope::Rows, {{C1, 4}}));
    team.add("second", shared(u"Alex"_s, ShareScope::Rows, {{C1, 0}}));
    team.needed = {need(C1, 1, 3)};

    const TeamFigures figures = figuresOf(team);

    QCOMPARE(figures.member("first")->name, u"Alex (%1)"_s.arg(fingerprintGroups("first").first()));
    QCOMPARE(figures.member("second")->name,
             u"Alex (%1)"_s.arg(fingerprintGroups("second").first()));
    QCOMPARE(figures.worst->member, SignerKey("first"));
}

void tst_TeamFigures::lastReleaseIsOfTheGroup()
{
    InMemoryTeam team;
    team.show(groupCell(), Six);
    team.show({CompetencyId(C2), ShareScope::Totals, false}, Six);
    team.show(namedCell(), Six);
    team.cells[0].released = QDate(2026, 11, 2);
    team.cells[1].released = QDate(2026, 11, 9);
    team.cells[2].released = QDate(2026, 11, 16);

    QCOMPARE(figuresOf(team).groupSince, QDate(2026, 11, 9));
}

void tst_TeamFigures::failureOfTheRepositoryIsTold()
{
    InMemoryTeam team;
    team.failure = Error{ErrorCode::StoreCorrupt, {}, {}, {}};

    const auto figures = teamFigures(team, catalog(), TeamAudience::Inside);

    QVERIFY(!figures);
    QCOMPARE(figures.error().code, ErrorCode::StoreCorrupt);
}

QTEST_GUILESS_MAIN(tst_TeamFigures)
#include "tst_teamfigures.moc"
