// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/teamsession.h"

#include "core/base/strictjson.h"
#include "tests/support/teamdesk.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QTest>

using namespace Compass;
using namespace Qt::StringLiterals;

class tst_TeamSession : public QObject
{
    Q_OBJECT

private slots:
    void aTeamIsThereAgain();
    void theOpenTeamStaysWhenAnotherCannotBeOpened();
    void theOpenTeamIsNotOpenedTwice();
    void theSampleHasNoFile();
    void aRequestIsAFileAndIsKept();
    void aRequestThatCannotBeWrittenIsNotKept();
    void answersAreTakenIn();
    void nothingIsTakenInUnasked();
    void aRefusedFileLeavesItsLineOnly();
    void whatEndsLeaves();
    void deletingIndividualsKeepsTheGroup();
    void anotherPurposeIsToldToTheViews();
};

void tst_TeamSession::aTeamIsThereAgain()
{
    TeamDesk desk;
    const QSignalSpy changed(&desk.session, &TeamSession::teamChanged);
    desk.open();
    QVERIFY(desk.session.isOpen());
    desk.session.close();
    QVERIFY(!desk.session.isOpen());
    QCOMPARE(desk.session.figures().info, TeamInfo());

    QVERIFY(desk.session.open(desk.file(u"team.compass-team"_s)));
    QCOMPARE(desk.session.figures().info, TeamDesk::info());
    QCOMPARE(desk.session.path(), desk.file(u"team.compass-team"_s));
    QCOMPARE(changed.count(), 3);
}

void tst_TeamSession::theOpenTeamStaysWhenAnotherCannotBeOpened()
{
    TeamDesk desk;
    desk.open();
    const auto opened = desk.session.open(desk.file(u"none.compass-team"_s));
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::FileMissing);
    QCOMPARE(desk.session.figures().info.name, u"Service renewal"_s);
    QCOMPARE(desk.session.path(), desk.file(u"team.compass-team"_s));
}

void tst_TeamSession::theOpenTeamIsNotOpenedTwice()
{
    TeamDesk desk;
    desk.open();
    QVERIFY(desk.session.open(desk.file(u"team.compass-team"_s)));
    QVERIFY(desk.session.isOpen());
}

void tst_TeamSession::theSampleHasNoFile()
{
    TeamDesk desk;
    QVERIFY(desk.session.openSample());
    QVERIFY(desk.session.figures().info.isSample);
    QCOMPARE(desk.session.path(), QString());
}

void tst_TeamSession::aRequestIsAFileAndIsKept()
{
    TeamDesk desk;
    desk.open();
    const QString path = desk.file(u"ask.compass-request"_s);
    const Result<QByteArray> bytes = readWhole(path, LargestSignedFile);
    QVERIFY(bytes);
    const Result<ShareRequest> written = openRequestFile(*bytes, path, desk.crypto);
    QVERIFY(written);
    QCOMPARE(written->team, u"Service renewal"_s);
    QCOMPARE(desk.session.repository().requests()->constFirst(), *written);
    QCOMPARE(*desk.session.fingerprint(), desk.crypto.fingerprint(written->manager.signing));
}

void tst_TeamSession::aRequestThatCannotBeWrittenIsNotKept()
{
    TeamDesk desk;
    desk.open();
    const auto asked = desk.session.ask(desk.request(), desk.file(u"no/where.compass-request"_s));
    QVERIFY(!asked);
    QCOMPARE(desk.session.repository().requests()->size(), 1);
}

void tst_TeamSession::answersAreTakenIn()
{
    TeamDesk desk;
    desk.open();
    const Result<ImportOutcome> taken =
        desk.session.take(desk.answer(u"Noor"_s, ShareScope::Rows, 3));
    QVERIFY(taken);
    QCOMPARE(*taken, ImportOutcome::Added);
    QCOMPARE(desk.session.figures().members.size(), 0);
    QVERIFY(desk.session.refresh());
    QCOMPARE(desk.session.figures().members.size(), 1);
    QCOMPARE(desk.session.figures().members.constFirst().name, u"Noor"_s);
    QCOMPARE(desk.session.figures().received.byName, 1);
}

void tst_TeamSession::nothingIsTakenInUnasked()
{
    TeamDesk desk;
    desk.open();
    const QString answer = desk.answer(u"Noor"_s, ShareScope::Rows);
    TeamInfo other = TeamDesk::info();
    QVERIFY(desk.session.create(desk.file(u"other.compass-team"_s), other));
    const auto taken = desk.session.take(answer);
    QVERIFY(!taken);
    QCOMPARE(taken.error().code, ErrorCode::ShareRequestOther);

    other.name = u"Another team"_s;
    QVERIFY(desk.session.create(desk.file(u"another.compass-team"_s), other));
    QCOMPARE(desk.session.take(answer).error().code, ErrorCode::ShareTeamOther);
}

void tst_TeamSession::aRefusedFileLeavesItsLineOnly()
{
    TeamDesk desk;
    desk.open();
    const QString path = desk.tampered(desk.answer(u"Noor"_s, ShareScope::Rows));
    const auto taken = desk.session.take(path);
    QVERIFY(!taken);
    QCOMPARE(taken.error().subject, u"tampered-Noor-1.compass-share"_s);
    QVERIFY(!desk.session.take(desk.file(u"none.compass-share"_s)));

    QVERIFY(desk.session.refresh());
    QCOMPARE(desk.session.figures().received, ReceivedCounts());
    const QList<ImportLine> log = *desk.session.repository().importLog(10);
    QCOMPARE(log.size(), 2);
    QCOMPARE(log.constFirst().refusal, ErrorCode::FileMissing);
    QCOMPARE(log.constLast().bytes, QFileInfo(path).size());
}

void tst_TeamSession::whatEndsLeaves()
{
    TeamDesk desk;
    desk.open();
    desk.take({desk.answer(u"Noor"_s, ShareScope::Rows)});
    QCOMPARE(desk.session.figures().members.size(), 1);
    desk.clock.setNow(desk.clock.now().addDays(201));
    QVERIFY(desk.session.refresh());
    QCOMPARE(desk.session.figures().members.size(), 0);
}

void tst_TeamSession::deletingIndividualsKeepsTheGroup()
{
    TeamDesk desk;
    desk.open();
    QStringList answers{desk.answer(u"Noor"_s, ShareScope::Rows)};
    for (int person = 0; person < 6; ++person)
        answers.append(desk.answer(u"p-%1"_s.arg(person), ShareScope::Totals, 1 + person % 3));
    desk.take(answers);
    const QHash<CompetencyId, DisclosedFigure> group = desk.session.figures().group;
    QVERIFY(!group.begin()->isHidden());

    const Result<int> deleted = desk.session.forgetIndividuals();
    QVERIFY(deleted);
    QCOMPARE(*deleted, 7);
    QCOMPARE(desk.session.figures().members.size(), 0);
    QCOMPARE(desk.session.figures().received.people(), 0);
    QCOMPARE(desk.session.figures().group, group);
}

void tst_TeamSession::anotherPurposeIsToldToTheViews()
{
    TeamDesk desk;
    QVERIFY(desk.session.create(desk.file(u"team.compass-team"_s), TeamDesk::info()));
    const QSignalSpy changed(&desk.session, &TeamSession::changed);
    TeamInfo info = TeamDesk::info();
    info.purpose = {u"Plan hiring"_s, {}};
    QVERIFY(desk.session.save(info));
    QCOMPARE(desk.session.figures().info.purpose.english, u"Plan hiring"_s);
    QCOMPARE(changed.count(), 1);

    // Once people were asked it stays.
    desk.ask();
    info.purpose = {u"Appraise"_s, {}};
    QCOMPARE(desk.session.save(info).error().code, ErrorCode::TeamPurposeFixed);
    QCOMPARE(desk.session.figures().info.purpose.english, u"Plan hiring"_s);
}

QTEST_MAIN(tst_TeamSession)
#include "tst_teamsession.moc"
