// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/snapshots/sodiumcryptobox.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QTest>

using namespace Compass;
using namespace Qt::StringLiterals;

class tst_CryptoBox : public QObject
{
    Q_OBJECT

private slots:
    void signaturesAreThoseOfThePublishedVector();
    void aSignatureHoldsForItsMessageAndSignerOnly();
    void aKeyThatAnyoneCanSignForIsRefused_data();
    void aKeyThatAnyoneCanSignForIsRefused();
    void onlyTheRecipientOpensASeal();
    void sealingTwiceDoesNotTellThatItIsTheSame();
    void aKeyThatAnyoneCanOpenForIsRefused();
    void newKeysAreWholeAndNew();
    void keysOfTwoPairsAreNotWhole();
    void argumentsOfAnotherSizeAreRefused();
    void aFingerprintIsTheFirst80BitsOfAHash();

private:
    SodiumCryptoBox m_crypto;
};

static QByteArray fromHex(const char *text)
{
    return QByteArray::fromHex(text);
}

/// The first test vector of RFC 8032, section 7.1.
static KeyPair vectorKeys()
{
    const QByteArray seed =
        fromHex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60");
    const QByteArray key =
        fromHex("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");
    return {{key, QByteArray(32, 1)}, seed + key, QByteArray(32, 2)};
}

void tst_CryptoBox::signaturesAreThoseOfThePublishedVector()
{
    const QByteArray signature =
        fromHex("e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bac"
                "c61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b");

    QCOMPARE(*m_crypto.sign({}, vectorKeys()), signature);
    QVERIFY(m_crypto.verify({}, signature, vectorKeys().publicKeys.signing));
}

void tst_CryptoBox::aSignatureHoldsForItsMessageAndSignerOnly()
{
    const KeyPair keys = *m_crypto.newKeys();
    const KeyPair others = *m_crypto.newKeys();
    const QByteArray signature = *m_crypto.sign("message", keys);

    QVERIFY(m_crypto.verify("message", signature, keys.publicKeys.signing));
    QCOMPARE(m_crypto.verify("messagf", signature, keys.publicKeys.signing).error().code,
             ErrorCode::ShareSignatureWrong);
    QCOMPARE(m_crypto.verify("message", signature, others.publicKeys.signing).error().code,
             ErrorCode::ShareSignatureWrong);
}

void tst_CryptoBox::aKeyThatAnyoneCanSignForIsRefused_data()
{
    QTest::addColumn<QByteArray>("key");

    QTest::newRow("order 4") << QByteArray(32, 0);
    QTest::newRow("identity") << QByteArray(1, 1) + QByteArray(31, 0);
    QTest::newRow("order 2") << fromHex(
        "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f");
    QTest::newRow("not canonical")
        << fromHex("eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f");
    QTest::newRow("no point") << QByteArray(1, 2) + QByteArray(31, 0);
    QTest::newRow("too short") << QByteArray(31, 1);
}

void tst_CryptoBox::aKeyThatAnyoneCanSignForIsRefused()
{
    QFETCH(QByteArray, key);

    QCOMPARE(m_crypto.verify("message", QByteArray(64, 0), key).error().code,
             ErrorCode::ShareKeyWeak);
}

void tst_CryptoBox::onlyTheRecipientOpensASeal()
{
    const KeyPair keys = *m_crypto.newKeys();
    const KeyPair others = *m_crypto.newKeys();

    const QByteArray sealed = *m_crypto.seal("secret", keys.publicKeys.sealing);

    QCOMPARE(sealed.size(), 6 + CryptoBox::SealSize);
    QVERIFY(!sealed.contains("secret"));
    QCOMPARE(*m_crypto.open(sealed, keys), "secret");
    QCOMPARE(m_crypto.open(sealed, others).error().code, ErrorCode::ShareSealed);
    QCOMPARE(m_crypto.open(sealed.chopped(1), keys).error().code, ErrorCode::ShareSealed);
}

void tst_CryptoBox::sealingTwiceDoesNotTellThatItIsTheSame()
{
    const KeyPair keys = *m_crypto.newKeys();

    QVERIFY(*m_crypto.seal("secret", keys.publicKeys.sealing)
            != *m_crypto.seal("secret", keys.publicKeys.sealing));
}

void tst_CryptoBox::aKeyThatAnyoneCanOpenForIsRefused()
{
    QCOMPARE(m_crypto.seal("secret", QByteArray(32, 0)).error().code, ErrorCode::ShareKeyWeak);
    QCOMPARE(m_crypto.seal("secret", QByteArray(33, 9)).error().code, ErrorCode::ShareKeyWeak);
}

void tst_CryptoBox::newKeysAreWholeAndNew()
{
    const KeyPair keys = *m_crypto.newKeys();

    QVERIFY(m_crypto.isWhole(keys));
    QVERIFY(m_crypto.newKeys()->publicKeys != keys.publicKeys);
}

void tst_CryptoBox::keysOfTwoPairsAreNotWhole()
{
    const KeyPair keys = *m_crypto.newKeys();
    const KeyPair others = *m_crypto.newKeys();
    KeyPair mixed = keys;
    mixed.sealingSecret = others.sealingSecret;
    QVERIFY(!m_crypto.isWhole(mixed));
    mixed = keys;
    mixed.publicKeys.signing = others.publicKeys.signing;
    QVERIFY(!m_crypto.isWhole(mixed));
    mixed = keys;
    mixed.signingSecret = keys.signingSecret.first(32) + others.publicKeys.signing;
    QVERIFY(!m_crypto.isWhole(mixed));
}

void tst_CryptoBox::argumentsOfAnotherSizeAreRefused()
{
    KeyPair keys = *m_crypto.newKeys();
    const QByteArray sealed = *m_crypto.seal("secret", keys.publicKeys.sealing);
    keys.sealingSecret.chop(1);

    QVERIFY(!m_crypto.isWhole(keys));
    QVERIFY(!m_crypto.sign("message", keys));
    QVERIFY(!m_crypto.open(sealed, keys));
    QVERIFY(!m_crypto.open(QByteArray(CryptoBox::SealSize - 1, 0), keys));
}

/// The bits of \a bytes from \a first on, as a number.
static int bitsOf(const QByteArray &bytes, int first)
{
    int number = 0;
    for (int bit = first; bit < first + 5; ++bit) {
        const int byte = static_cast<uchar>(bytes.at(bit / 8));
        number = number * 2 + (byte >> (7 - bit % 8)) % 2;
    }
    return number;
}

void tst_CryptoBox::aFingerprintIsTheFirst80BitsOfAHash()
{
    const QByteArray key(32, 1);
    const QByteArray text = QByteArray("gc.dsc/fingerprint/v1\0", 22) + key;
    const QByteArray hash = QCryptographicHash::hash(text, QCryptographicHash::Sha256);
    QString expected;
    for (int letter = 0; letter < 16; ++letter) {
        expected += letter % 4 == 0 && letter > 0 ? u"-"_s : QString();
        expected += u"0123456789ABCDEFGHJKMNPQRSTVWXYZ"_s.at(bitsOf(hash, letter * 5));
    }

    QCOMPARE(m_crypto.fingerprint(key), expected);
    QVERIFY(QRegularExpression(u"^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$"_s)
                .match(expected)
                .hasMatch());
    QVERIFY(m_crypto.fingerprint(QByteArray(32, 2)) != expected);
}

QTEST_GUILESS_MAIN(tst_CryptoBox)
#include "tst_cryptobox.moc"
