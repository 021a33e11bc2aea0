// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/snapshots/signedfile.h"
#include "core/snapshots/snapshotpayload.h"
#include "tests/support/shareparts.h"

#include <QTest>

using namespace Compass;
using namespace Qt::StringLiterals;

/// Everything that somebody could try with a share file on its way to a collection.
class tst_ShareAttacks : public QObject
{
    Q_OBJECT

private slots:
    void aRightFileIsTaken_data();
    void aRightFileIsTaken();
    void aChangedFileIsRefused_data();
    void aChangedFileIsRefused();
    void everySingleBitCounts_data();
    void everySingleBitCounts();
    void everyCutIsRefused_data();
    void everyCutIsRefused();
    void randomBytesAreRefused();
};

static Result<ImportOutcome> taken(const QByteArray &file, const CollectionRules &rules)
{
    const SodiumCryptoBox crypto;
    Sample::InMemorySigners signers;
    SnapshotLedger ledger(crypto, Sample::manager(), rules, signers);
    return ledger.take(file, {Sample::today(), u"f.compass-share"_s});
}

static QByteArray payload()
{
    return snapshotPayload(Sample::snapshot());
}

/// A right file, sealed as the program makes it.
static QByteArray sealedShare()
{
    return Sample::sealed(payload());
}

/// A right file that was signed and not sealed.
static QByteArray signedShare(const QByteArray &text = payload(),
                              const QByteArray &recipient = Sample::manager().publicKeys.sealing)
{
    return *signedFile(SignedKind::Snapshot, {{}, recipient, text}, Sample::person(),
                       SodiumCryptoBox());
}

void tst_ShareAttacks::aRightFileIsTaken_data()
{
    QTest::addColumn<QByteArray>("file");

    QTest::newRow("sealed") << sealedShare();
    QTest::newRow("signed only") << signedShare();
}

void tst_ShareAttacks::aRightFileIsTaken()
{
    QFETCH(QByteArray, file);

    const Result<ImportOutcome> outcome = taken(file, Sample::rules());

    QVERIFY(outcome);
    QCOMPARE(*outcome, ImportOutcome::Added);
}

/// \a bytes with \a part from the position \a at on.
static QByteArray with(QByteArray bytes, qsizetype at, const QByteArray &part)
{
    return bytes.replace(at, part.size(), part);
}

/// \a body as a signed file that is not sealed.
static QByteArray framedUnsealed(const QByteArray &body)
{
    QByteArray length(4, 0);
    length[2] = static_cast<char>(body.size() / 256);
    length[3] = static_cast<char>(body.size() % 256);
    return QByteArray("DSCSNAP1\0\0\0\0", 12) + length + body;
}

/// A signature that is right but for the group order added to its second half.
static QByteArray malleable(QByteArray file)
{
    const QByteArray order =
        QByteArray::fromHex("edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010");
    int carry = 0;
    for (qsizetype i = 0; i < order.size(); ++i) {
        char &byte = file[file.size() - 32 + i];
        const int sum = static_cast<uchar>(byte) + static_cast<uchar>(order.at(i)) + carry;
        byte = static_cast<char>(sum);
        carry = sum >> 8;
    }
    return file;
}

/// A file whose signature does not say what it is for.
static QByteArray signedWithoutDomain()
{
    const QByteArray whole = signedShare();
    const QByteArray message = whole.mid(16).chopped(CryptoBox::SignatureSize);
    return framedUnsealed(message + *SodiumCryptoBox().sign(message, Sample::person()));
}

/// Made for another manager, who sealed it again for ours.
static QByteArray passedOn()
{
    const QByteArray body = signedShare(payload(), Sample::stranger().publicKeys.sealing).mid(16);
    const QByteArray sealed = *SodiumCryptoBox().seal(body, Sample::manager().publicKeys.sealing);
    return with(framedUnsealed(sealed), 8, QByteArray(1, 1));
}

void tst_ShareAttacks::aChangedFileIsRefused_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<ErrorCode>("code");

    using enum ErrorCode;
    const QByteArray sealed = sealedShare();
    const QByteArray plain = signedShare();
    const QByteArray others = Sample::stranger().publicKeys.signing;
    const QByteArray huge(4, '\xff');
    const auto zero = [](qsizetype size) { return QByteArray(size, 0); };
    const QByteArray request =
        *requestFile(Sample::request(), Sample::manager(), SodiumCryptoBox());
    const QList<std::tuple<const char *, QByteArray, ErrorCode>> rows{
        {"empty", {}, ShareNotOurs},
        {"another kind of file", "PK\3\4" + QByteArray(200, 'x'), ShareNotOurs},
        {"a request", request, ShareNotOurs},
        {"a request called a share", with(request, 0, "DSCSNAP1"), ShareSignatureWrong},
        {"newer format", with(sealed, 7, "2"), ShareTooNew},
        {"unknown flag", with(sealed, 8, QByteArray(1, 2)), ShareHeaderWrong},
        {"reserved byte set", with(sealed, 9, QByteArray(1, 1)), ShareHeaderWrong},
        {"trailing byte", sealed + 'x', ShareLengthWrong},
        {"cut short", sealed.chopped(1), ShareLengthWrong},
        {"huge", QByteArray(128 * 1024 + 1, 'x'), FileTooLarge},
        {"length of 4 GiB", with(sealed, 12, huge), ShareLengthWrong},
        {"inner length of 4 GiB", with(plain, 16 + 64, huge), ShareLengthWrong},
        {"seal flag removed", with(sealed, 8, zero(1)), ShareLengthWrong},
        {"seal flag added", with(plain, 8, QByteArray(1, 1)), ShareSealed},
        {"nothing sealed", with(framedUnsealed(zero(179)), 8, QByteArray(1, 1)), ShareLengthWrong},
        {"sealed for another manager",
         Sample::sealed(payload(), Sample::person(), Sample::stranger()), ShareSealed},
        {"passed on by another manager", passedOn(), ShareNotForYou},
        {"signed for another manager",
         signedShare(payload(), Sample::stranger().publicKeys.sealing), ShareNotForYou},
        {"level changed after signing", QByteArray(plain).replace("\"C1\":3", "\"C1\":4"),
         ShareSignatureWrong},
        {"another signer", with(plain, 16, others), ShareSignatureWrong},
        {"small-order signer", with(plain, 16, zero(32)), ShareKeyWeak},
        {"identity as signer", with(plain, 16, QByteArray(1, 1) + zero(31)), ShareKeyWeak},
        {"zero signature", with(plain, plain.size() - 64, zero(64)), ShareSignatureWrong},
        {"malleable signature", malleable(plain), ShareSignatureWrong},
        {"signed for another use", signedWithoutDomain(), ShareSignatureWrong},
    };
    for (const auto &[name, file, code] : rows)
        QTest::newRow(name) << file << code;
}

void tst_ShareAttacks::aChangedFileIsRefused()
{
    QFETCH(QByteArray, file);
    QFETCH(ErrorCode, code);

    const Result<ImportOutcome> outcome = taken(file, Sample::rules());

    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, code);
    QCOMPARE(outcome.error().subject, u"f.compass-share"_s);
}

/// The three forms of file that are taken when they are right.
static void addForms()
{
    QTest::addColumn<QByteArray>("file");

    QTest::newRow("sealed share") << sealedShare();
    QTest::newRow("signed share") << signedShare();
    QTest::newRow("request") << *requestFile(Sample::request(), Sample::manager(),
                                             SodiumCryptoBox());
}

/// Whether \a file is taken as a share or as a request.
static bool isTaken(const QByteArray &file)
{
    static const CollectionRules rules = Sample::rules();
    return taken(file, rules) || openRequestFile(file, u"f"_s, SodiumCryptoBox());
}

void tst_ShareAttacks::everySingleBitCounts_data()
{
    addForms();
}

void tst_ShareAttacks::everySingleBitCounts()
{
    QFETCH(QByteArray, file);
    QVERIFY(isTaken(file));

    for (qsizetype bit = 0; bit < file.size() * 8; ++bit) {
        QByteArray flipped = file;
        flipped[bit / 8] = static_cast<char>(flipped.at(bit / 8) ^ (1 << (bit % 8)));
        QVERIFY2(!isTaken(flipped), qPrintable(QString::number(bit)));
    }
}

void tst_ShareAttacks::everyCutIsRefused_data()
{
    addForms();
}

void tst_ShareAttacks::everyCutIsRefused()
{
    QFETCH(QByteArray, file);

    for (qsizetype length = 0; length < file.size(); ++length) {
        QVERIFY2(!isTaken(file.first(length)), qPrintable(QString::number(length)));
        QVERIFY2(!isTaken(file.last(length)), qPrintable(QString::number(length)));
    }
}

void tst_ShareAttacks::randomBytesAreRefused()
{
    quint32 state = 1;
    for (int round = 0; round < 2000; ++round) {
        QByteArray file = round % 2 == 0 ? QByteArray("DSCSNAP1") : QByteArray("DSCREQU1");
        for (int i = 0; i < round % 300; ++i) {
            state = state * 1664525 + 1013904223;
            file += static_cast<char>(state >> 24);
        }
        QVERIFY(!isTaken(file));
    }
}

QTEST_GUILESS_MAIN(tst_ShareAttacks)
#include "tst_shareattacks.moc"
