// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/snapshots/snapshotledger.h"

#include "core/snapshots/snapshotpayload.h"
#include "tests/support/shareparts.h"

#include <QTest>

#include <functional>

using namespace Compass;
using namespace Qt::StringLiterals;

class tst_SnapshotLedger : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void theSameAgainChangesNothing();
    void aNewerOneReplaces();
    void anOlderOneIsRefused();
    void aNumberIsUsedOnce();
    void aRevocationEmptiesTheRecord();
    void whatWasTakenBackNeverReturns();
    void aRevocationAgainChangesNothing();
    void aRevocationThatComesFirstCounts();
    void aLateRevocationOfAnOlderOneCounts();
    void aNewConsentAfterARevocationIsTaken();
    void nobodyRevokesForSomeoneElse();
    void onlyAnswersToTheRequestCount();
    void onlyWhatWasAskedForIsTaken_data();
    void onlyWhatWasAskedForIsTaken();
    void whatAWrongClockEndedMayComeAgain();
    void anEndedOneSaysSo();
    void aRevocationFromTheFutureIsRefused();
    void clocksMayDifferByTwoDays();
    void aShareEndsOnItsLastDay();
    void everyImportLeavesALine();
    void aRefusedFileLeavesNoOtherTrace();
    void whatCannotBeKeptIsAnError();

private:
    Result<ImportOutcome> take(const ShareMessage &message,
                               const KeyPair &signer = Sample::person());
    ErrorCode refusalOf(const ShareMessage &message, const KeyPair &signer = Sample::person());
    SignerRecord record() const { return m_signers.records.value(signerKey()); }
    static QByteArray signerKey() { return Sample::person().publicKeys.signing; }

    SodiumCryptoBox m_crypto;
    CollectionRules m_rules;
    Sample::InMemorySigners m_signers;
};

void tst_SnapshotLedger::init()
{
    m_rules = Sample::rules();
    m_signers = {};
}

Result<ImportOutcome> tst_SnapshotLedger::take(const ShareMessage &message, const KeyPair &signer)
{
    SnapshotLedger ledger(m_crypto, Sample::manager(), m_rules, m_signers);
    return ledger.take(Sample::sealed(snapshotPayload(message), signer), {Sample::today(), u"f"_s});
}

/// The reason why \a message is refused; CommandMissing when it is not.
ErrorCode tst_SnapshotLedger::refusalOf(const ShareMessage &message, const KeyPair &signer)
{
    const Result<ImportOutcome> outcome = take(message, signer);
    return outcome ? ErrorCode::CommandMissing : outcome.error().code;
}

void tst_SnapshotLedger::theSameAgainChangesNothing()
{
    QCOMPARE(*take(Sample::snapshot(1)), ImportOutcome::Added);
    const SignerRecord before = record();

    QCOMPARE(*take(Sample::snapshot(1)), ImportOutcome::AlreadyThere);
    QCOMPARE(record(), before);
}

void tst_SnapshotLedger::aNewerOneReplaces()
{
    QVERIFY(take(Sample::snapshot(1)));

    QCOMPARE(*take(Sample::snapshot(2)), ImportOutcome::Replaced);
    QCOMPARE(record().snapshot, Sample::snapshot(2));
    QCOMPARE(record().sequence, 2);
    QCOMPARE(m_signers.records.size(), 1);
}

void tst_SnapshotLedger::anOlderOneIsRefused()
{
    QVERIFY(take(Sample::snapshot(2)));

    QCOMPARE(refusalOf(Sample::snapshot(1)), ErrorCode::ShareOlder);
    QCOMPARE(record().snapshot, Sample::snapshot(2));
}

void tst_SnapshotLedger::aNumberIsUsedOnce()
{
    QVERIFY(take(Sample::snapshot(2)));
    Snapshot other = Sample::snapshot(2);
    other.id = Sample::snapshotId(9);
    QCOMPARE(refusalOf(other), ErrorCode::ShareOlder);

    Snapshot sameId = Sample::snapshot(2);
    sameId.figures[0].value = 0;
    QCOMPARE(refusalOf(sameId), ErrorCode::ShareOlder);
    QCOMPARE(record().snapshot, Sample::snapshot(2));
}

void tst_SnapshotLedger::aRevocationEmptiesTheRecord()
{
    QVERIFY(take(Sample::snapshot(1)));

    QCOMPARE(*take(Sample::revocation(2, Sample::snapshotId(1))), ImportOutcome::Withdrawn);
    QVERIFY(!record().snapshot);
    QCOMPARE(record().revoked, QSet{Sample::snapshotId(1)});
}

void tst_SnapshotLedger::whatWasTakenBackNeverReturns()
{
    QVERIFY(take(Sample::snapshot(1)));
    QVERIFY(take(Sample::revocation(2, Sample::snapshotId(1))));

    QCOMPARE(refusalOf(Sample::snapshot(1)), ErrorCode::ShareRevoked);
    Snapshot higher = Sample::snapshot(1);
    higher.sequence = 4;
    QCOMPARE(refusalOf(higher), ErrorCode::ShareRevoked);
    QVERIFY(!record().snapshot);
}

void tst_SnapshotLedger::aRevocationAgainChangesNothing()
{
    QVERIFY(take(Sample::snapshot(1)));
    QVERIFY(take(Sample::revocation(2, Sample::snapshotId(1))));
    const SignerRecord before = record();

    QCOMPARE(*take(Sample::revocation(2, Sample::snapshotId(1))), ImportOutcome::AlreadyWithdrawn);
    QCOMPARE(*take(Sample::revocation(7, Sample::snapshotId(1))), ImportOutcome::AlreadyWithdrawn);
    QCOMPARE(record(), before);
}

void tst_SnapshotLedger::aRevocationThatComesFirstCounts()
{
    QCOMPARE(*take(Sample::revocation(2, Sample::snapshotId(1))), ImportOutcome::WithdrawalNoted);
    QVERIFY(!record().hasShared);

    QCOMPARE(refusalOf(Sample::snapshot(1)), ErrorCode::ShareRevoked);
}

void tst_SnapshotLedger::aLateRevocationOfAnOlderOneCounts()
{
    QVERIFY(take(Sample::snapshot(1)));
    QVERIFY(take(Sample::snapshot(3)));

    QCOMPARE(*take(Sample::revocation(2, Sample::snapshotId(1))), ImportOutcome::WithdrawalNoted);
    QCOMPARE(record().snapshot, Sample::snapshot(3));
    QCOMPARE(record().sequence, 3);
}

void tst_SnapshotLedger::aNewConsentAfterARevocationIsTaken()
{
    QVERIFY(take(Sample::snapshot(1)));
    QVERIFY(take(Sample::revocation(2, Sample::snapshotId(1))));

    QCOMPARE(*take(Sample::snapshot(5)), ImportOutcome::Added);
    QCOMPARE(record().snapshot, Sample::snapshot(5));
}

void tst_SnapshotLedger::nobodyRevokesForSomeoneElse()
{
    QVERIFY(take(Sample::snapshot(1)));

    for (const int number : {1, 2}) {
        const auto outcome =
            take(Sample::revocation(9, Sample::snapshotId(number)), Sample::stranger());
        QCOMPARE(*outcome, ImportOutcome::WithdrawalNoted);
    }

    QCOMPARE(record().snapshot, Sample::snapshot(1));
    QCOMPARE(*take(Sample::snapshot(2)), ImportOutcome::Replaced);
}

void tst_SnapshotLedger::onlyAnswersToTheRequestCount()
{
    m_rules.requests.clear();
    QCOMPARE(refusalOf(Sample::snapshot(1)), ErrorCode::ShareRequestOther);
    m_rules.requests = {{RequestId(QString(64, u'0')), Sample::request()}};
    QCOMPARE(refusalOf(Sample::snapshot(1)), ErrorCode::ShareRequestOther);

    m_rules = Sample::rules();
    QCOMPARE(*take(Sample::snapshot(1)), ImportOutcome::Added);
}

/// Answers to a request for levels of TEC as one of the group, kept until 31 January.
void tst_SnapshotLedger::onlyWhatWasAskedForIsTaken_data()
{
    QTest::addColumn<Snapshot>("snapshot");
    QTest::addColumn<ErrorCode>("refusal");
    Snapshot asked = Sample::snapshot(1);
    asked.expires = QDate(2027, 1, 31);
    QTest::newRow("no more than that") << asked << ErrorCode::CommandMissing;

    const auto more = [&asked](const char *name, const std::function<void(Snapshot &)> &change) {
        Snapshot snapshot = asked;
        change(snapshot);
        QTest::newRow(name) << snapshot << ErrorCode::ShareUnasked;
    };
    more("a day longer", [](Snapshot &each) { each.expires = QDate(2027, 2, 1); });
    more("by name", [](Snapshot &each) { each.scope = ShareScope::Rows; });
    more("the plan", [](Snapshot &each) { each.figures[0].planned = 4; });
    more("a note", [](Snapshot &each) { each.notes = {{CompetencyId(u"C1"_s), u"x"_s}}; });
    more("another framework",
         [](Snapshot &each) { each.frameworks.insert(FrameworkId(u"CYB"_s), u"1"_s); });
    more("how sure", [](Snapshot &each) {
        each.precision = Precision::LevelsWithCertainty;
        each.figures = {{CompetencyId(u"C1"_s), 4, LevelChances{0, 0, 0, 0, 1000}, {}}};
    });
}

void tst_SnapshotLedger::onlyWhatWasAskedForIsTaken()
{
    QFETCH(Snapshot, snapshot);
    QFETCH(ErrorCode, refusal);
    ShareRequest request = Sample::request();
    request.detail = {};
    request.scope = ShareScope::Totals;
    request.retention = QDate(2027, 1, 31);
    m_rules.requests = {{idOf(request), request}};
    m_rules.frameworks.insert(FrameworkId(u"CYB"_s), {u"1"_s, {}});
    snapshot.request = idOf(request);

    QCOMPARE(refusalOf(snapshot), refusal);
}

/// The program took it out because a clock was ahead, and nobody took it back.
void tst_SnapshotLedger::whatAWrongClockEndedMayComeAgain()
{
    QVERIFY(take(Sample::snapshot(2)));
    m_signers.records[signerKey()].snapshot.reset();

    QCOMPARE(refusalOf(Sample::snapshot(1)), ErrorCode::ShareOlder);
    QCOMPARE(*take(Sample::snapshot(2)), ImportOutcome::Added);
    QCOMPARE(record().snapshot, Sample::snapshot(2));
}

void tst_SnapshotLedger::anEndedOneSaysSo()
{
    QVERIFY(take(Sample::snapshot(2)));
    m_signers.records[signerKey()].snapshot.reset();
    Snapshot ended = Sample::snapshot(1);
    ended.expires = Sample::today().addDays(-1);

    QCOMPARE(refusalOf(ended), ErrorCode::ShareExpired);
}

void tst_SnapshotLedger::aRevocationFromTheFutureIsRefused()
{
    Revocation early = Sample::revocation(2, Sample::snapshotId(1));
    early.issued = Sample::today().addDays(3);

    QCOMPARE(refusalOf(early), ErrorCode::ShareFromFuture);
    QCOMPARE(record(), SignerRecord());
}

void tst_SnapshotLedger::clocksMayDifferByTwoDays()
{
    Snapshot early = Sample::snapshot(1);
    early.issued = Sample::today().addDays(2);
    QCOMPARE(*take(early), ImportOutcome::Added);

    early = Sample::snapshot(2);
    early.issued = Sample::today().addDays(3);
    QCOMPARE(refusalOf(early), ErrorCode::ShareFromFuture);
}

void tst_SnapshotLedger::aShareEndsOnItsLastDay()
{
    Snapshot snapshot = Sample::snapshot(1);
    snapshot.expires = Sample::today();
    QCOMPARE(*take(snapshot), ImportOutcome::Added);
    snapshot = Sample::snapshot(2);
    snapshot.expires = Sample::today().addDays(-1);
    QCOMPARE(refusalOf(snapshot), ErrorCode::ShareExpired);

    snapshot = Sample::snapshot(2);
    snapshot.expires = snapshot.issued.addDays(400);
    QCOMPARE(*take(snapshot), ImportOutcome::Replaced);
    snapshot = Sample::snapshot(3);
    snapshot.expires = snapshot.issued.addDays(401);
    QCOMPARE(refusalOf(snapshot), ErrorCode::ShareTooLong);
}

void tst_SnapshotLedger::everyImportLeavesALine()
{
    const QByteArray file = Sample::sealed(snapshotPayload(Sample::snapshot(1)));
    SnapshotLedger ledger(m_crypto, Sample::manager(), m_rules, m_signers);
    const ImportMoment moment{Sample::today(), u"f"_s};
    QVERIFY(ledger.take(file, moment));
    QVERIFY(ledger.take(file, moment));
    QVERIFY(!ledger.take("hello", moment));

    const QList<ImportLine> lines{
        {Sample::today(), file.size(), ImportOutcome::Added, {}},
        {Sample::today(), file.size(), ImportOutcome::AlreadyThere, {}},
        {Sample::today(), 5, {}, ErrorCode::ShareNotOurs},
    };
    QCOMPARE(m_signers.lines, lines);
}

void tst_SnapshotLedger::aRefusedFileLeavesNoOtherTrace()
{
    Snapshot other = Sample::snapshot(1);
    other.team = u"T-8"_s;

    QCOMPARE(refusalOf(other), ErrorCode::ShareTeamOther);
    QVERIFY(m_signers.records.isEmpty());
    QCOMPARE(*take(Sample::snapshot(1)), ImportOutcome::Added);
}

void tst_SnapshotLedger::whatCannotBeKeptIsAnError()
{
    m_signers.failure = Error{ErrorCode::StoreFull, u"team"_s};

    QCOMPARE(refusalOf(Sample::snapshot(1)), ErrorCode::StoreFull);
    QVERIFY(m_signers.records.isEmpty());
}

QTEST_GUILESS_MAIN(tst_SnapshotLedger)
#include "tst_snapshotledger.moc"
