// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/snapshots/keyfile.h"

#include "core/snapshots/sodiumcryptobox.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Compass;
using namespace Qt::StringLiterals;

class tst_KeyFile : public QObject
{
    Q_OBJECT

private slots:
    void keysAreMadeOnceAndStay();
    void onlyTheOwnerMayReadThem();
    void readingMakesNoKeys();
    void keysThatOthersMayReadAreRefused_data();
    void keysThatOthersMayReadAreRefused();
    void aFolderThatOthersMayEnterIsRefused();
    void damagedKeysAreRefusedAndLeft_data();
    void damagedKeysAreRefusedAndLeft();
    void everyChangedDigitIsFound();
    void aFolderThatCannotBeWrittenIsSaid();
    void aLinkIsNotFollowed();

private:
    SodiumCryptoBox m_crypto;
};

static QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

static void overwrite(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(content), content.size());
}

void tst_KeyFile::keysAreMadeOnceAndStay()
{
    const QTemporaryDir folder;
    const QString data = folder.filePath(u"new/data"_s);

    const Result<KeyPair> made = readOrMakeKeys(m_crypto, data);

    QVERIFY(made);
    QVERIFY(m_crypto.isWhole(*made));
    QCOMPARE(*readOrMakeKeys(m_crypto, data), *made);
    QCOMPARE(*readKeys(m_crypto, data), *made);
}

void tst_KeyFile::onlyTheOwnerMayReadThem()
{
    const QTemporaryDir folder;
    const QString data = folder.filePath(u"data"_s);
    QVERIFY(readOrMakeKeys(m_crypto, data));

    const auto file = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    const auto inside = file | QFile::ExeOwner | QFile::ExeUser;
    QCOMPARE(QFile::permissions(keyFile(data)), file);
    QCOMPARE(QFile::permissions(sharingFolder(data)), inside);
    QCOMPARE(QFile::permissions(data), inside);
}

void tst_KeyFile::readingMakesNoKeys()
{
    const QTemporaryDir folder;

    QCOMPARE(readKeys(m_crypto, folder.path()).error().code, ErrorCode::FileMissing);
    QVERIFY(QDir(folder.path()).isEmpty());
}

void tst_KeyFile::keysThatOthersMayReadAreRefused_data()
{
    QTest::addColumn<QFile::Permission>("right");

    QTest::newRow("group reads") << QFile::ReadGroup;
    QTest::newRow("group writes") << QFile::WriteGroup;
    QTest::newRow("others read") << QFile::ReadOther;
    QTest::newRow("others write") << QFile::WriteOther;
}

void tst_KeyFile::keysThatOthersMayReadAreRefused()
{
    QFETCH(QFile::Permission, right);
    const QTemporaryDir folder;
    const KeyPair keys = *readOrMakeKeys(m_crypto, folder.path());
    const QString path = keyFile(folder.path());
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | right));

    const Result<KeyPair> refused = readOrMakeKeys(m_crypto, folder.path());

    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::KeysExposed);
    QCOMPARE(refused.error().subject, path);
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    QCOMPARE(*readOrMakeKeys(m_crypto, folder.path()), keys);
}

void tst_KeyFile::aFolderThatOthersMayEnterIsRefused()
{
    const QTemporaryDir folder;
    QVERIFY(QDir().mkdir(sharingFolder(folder.path())));
    QVERIFY(QFile::setPermissions(sharingFolder(folder.path()),
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner
                                      | QFile::ExeOther));

    QCOMPARE(readOrMakeKeys(m_crypto, folder.path()).error().code, ErrorCode::KeysExposed);
    QVERIFY(!QFile::exists(keyFile(folder.path())));
}

void tst_KeyFile::damagedKeysAreRefusedAndLeft_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");

    QTest::newRow("another format") << QByteArray("compass-keys/1") << QByteArray("compass-keys/2");
    QTest::newRow("a field of no format") << QByteArray("{") << QByteArray("{\"more\": 1,");
    QTest::newRow("a missing field")
        << QByteArray("\"sealingSecret\"") << QByteArray("\"sealingSecre\"");
    QTest::newRow("a field twice")
        << QByteArray("{") << QByteArray("{\"format\": \"compass-keys/1\",");
    QTest::newRow("no JSON") << QByteArray("}") << QByteArray();
    QTest::newRow("no digits") << QByteArray("\"signingSecret\": \"")
                               << QByteArray("\"signingSecret\": \"zz");
}

void tst_KeyFile::damagedKeysAreRefusedAndLeft()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    const QTemporaryDir folder;
    QVERIFY(readOrMakeKeys(m_crypto, folder.path()));
    const QString path = keyFile(folder.path());
    const QByteArray right = contentOf(path);
    const QByteArray damaged = QByteArray(right).replace(before, after);
    QVERIFY(damaged != right);
    overwrite(path, damaged);

    QCOMPARE(readOrMakeKeys(m_crypto, folder.path()).error().code, ErrorCode::KeysDamaged);
    QCOMPARE(contentOf(path), damaged);
}

void tst_KeyFile::everyChangedDigitIsFound()
{
    const QTemporaryDir folder;
    QVERIFY(readOrMakeKeys(m_crypto, folder.path()));
    const QString path = keyFile(folder.path());
    const QByteArray right = contentOf(path);
    const qsizetype first = right.indexOf("\"sealingKey\"");
    for (qsizetype i = first; i < right.size(); ++i) {
        if (!isxdigit(static_cast<uchar>(right.at(i))))
            continue;
        QByteArray changed = right;
        changed[i] = changed.at(i) == '0' ? '1' : '0';
        overwrite(path, changed);
        const Result<KeyPair> keys = readKeys(m_crypto, folder.path());
        QVERIFY2(!keys && keys.error().code == ErrorCode::KeysDamaged, changed.mid(i).constData());
    }
}

void tst_KeyFile::aFolderThatCannotBeWrittenIsSaid()
{
    const QTemporaryDir folder;
    const QString data = folder.filePath(u"data"_s);
    QFile file(data);
    QVERIFY(file.open(QIODevice::WriteOnly));

    QCOMPARE(readOrMakeKeys(m_crypto, data).error().code, ErrorCode::FileUnwritable);
}

void tst_KeyFile::aLinkIsNotFollowed()
{
    const QTemporaryDir folder;
    QVERIFY(readOrMakeKeys(m_crypto, folder.filePath(u"one"_s)));
    QVERIFY(readOrMakeKeys(m_crypto, folder.filePath(u"two"_s)));
    const QString path = keyFile(folder.filePath(u"two"_s));
    QVERIFY(QFile::remove(path));
    const QString elsewhere = folder.filePath(u"elsewhere"_s);
    QVERIFY(QFile::link(elsewhere, path));

    QCOMPARE(readOrMakeKeys(m_crypto, folder.filePath(u"two"_s)).error().code,
             ErrorCode::FileIsLink);
    QVERIFY(!QFile::exists(elsewhere));
}

QTEST_GUILESS_MAIN(tst_KeyFile)
#include "tst_keyfile.moc"
