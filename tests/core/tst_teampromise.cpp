// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/team/teampromise.h"

#include "core/team/collection.h"
#include "core/team/teamfigures.h"
#include "tests/support/frameworks.h"
#include "tests/support/memoryteam.h"

#include <QTest>

using namespace Compass;
using namespace Qt::StringLiterals;

class tst_TeamPromise : public QObject
{
    Q_OBJECT

private slots:
    void withoutARequestNothingIsPromised();
    void whatWasAskedIsPromised();
    void everythingMayChangeUntilPeopleAreAsked();
    void nameAndPurposeStayOncePeopleWereAsked();
    void filesAreNotKeptLongerThanPromised();
    void aFrameworkIsCountedInOneVersion();
    void figuresKeepToThePromise();
    void theFirstVersionIsTakenIn();
};

static ShareRequest requestFor(const QMap<FrameworkId, QString> &frameworks, QDate retention)
{
    ShareRequest request;
    request.frameworks = frameworks;
    request.retention = retention;
    return request;
}

static const FrameworkId Tec(u"TEC"_s);
static const FrameworkId Cyb(u"CYB"_s);

/// Two requests; the first one is kept longer.
static TeamPromise promised()
{
    return promiseOf({requestFor({{Tec, u"1"_s}}, QDate(2027, 12, 31)),
                      requestFor({{Tec, u"1"_s}, {Cyb, u"2"_s}}, QDate(2027, 6, 30))});
}

static TeamInfo team()
{
    return {u"Harbour"_s,      {u"Plan our training"_s, {}},
            TeamRole::Manager, QDate(2026, 11, 1),
            QDate(2027, 9, 1), false};
}

void tst_TeamPromise::withoutARequestNothingIsPromised()
{
    const TeamPromise promise = promiseOf({});

    QVERIFY(!promise.isGiven && promise.lastRetention.isNull() && promise.versions.isEmpty());
}

void tst_TeamPromise::whatWasAskedIsPromised()
{
    const TeamPromise promise = promised();

    QVERIFY(promise.isGiven);
    QCOMPARE(promise.lastRetention, QDate(2027, 12, 31));
    QCOMPARE(promise.versions, (QMap<FrameworkId, QString>{{Tec, u"1"_s}, {Cyb, u"2"_s}}));
}

void tst_TeamPromise::everythingMayChangeUntilPeopleAreAsked()
{
    TeamInfo after = team();
    after.name = u"Port"_s;
    after.purpose.english = u"Appraise"_s;
    after.retention = QDate(2030, 1, 1);

    QVERIFY(checkChange(team(), after, promiseOf({})));
}

void tst_TeamPromise::nameAndPurposeStayOncePeopleWereAsked()
{
    TeamInfo renamed = team();
    renamed.name = u"Port"_s;
    TeamInfo other = team();
    other.purpose.english = u"Appraise"_s;
    TeamInfo added = team();
    added.purpose.french = u"Évaluer"_s;

    QVERIFY(checkChange(team(), team(), promised()));
    for (const TeamInfo &after : {renamed, other, added})
        QCOMPARE(checkChange(team(), after, promised()).error(),
                 (Error{ErrorCode::TeamPurposeFixed, u"Harbour"_s}));
}

void tst_TeamPromise::filesAreNotKeptLongerThanPromised()
{
    TeamInfo after = team();
    after.retention = QDate(2027, 12, 31);
    QVERIFY(checkChange(team(), after, promised()));
    after.retention = QDate(2028, 1, 1);
    QCOMPARE(checkChange(team(), after, promised()).error(),
             (Error{ErrorCode::TeamRetentionFixed, u"2027-12-31"_s, {}, u"2028-01-01"_s, {}}));

    // A team that was made for longer may be made for less, not for more.
    TeamInfo before = team();
    before.retention = QDate(2028, 6, 1);
    QVERIFY(checkChange(before, before, promised()));
    QVERIFY(checkChange(before, after, promised()));
    QVERIFY(!checkChange(after, before, promised()));
}

void tst_TeamPromise::aFrameworkIsCountedInOneVersion()
{
    QVERIFY(checkVersions(requestFor({{Tec, u"1"_s}}, {}), promised()));
    QVERIFY(checkVersions(requestFor({{FrameworkId(u"DAT"_s), u"9"_s}}, {}), promised()));
    QCOMPARE(checkVersions(requestFor({{Tec, u"1"_s}, {Cyb, u"3"_s}}, {}), promised()).error(),
             (Error{ErrorCode::TeamVersionFixed, u"CYB"_s, u"2"_s, u"3"_s, {}}));
}

void tst_TeamPromise::figuresKeepToThePromise()
{
    Sample::InMemoryTeam team;
    team.asked.first().frameworks = {{FrameworkId(u"SMP"_s), u"0.9.0"_s}};
    team.asked.first().retention = QDate(2027, 6, 30);

    const auto figures = teamFigures(team, Sample::catalog(), TeamAudience::Inside);

    QCOMPARE(figures->versions, (QMap<FrameworkId, QString>{{FrameworkId(u"SMP"_s), u"0.9.0"_s}}));
    QCOMPARE(figures->info.retention, QDate(2027, 6, 30));
}

void tst_TeamPromise::theFirstVersionIsTakenIn()
{
    const CollectionRules rules = collectionRules(
        team(), {requestFor({{Tec, u"1"_s}}, {}), requestFor({{Tec, u"2"_s}}, {})}, Catalog());

    QCOMPARE(rules.frameworks.value(Tec).version, u"1"_s);
    QCOMPARE(rules.requests.size(), 2);
}

QTEST_GUILESS_MAIN(tst_TeamPromise)
#include "tst_teampromise.moc"
