// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/teamimport.h"

#include "tests/support/teamdesk.h"
#include "ui/session/teamintake.h"
#include "ui/settings/preferences.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>
#include <QTestEventLoop>

using namespace Compass;
using namespace Qt::StringLiterals;

class tst_TeamImport : public QObject
{
    Q_OBJECT

private slots:
    void takesAFileATurn();
    void cancellingKeepsWhatIsIn();
    void sayWhatBecameOfEach();
    void refusedFilesStayUntilPutAway();
    void aFolderStandsForItsShareFiles();
    void anotherTeamForgetsTheFiles();
    void aWatchedFolderIsTakenIn();
    void aHalfWrittenFileWaits();
    void theFolderIsRememberedForItsTeam();
    void filesLeftOutAreFoundAgain_data();
    void filesLeftOutAreFoundAgain();
    void whatWasTakenInIsNotLookedAtAgain();
    void whyItWasGivenUpIsKept();
    void aFolderThatGoesAwayIsFoundAgain();
    void recentTeamsAreRemembered();
    void aForgottenTeamHasNoFolder();

private:
    static void run(TeamImport &import, const QStringList &paths);
    static QString inbox(TeamDesk &desk, const QStringList &people);
};

void tst_TeamImport::run(TeamImport &import, const QStringList &paths)
{
    QSignalSpy finished(&import, &TeamImport::finished);
    import.add(paths);
    QVERIFY(!finished.isEmpty() || finished.wait());
}

void tst_TeamImport::takesAFileATurn()
{
    TeamDesk desk;
    desk.open();
    TeamImport import(desk.session);
    import.add({desk.answer(u"Noor"_s, ShareScope::Rows), desk.answer(u"Sam"_s, ShareScope::Rows)});
    QCOMPARE(import.done(), 0);
    QCOMPARE(import.total(), 2);
    QSignalSpy progressed(&import, &TeamImport::progressed);
    QVERIFY(progressed.wait());
    QCOMPARE(import.done(), 1);
    QSignalSpy finished(&import, &TeamImport::finished);
    QVERIFY(finished.wait());
    QVERIFY(!import.isRunning());
    QCOMPARE(desk.session.figures().members.size(), 2);
}

void tst_TeamImport::cancellingKeepsWhatIsIn()
{
    TeamDesk desk;
    desk.open();
    TeamImport import(desk.session);
    import.add({desk.answer(u"Noor"_s, ShareScope::Rows), desk.answer(u"Sam"_s, ShareScope::Rows)});
    QSignalSpy progressed(&import, &TeamImport::progressed);
    QVERIFY(progressed.wait());
    import.cancel();
    QVERIFY(import.wasCancelled());
    QVERIFY(!import.isRunning());
    QCOMPARE(desk.session.figures().members.size(), 1);
}

void tst_TeamImport::sayWhatBecameOfEach()
{
    TeamDesk desk;
    desk.open();
    TeamImport import(desk.session);
    const QString first = desk.answer(u"Noor"_s, ShareScope::Rows, 1, 1);
    const QString second = desk.answer(u"Noor"_s, ShareScope::Rows, 2, 2);
    run(import, {first, second, second, first});
    QCOMPARE(import.count(ImportOutcome::Added), 1);
    QCOMPARE(import.count(ImportOutcome::Replaced), 1);
    QCOMPARE(import.count(ImportOutcome::AlreadyThere), 1);
    QCOMPARE(import.refusedNow(), 1);
    QCOMPARE(import.refused().constFirst().error.code, ErrorCode::ShareOlder);
}

void tst_TeamImport::refusedFilesStayUntilPutAway()
{
    TeamDesk desk;
    desk.open();
    TeamImport import(desk.session);
    run(import, {desk.tampered(desk.answer(u"Noor"_s, ShareScope::Rows))});
    run(import, {desk.file(u"none.compass-share"_s)});
    QCOMPARE(import.refused().size(), 2);
    QCOMPARE(import.refused().constFirst().name, u"tampered-Noor-1.compass-share"_s);
    QCOMPARE(import.refusedNow(), 1);
    import.putRefusedAway();
    QVERIFY(import.refused().isEmpty());
}

void tst_TeamImport::aFolderStandsForItsShareFiles()
{
    TeamDesk desk;
    desk.open();
    desk.answer(u"Noor"_s, ShareScope::Rows);
    desk.answer(u"Sam"_s, ShareScope::Rows);
    TeamImport import(desk.session);
    run(import, {desk.folder.path()});
    QCOMPARE(import.count(ImportOutcome::Added), 2);
    QCOMPARE(import.refusedNow(), 0);
}

void tst_TeamImport::anotherTeamForgetsTheFiles()
{
    TeamDesk desk;
    desk.open();
    TeamImport import(desk.session);
    run(import, {desk.file(u"none.compass-share"_s)});
    import.add({desk.answer(u"Noor"_s, ShareScope::Rows)});
    QVERIFY(desk.session.openSample());
    QVERIFY(!import.isRunning());
    QCOMPARE(import.total(), 0);
    QVERIFY(import.refused().isEmpty());
}

void tst_TeamImport::aWatchedFolderIsTakenIn()
{
    TeamDesk desk;
    desk.open();
    Preferences preferences(desk.file(u"settings.ini"_s));
    TeamIntake intake(desk.session, preferences);
    QVERIFY(QDir(desk.folder.path()).mkdir(u"inbox"_s));
    const QString inbox = desk.file(u"inbox"_s);
    intake.watch(inbox);
    QSignalSpy finished(&intake.import(), &TeamImport::finished);
    const QString answer = desk.answer(u"Noor"_s, ShareScope::Rows);
    QVERIFY(QFile::copy(answer, inbox + u"/Noor.compass-share"_s));
    QVERIFY(finished.wait());
    QCOMPARE(desk.session.figures().members.size(), 1);

    intake.stopWatching();
    QVERIFY(QFile::copy(answer, inbox + u"/Again.compass-share"_s));
    QVERIFY(!finished.wait(900));
}

void tst_TeamImport::aHalfWrittenFileWaits()
{
    TeamDesk desk;
    WatchedFolder watched;
    QSignalSpy appeared(&watched, &WatchedFolder::appeared);
    watched.watch(desk.folder.path(), {});
    QFile file(desk.file(u"slow.compass-share"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    for (int part = 0; part < 4; ++part) {
        file.write("part");
        file.flush();
        QVERIFY(!appeared.wait(300));
    }
    QVERIFY(appeared.wait());
    QCOMPARE(appeared.constFirst().constFirst().toStringList(), {file.fileName()});
    QVERIFY(!appeared.wait(600));
}

void tst_TeamImport::theFolderIsRememberedForItsTeam()
{
    TeamDesk desk;
    desk.open();
    Preferences preferences(desk.file(u"settings.ini"_s));
    const QString path = desk.session.path();
    {
        TeamIntake intake(desk.session, preferences);
        QSignalSpy finished(&intake.import(), &TeamImport::finished);
        desk.answer(u"Noor"_s, ShareScope::Rows);
        intake.watch(desk.folder.path());
        QVERIFY(finished.wait());
    }
    TeamIntake intake(desk.session, preferences);
    QCOMPARE(intake.watched().path(), desk.folder.path());
    QSignalSpy finished(&intake.import(), &TeamImport::finished);
    QVERIFY(!finished.wait(900));
    QVERIFY(desk.session.openSample());
    QCOMPARE(intake.watched().path(), QString());
    QVERIFY(desk.session.open(path));
    QCOMPARE(intake.watched().path(), desk.folder.path());
}

/// A folder with what \a people share.
QString tst_TeamImport::inbox(TeamDesk &desk, const QStringList &people)
{
    QDir(desk.folder.path()).mkdir(u"inbox"_s);
    for (const QString &each : people)
        QFile::rename(desk.answer(each, ShareScope::Rows),
                      desk.file(u"inbox/%1.compass-share"_s.arg(each)));
    return desk.file(u"inbox"_s);
}

void tst_TeamImport::filesLeftOutAreFoundAgain_data()
{
    QTest::addColumn<bool>("isCancelled");
    QTest::newRow("cancelled, and another came") << true;
    QTest::newRow("window closed") << false;
}

void tst_TeamImport::filesLeftOutAreFoundAgain()
{
    QFETCH(bool, isCancelled);
    TeamDesk desk;
    desk.open();
    Preferences preferences(desk.file(u"settings.ini"_s));
    const QString folder = inbox(desk, {u"Ann"_s, u"Ben"_s, u"Cleo"_s, u"Dan"_s});
    {
        TeamIntake intake(desk.session, preferences);
        connect(&intake.import(), &TeamImport::progressed, &intake, [&intake] {
            if (intake.import().done() == 2)
                QTestEventLoop::instance().exitLoop();
        });
        intake.watch(folder);
        QTestEventLoop::instance().enterLoop(5);
        QCOMPARE(intake.import().done(), 2);
        if (isCancelled) {
            intake.import().cancel();
            inbox(desk, {u"Eve"_s});
            QTRY_COMPARE(desk.session.figures().received.people(), 3);
        }
    }
    const QString path = desk.session.path();
    desk.session.close();
    TeamIntake intake(desk.session, preferences);
    QVERIFY(desk.session.open(path));
    QTRY_COMPARE(desk.session.figures().received.people(), isCancelled ? 5 : 4);
}

void tst_TeamImport::whatWasTakenInIsNotLookedAtAgain()
{
    TeamDesk desk;
    desk.open();
    Preferences preferences(desk.file(u"settings.ini"_s));
    const QString folder = inbox(desk, {u"Ann"_s, u"Ben"_s});
    {
        TeamIntake intake(desk.session, preferences);
        intake.watch(folder);
        QTRY_COMPARE(desk.session.figures().received.people(), 2);
    }
    inbox(desk, {u"Cleo"_s});
    TeamIntake intake(desk.session, preferences);
    QTRY_COMPARE(desk.session.figures().received.people(), 3);
    QCOMPARE(intake.import().total(), 1);
}

void tst_TeamImport::whyItWasGivenUpIsKept()
{
    TeamDesk desk;
    desk.open();
    const QStringList answers{desk.answer(u"Noor"_s, ShareScope::Rows),
                              desk.answer(u"Sam"_s, ShareScope::Rows)};
    TeamSources sources = desk.sources();
    const auto keys = sources.keys;
    bool isDamaged = true;
    sources.keys = [keys, &isDamaged] {
        return isDamaged ? Result<KeyPair>(Error{ErrorCode::KeysDamaged, u"keys"_s}) : keys();
    };
    const QString path = desk.session.path();
    desk.session.close();
    TeamSession session(sources);
    QVERIFY(session.open(path));
    TeamImport import(session);
    const QSignalSpy failed(&import, &TeamImport::failed);
    run(import, answers);
    QCOMPARE(failed.count(), 1);
    QCOMPARE(import.failure()->code, ErrorCode::KeysDamaged);
    QCOMPARE(import.done(), 1);
    isDamaged = false;
    run(import, answers);
    QVERIFY(!import.failure());
    QCOMPARE(session.figures().received.people(), 2);
}

void tst_TeamImport::aFolderThatGoesAwayIsFoundAgain()
{
    TeamDesk desk;
    desk.open();
    const QString folder = inbox(desk, {});
    WatchedFolder watched;
    QSignalSpy changed(&watched, &WatchedFolder::thereChanged);
    QSignalSpy appeared(&watched, &WatchedFolder::appeared);
    watched.watch(folder, {});
    QVERIFY(watched.isThere());
    QVERIFY(QDir(folder).removeRecursively());
    QVERIFY(changed.wait());
    QVERIFY(!watched.isThere());
    inbox(desk, {u"Ann"_s});
    QVERIFY(changed.wait());
    QVERIFY(watched.isThere());
    QVERIFY(!appeared.isEmpty() || appeared.wait());
    inbox(desk, {u"Ben"_s});
    QVERIFY(appeared.wait());
    QCOMPARE(appeared.constLast().constFirst().toStringList(), {folder + u"/Ben.compass-share"_s});
}

void tst_TeamImport::aForgottenTeamHasNoFolder()
{
    const QTemporaryDir folder;
    Preferences preferences(folder.filePath(u"settings.ini"_s));
    const QString team = u"/teams/Harbour.compass-team"_s;
    preferences.rememberTeam(team);
    preferences.setWatchedPlace(team, {u"/inbox"_s, QDateTime::currentDateTimeUtc()});
    preferences.forgetTeam(team);
    QCOMPARE(preferences.watchedPlace(team).folder, QString());
}

void tst_TeamImport::recentTeamsAreRemembered()
{
    TeamDesk desk;
    Preferences preferences(desk.file(u"settings.ini"_s));
    const TeamIntake intake(desk.session, preferences);
    desk.open();
    QVERIFY(desk.session.create(desk.file(u"other.compass-team"_s), TeamDesk::info()));
    QVERIFY(desk.session.openSample());
    const QStringList expected{desk.file(u"other.compass-team"_s),
                               desk.file(u"team.compass-team"_s)};
    QCOMPARE(preferences.recentTeams(), expected);
}

QTEST_MAIN(tst_TeamImport)
#include "tst_teamimport.moc"
