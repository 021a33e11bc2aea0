// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/snapshots/sharing.h"

#include "core/snapshots/keyfile.h"
#include "tests/support/shareparts.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <thread>
#include <vector>

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
    void numbersTellNothingOfOtherRecipients();
    void whatIsSharedAtOnceIsAllRemembered();
    void onlyTheOwnerMayReadTheLog();
    void aSealedFileIsReadableAsAnyOther();
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

static RevocationStamp stamp()
{
    return {Sample::snapshotId(9), Sample::today()};
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

    QVERIFY(saveRevocation(sharer(folder), Sample::snapshotId(1), stamp(), back));

    const auto revocation = std::get<Revocation>(arrived(back));
    QCOMPARE(revocation.id, stamp().id);
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
    QVERIFY(saveRevocation(sharer(folder), Sample::snapshotId(1), stamp(), back));
    const ShareMessage first = arrived(back);

    const RevocationStamp later{Sample::snapshotId(8), Sample::today().addDays(9)};
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
    QCOMPARE(
        saveRevocation(sharer(folder), Sample::snapshotId(1), stamp(), folder.filePath(u"back"_s))
            .error()
            .code,
        ErrorCode::ShareUnknown);
    QVERIFY(!QFile::exists(folder.filePath(u"back"_s)));
}

void tst_Sharing::numbersRiseEvenFromAnOldLog()
{
    const QDate day(2026, 1, 3); // the third day of the count
    const PublicKeys recipient = Sample::request().manager;
    QCOMPARE(nextSequence({}, recipient, QDate(2026, 1, 1)), 0);
    QCOMPARE(nextSequence({}, recipient, day), 200);
    QCOMPARE(nextSequence({}, recipient, QDate(1999, 1, 1)), 0);

    SharedFile file{Sample::request(), Sample::snapshot(200), {}, {}};
    QCOMPARE(nextSequence({file}, recipient, day), 201);
    QCOMPARE(nextSequence({file}, recipient, QDate()), 201);
    QCOMPARE(nextSequence({file}, recipient, day.addDays(1)), 300);
    file.revocation = Sample::revocation(950, Sample::snapshotId(200));
    QCOMPARE(nextSequence({file}, recipient, day), 951);
}

void tst_Sharing::numbersTellNothingOfOtherRecipients()
{
    const QDate day(2026, 1, 3);
    const SharedFile file{Sample::request(), Sample::snapshot(200), {}, {}};

    QCOMPARE(nextSequence({file}, Sample::stranger().publicKeys, day), 200);
}

/// Several programs that share at the same moment took the same number for their files.
void tst_Sharing::whatIsSharedAtOnceIsAllRemembered()
{
    constexpr int count = 8;
    const QTemporaryDir folder;
    const Sharer person = sharer(folder);
    const ShareRequest request = Sample::request();
    std::vector<std::thread> programs;
    for (int number = 0; number < count; ++number) {
        Snapshot snapshot = Sample::snapshot(1);
        snapshot.id = Sample::snapshotId(number);
        programs.emplace_back([&, snapshot, path = folder.filePath(snapshot.id.toString())] {
            QVERIFY(saveShare(person, request, snapshot, path));
        });
    }
    for (std::thread &program : programs)
        program.join();

    QSet<int> numbers;
    const QList<SharedFile> log = *readShareLog(folder.path());
    for (const SharedFile &file : log) {
        numbers.insert(file.snapshot.sequence);
        const QString path = folder.filePath(file.snapshot.id.toString());
        QCOMPARE(std::get<Snapshot>(arrived(path)), file.snapshot);
        QCOMPARE(*sharedIn(folder.path(), path), file.snapshot.id);
    }
    QCOMPARE(numbers.size(), count);
}

void tst_Sharing::onlyTheOwnerMayReadTheLog()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.compass-share"_s);
    QVERIFY(saveShare(sharer(folder), Sample::request(), Sample::snapshot(1), path));
    const QString log = QDir(sharingFolder(folder.path())).filePath(u"log.json"_s);
    const auto owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    QCOMPARE(QFile::permissions(log), owner);

    QVERIFY(QFile::setPermissions(log, owner | QFile::ReadOther));
    QCOMPARE(readShareLog(folder.path()).error().code, ErrorCode::KeysExposed);
}

/// The seal protects it, and whoever it is for may have to read it in a shared folder.
void tst_Sharing::aSealedFileIsReadableAsAnyOther()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.compass-share"_s);
    QVERIFY(saveShare(sharer(folder), Sample::request(), Sample::snapshot(1), path));
    QFile other(folder.filePath(u"other"_s));
    QVERIFY(other.open(QIODevice::WriteOnly));

    QCOMPARE(QFile::permissions(path), other.permissions());
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
