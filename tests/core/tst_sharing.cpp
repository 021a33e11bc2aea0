// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/snapshots/sharing.h"

#include "core/snapshots/keyfile.h"
#include "tests/support/shareparts.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Compass;
using namespace Qt::StringLiterals;

class tst_Sharing : public QObject
{
    Q_OBJECT

private slots:
    void whatIsSharedArrivesAndIsRemembered();
    void whatCannotBeWrittenIsNotRemembered();
    void aShareIsTakenBack();
    void takingBackTwiceSaysTheSame();
    void onlyWhatWasSharedIsTakenBack();
    void numbersRiseEvenFromAnOldLog();
    void onlyTheOwnerMayReadTheLog();
    void aDamagedLogIsRefusedAndLeft_data();
    void aDamagedLogIsRefusedAndLeft();

private:
    Sharer sharer(const QTemporaryDir &folder) const
    {
        return {m_crypto, Sample::person(), folder.path()};
    }
    ShareMessage arrived(const QString &path) const;

    SodiumCryptoBox m_crypto;
};

static QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What the manager reads in the file \a path.
ShareMessage tst_Sharing::arrived(const QString &path) const
{
    const KeyPair &keys = Sample::manager();
    const auto opened = openShareFile(contentOf(path), {m_crypto, path, &keys});
    return opened ? opened->message : ShareMessage();
}

void tst_Sharing::whatIsSharedArrivesAndIsRemembered()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.compass-share"_s);

    QVERIFY(saveShare(sharer(folder), Sample::request(), Sample::snapshot(1), path));
    QVERIFY(saveShare(sharer(folder), Sample::request(), Sample::snapshot(2),
                      folder.filePath(u"b.compass-share"_s)));

    QCOMPARE(std::get<Snapshot>(arrived(path)), Sample::snapshot(1));
    const QList<SharedFile> log = *readShareLog(folder.path());
    QCOMPARE(log.size(), 2);
    QCOMPARE(log.first().snapshot, Sample::snapshot(1));
    QCOMPARE(log.first().request, Sample::request());
    QVERIFY(!log.first().revocation);
    QCOMPARE(*sharedIn(folder.path(), path), Sample::snapshotId(1));
}

void tst_Sharing::whatCannotBeWrittenIsNotRemembered()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"no/such/folder/a.compass-share"_s);

    QCOMPARE(saveShare(sharer(folder), Sample::request(), Sample::snapshot(1), path).error().code,
             ErrorCode::FileUnwritable);
    QVERIFY(readShareLog(folder.path())->isEmpty());
}

void tst_Sharing::aShareIsTakenBack()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.compass-share"_s);
    const QString back = folder.filePath(u"back.compass-share"_s);
    QVERIFY(saveShare(sharer(folder), Sample::request(), Sample::snapshot(1), path));

    QVERIFY(saveRevocation(sharer(folder), Sample::snapshotId(1), Sample::today(), back));

    const auto revocation = std::get<Revocation>(arrived(back));
    QCOMPARE(revocation.revokes, Sample::snapshotId(1));
    QCOMPARE(revocation.issued, Sample::today());
    QVERIFY(revocation.sequence > 1);
    QCOMPARE(readShareLog(folder.path())->first().revocation, revocation);
}

void tst_Sharing::takingBackTwiceSaysTheSame()
{
    const QTemporaryDir folder;
    const QString back = folder.filePath(u"back.compass-share"_s);
    QVERIFY(saveShare(sharer(folder), Sample::request(), Sample::snapshot(1),
                      folder.filePath(u"a.compass-share"_s)));
    QVERIFY(saveRevocation(sharer(folder), Sample::snapshotId(1), Sample::today(), back));
    const ShareMessage first = arrived(back);

    const QDate later = Sample::today().addDays(9);
    QVERIFY(saveRevocation(sharer(folder), Sample::snapshotId(1), later, back));
    QCOMPARE(arrived(back), first);
}

void tst_Sharing::onlyWhatWasSharedIsTakenBack()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.compass-share"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("hello") == 5);
    file.close();

    QCOMPARE(sharedIn(folder.path(), path).error().code, ErrorCode::ShareUnknown);
    QCOMPARE(saveRevocation(sharer(folder), Sample::snapshotId(1), Sample::today(),
                            folder.filePath(u"back"_s))
                 .error()
                 .code,
             ErrorCode::ShareUnknown);
    QVERIFY(!QFile::exists(folder.filePath(u"back"_s)));
}

void tst_Sharing::numbersRiseEvenFromAnOldLog()
{
    const QDate day(2026, 1, 3); // the third day of the count
    QCOMPARE(nextSequence({}, QDate(2026, 1, 1)), 0);
    QCOMPARE(nextSequence({}, day), 200);
    QCOMPARE(nextSequence({}, QDate(1999, 1, 1)), 0);

    SharedFile file{Sample::request(), Sample::snapshot(200), {}, {}};
    QCOMPARE(nextSequence({file}, day), 201);
    QCOMPARE(nextSequence({file}, day.addDays(1)), 300);
    file.revocation = Sample::revocation(950, Sample::snapshotId(200));
    QCOMPARE(nextSequence({file}, day), 951);
}

void tst_Sharing::onlyTheOwnerMayReadTheLog()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.compass-share"_s);
    QVERIFY(saveShare(sharer(folder), Sample::request(), Sample::snapshot(1), path));
    const QString log = QDir(sharingFolder(folder.path())).filePath(u"log.json"_s);
    const auto owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    QCOMPARE(QFile::permissions(log), owner);
    QCOMPARE(QFile::permissions(path), owner);

    QVERIFY(QFile::setPermissions(log, owner | QFile::ReadOther));
    QCOMPARE(readShareLog(folder.path()).error().code, ErrorCode::KeysExposed);
}

void tst_Sharing::aDamagedLogIsRefusedAndLeft_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");

    QTest::newRow("another format") << QByteArray("share-log/1") << QByteArray("share-log/2");
    QTest::newRow("no snapshot") << QByteArray("\"snapshot\": {") << QByteArray("\"other\": {");
    QTest::newRow("no list") << QByteArray("\"shared\"") << QByteArray("\"shares\"");
    QTest::newRow("no keys") << QByteArray("\"sealingKey\"") << QByteArray("\"sealing\"");
    QTest::newRow("a wrong level") << QByteArray("\"C1\": 3") << QByteArray("\"C1\": 9");
    QTest::newRow("cut") << QByteArray("\n}\n") << QByteArray();
}

void tst_Sharing::aDamagedLogIsRefusedAndLeft()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.compass-share"_s);
    QVERIFY(saveShare(sharer(folder), Sample::request(), Sample::snapshot(1), path));
    const QString log = QDir(sharingFolder(folder.path())).filePath(u"log.json"_s);
    const QByteArray right = contentOf(log);
    const QByteArray damaged = QByteArray(right).replace(before, after);
    QVERIFY(damaged != right);
    QFile file(log);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(damaged) == damaged.size());
    file.close();

    QVERIFY(!readShareLog(folder.path()));
    QVERIFY(!saveShare(sharer(folder), Sample::request(), Sample::snapshot(2), path));
    QCOMPARE(contentOf(log), damaged);
}

QTEST_GUILESS_MAIN(tst_Sharing)
#include "tst_sharing.moc"
