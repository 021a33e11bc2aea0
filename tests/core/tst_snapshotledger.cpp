// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/snapshots/snapshotledger.h"

#include "core/snapshots/snapshotpayload.h"
#include "tests/support/shareparts.h"

#include <QTest>

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
    void onlyInvitedKeysCountWhereThatIsWanted();
    void onlyAnswersToTheRequestCount();
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
    QCOMPARE(*take(Sample::revocation(2, Sample::snapshotId(1))), ImportOutcome::Withdrawn);

    QCOMPARE(refusalOf(Sample::snapshot(1)), ErrorCode::ShareRevoked);
}

void tst_SnapshotLedger::aLateRevocationOfAnOlderOneCounts()
{
    QVERIFY(take(Sample::snapshot(1)));
    QVERIFY(take(Sample::snapshot(3)));

    QCOMPARE(*take(Sample::revocation(2, Sample::snapshotId(1))), ImportOutcome::Withdrawn);
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

    QVERIFY(take(Sample::revocation(9, Sample::snapshotId(1)), Sample::stranger()));
    QVERIFY(take(Sample::revocation(9, Sample::snapshotId(2)), Sample::stranger()));

    QCOMPARE(record().snapshot, Sample::snapshot(1));
    QCOMPARE(*take(Sample::snapshot(2)), ImportOutcome::Replaced);
}

void tst_SnapshotLedger::onlyInvitedKeysCountWhereThatIsWanted()
{
    m_rules.invited = QSet<QByteArray>();
    QCOMPARE(refusalOf(Sample::snapshot(1)), ErrorCode::ShareUninvited);
    QCOMPARE(refusalOf(Sample::revocation(1, Sample::snapshotId(1))), ErrorCode::ShareUninvited);

    m_rules.invited->insert(signerKey());
    QCOMPARE(*take(Sample::snapshot(1)), ImportOutcome::Added);
}

void tst_SnapshotLedger::onlyAnswersToTheRequestCount()
{
    m_rules.requests = {RequestId(QString(64, u'0'))};
    QCOMPARE(refusalOf(Sample::snapshot(1)), ErrorCode::ShareRequestOther);

    m_rules.requests.insert(idOf(Sample::request()));
    QCOMPARE(*take(Sample::snapshot(1)), ImportOutcome::Added);
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
    QVERIFY(isInForce(*record().snapshot, Sample::today()));
    QVERIFY(!isInForce(*record().snapshot, Sample::today().addDays(1)));

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
