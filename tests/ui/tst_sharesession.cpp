// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/sharesession.h"

#include "core/snapshots/keyfile.h"
#include "core/snapshots/snapshotpayload.h"
#include "tests/support/sharedesk.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QTest>

using namespace Compass;
using namespace Qt::StringLiterals;

class tst_ShareSession : public QObject
{
    Q_OBJECT

private slots:
    void theSamplePersonCannotShare();
    void keysAreMadeWithTheFirstRequest();
    void aRequestStartsWithTheLeast();
    void frameworksThatCannotBeSharedSayWhy();
    void aRefusedRequestLeavesTheOneBefore();
    void whatIsSavedIsWhatWasShown();
    void everyFileIsAnother();
    void aFailedSaveIsNotRemembered();
    void anExpiredRequestIsNotAnswered();
    void thePlanLeavesOnlyWhenAsked();
    void whatWasSharedIsTakenBack();
};

static const QLocale english(QLocale::English, QLocale::Canada);
static const QLocale french(QLocale::French, QLocale::Canada);

void tst_ShareSession::theSamplePersonCannotShare()
{
    ShareDesk desk;
    const LearningDesk &person = desk.desk;
    const ShareSession sample({person.assessments, person.learning, desk.crypto, person.clock, {}});

    QVERIFY(!sample.isPossible());
    QVERIFY(desk.session.isPossible());
    QVERIFY(!desk.session.request());
}

void tst_ShareSession::keysAreMadeWithTheFirstRequest()
{
    ShareDesk desk;
    QVERIFY(!QFileInfo::exists(keyFile(desk.path(u"data"_s))));

    QVERIFY(desk.session.openRequest(desk.write(desk.fullRequest())));

    QVERIFY(QFileInfo::exists(keyFile(desk.path(u"data"_s))));
    const QString first = desk.session.ownFingerprint();
    QVERIFY(desk.session.openRequest(desk.write(desk.fullRequest())));
    QCOMPARE(desk.session.ownFingerprint(), first);
    QCOMPARE(desk.session.fingerprintOf(*desk.session.request()),
             desk.crypto.fingerprint(Sample::manager().publicKeys.signing));
}

void tst_ShareSession::aRequestStartsWithTheLeast()
{
    ShareDesk desk;
    QSignalSpy changed(&desk.session, &ShareSession::changed);
    QVERIFY(desk.session.openRequest(desk.write(desk.fullRequest())));

    const ShareChoices &choices = desk.session.choices();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(choices.detail, (ShareDetail{Precision::Levels, false, false}));
    QCOMPARE(choices.scope, ShareScope::Totals);
    QCOMPARE(choices.subject, u"p-"_s + desk.session.ownFingerprint().left(4));
    QCOMPARE(choices.expires, QDate(2027, 11, 21));
    QVERIFY(choices.notes.isEmpty());
    QCOMPARE(choices.frameworks.size(), desk.desk.content.catalog.frameworks.size());
    QCOMPARE(desk.session.sharedCompetencies(), desk.desk.content.catalog.competencies());
    QCOMPARE(desk.session.lastDay(), QDate(2027, 12, 26)); // 400 days from November 21, 2026.
}

void tst_ShareSession::frameworksThatCannotBeSharedSayWhy()
{
    ShareDesk desk;
    ShareRequest request = desk.fullRequest();
    const QList<FrameworkId> ids = request.frameworks.keys();
    request.frameworks.remove(ids.at(0));
    request.frameworks[ids.at(1)] = u"99"_s;
    QVERIFY(desk.session.openRequest(desk.write(request)));

    QCOMPARE(desk.session.sharable(ids.at(0)), Sharable::NotAsked);
    QCOMPARE(desk.session.sharable(ids.at(1)), Sharable::OtherVersion);
    QCOMPARE(desk.session.sharable(ids.at(2)), Sharable::Yes);
    QCOMPARE(desk.session.choices().frameworks, QList{ids.at(2)});

    LearningDesk unrated;
    ShareSession session(
        {unrated.assessments, unrated.learning, desk.crypto, unrated.clock, desk.path(u"b"_s)});
    unrated.clock.time = desk.desk.clock.time;
    QVERIFY(session.openRequest(desk.write(desk.fullRequest())));
    QCOMPARE(session.sharable(ids.at(0)), Sharable::NothingRated);
    QCOMPARE(session.snapshot(english).error().code, ErrorCode::ShareNothing);
}

void tst_ShareSession::aRefusedRequestLeavesTheOneBefore()
{
    ShareDesk desk;
    QVERIFY(desk.session.openRequest(desk.write(desk.fullRequest())));
    ShareRequest other = desk.fullRequest();
    other.team = u"Others"_s;
    QFile tampered(desk.write(other, u"tampered.compass-request"_s));
    QVERIFY(tampered.open(QIODevice::ReadWrite));
    QByteArray bytes = tampered.readAll();
    bytes[bytes.size() / 2] = static_cast<char>(bytes.at(bytes.size() / 2) ^ 1);
    tampered.seek(0);
    tampered.write(bytes);
    tampered.close();

    QSignalSpy changed(&desk.session, &ShareSession::changed);
    const Result<void> refused = desk.session.openRequest(tampered.fileName());

    QCOMPARE(refused.error().code, ErrorCode::ShareSignatureWrong);
    QCOMPARE(desk.session.openRequest(desk.path(u"none"_s)).error().code, ErrorCode::FileMissing);
    QCOMPARE(desk.session.request()->team, u"Service renewal"_s);
    QVERIFY(changed.isEmpty());
}

void tst_ShareSession::whatIsSavedIsWhatWasShown()
{
    ShareDesk desk;
    QVERIFY(desk.session.openRequest(desk.write(desk.fullRequest())));
    ShareChoices choices = desk.session.choices();
    choices.detail.precision = Precision::LevelsWithCertainty;
    choices.scope = ShareScope::Rows;
    choices.subject = u"Alex"_s;
    desk.session.setChoices(choices);
    const Snapshot shown = *desk.session.snapshot(french);

    QVERIFY(desk.session.save(shown, desk.path(u"me.compass-share"_s)));

    QCOMPARE(desk.received(u"me.compass-share"_s), ShareMessage(shown));
    QCOMPARE(shown.consent.language, QLocale::French);
    QCOMPARE(shown.consent.textVersion, desk.session.consentText().version);
    const QList<SharedFile> log = *desk.session.shared();
    QCOMPARE(log.size(), 1);
    QCOMPARE(log.first().snapshot, shown);
}

void tst_ShareSession::everyFileIsAnother()
{
    ShareDesk desk;
    QVERIFY(desk.session.openRequest(desk.write(desk.fullRequest())));
    const Snapshot first = *desk.session.snapshot(english);
    QCOMPARE(*desk.session.snapshot(english), first); // Looking changes nothing.
    QVERIFY(desk.session.save(first, desk.path(u"1"_s)));
    const Snapshot second = *desk.session.snapshot(english);

    QVERIFY(second.id != first.id);
    QVERIFY(second.sequence > first.sequence);
    QVERIFY(desk.session.save(second, desk.path(u"2"_s)));
    QCOMPARE(desk.session.shared()->size(), 2);
}

void tst_ShareSession::aFailedSaveIsNotRemembered()
{
    ShareDesk desk;
    QVERIFY(desk.session.openRequest(desk.write(desk.fullRequest())));
    const Snapshot shown = *desk.session.snapshot(english);
    QSignalSpy changed(&desk.session, &ShareSession::changed);

    const Result<void> saved = desk.session.save(shown, desk.path(u"no/such/folder/f"_s));

    QCOMPARE(saved.error().code, ErrorCode::FileUnwritable);
    QVERIFY(desk.session.shared()->isEmpty());
    QVERIFY(changed.isEmpty());
    QCOMPARE(*desk.session.snapshot(english), shown);
}

void tst_ShareSession::anExpiredRequestIsNotAnswered()
{
    ShareDesk desk;
    QVERIFY(desk.session.openRequest(desk.write(desk.fullRequest())));
    const Snapshot shown = *desk.session.snapshot(english);
    desk.desk.clock.time = QDateTime(QDate(2027, 1, 2), QTime(12, 0), Qt::UTC);

    QCOMPARE(desk.session.save(shown, desk.path(u"late"_s)).error().code,
             ErrorCode::RequestExpired);
    QVERIFY(!QFileInfo::exists(desk.path(u"late"_s)));
}

void tst_ShareSession::thePlanLeavesOnlyWhenAsked()
{
    ShareDesk desk;
    QVERIFY(desk.session.openRequest(desk.write(desk.fullRequest())));
    const auto planned = [&desk] {
        const Snapshot shown = *desk.session.snapshot(english);
        return std::ranges::count_if(
            shown.figures, [](const SharedFigure &each) { return each.planned.has_value(); });
    };
    QCOMPARE(planned(), 0);
    ShareChoices choices = desk.session.choices();
    choices.detail.plan = true;
    choices.scope = ShareScope::Rows;
    desk.session.setChoices(choices);
    QVERIFY(planned() > 0);
    desk.desk.choose({});
    QCOMPARE(planned(), 0); // Without a role there is no plan.
}

void tst_ShareSession::whatWasSharedIsTakenBack()
{
    ShareDesk desk;
    QVERIFY(desk.session.openRequest(desk.write(desk.fullRequest())));
    const Snapshot shown = *desk.session.snapshot(english);
    QVERIFY(desk.session.save(shown, desk.path(u"me"_s)));

    QVERIFY(desk.session.takeBack(shown.id, desk.path(u"back"_s)));

    const ShareMessage message = desk.received(u"back"_s);
    QCOMPARE(std::get<Revocation>(message).revokes, shown.id);
    QVERIFY(desk.session.shared()->first().revocation.has_value());
    QVERIFY(desk.session.snapshot(english)->sequence > std::get<Revocation>(message).sequence);
    QCOMPARE(desk.session.takeBack(Sample::snapshotId(9), desk.path(u"no"_s)).error().code,
             ErrorCode::ShareUnknown);
}

QTEST_MAIN(tst_ShareSession)
#include "tst_sharesession.moc"
