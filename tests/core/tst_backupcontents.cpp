// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/backup.h"
#include "core/storage/backupcontents.h"
#include "core/storage/ownfiles.h"
#include "tests/support/fullstore.h"
#include "tests/support/storefolder.h"

#include <QDir>
#include <QTest>

#include <memory>

using namespace Compass;
using namespace Qt::StringLiterals;

/// What copies have in them, and the way back to one.
class tst_BackupContents : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void eachCopyTellsWhatItHas();
    void copiesOfOneSecondAreAllKept();
    void aDamagedCopyIsTold();
    void aCopyOfANewerVersionIsTold();
    void goingBackIsBackedUpFirst();
    void aCopyOfAnOlderSchemaIsBroughtUpToDate();
    void aDamagedCopyIsNotGoneBackTo();
    void filesOfOnesOwnStay();

private:
    bool putCopy(const QString &kept, const QDateTime &time) const;
    void wait(int seconds);

    std::unique_ptr<StoreFolder> m_folder;
    std::unique_ptr<Store> m_store;
};

void tst_BackupContents::init()
{
    m_store.reset();
    m_folder = std::make_unique<StoreFolder>();
    auto store = m_folder->open();
    QVERIFY(store);
    m_store = *std::move(store);
}

void tst_BackupContents::wait(int seconds)
{
    m_folder->clock().setNow(m_folder->clock().now().addSecs(seconds));
}

/// Puts a kept old data file among the copies, as made at \a time.
bool tst_BackupContents::putCopy(const QString &kept, const QDateTime &time) const
{
    const QString folder = backupPath(m_folder->path());
    const QString path = BackupFolder(folder).path(time);
    return QDir().mkpath(folder)
        && QFile::copy(QStringLiteral(COMPASS_SOURCE_DIR "/tests/data/") + kept, path)
        && QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
}

void tst_BackupContents::eachCopyTellsWhatItHas()
{
    QVERIFY(m_store->backUp());
    QVERIFY(fillEverything(*m_store));
    wait(60);
    QVERIFY(m_store->backUp());

    const QList<Backup> backups = backupsIn(m_folder->path());

    QCOMPARE(backups.size(), 2);
    QCOMPARE(backups.at(0).time, m_folder->clock().now());
    QVERIFY(backups.at(0).contents);
    // The finished assessment was finished a minute after it was started.
    const QDateTime newest = QDateTime::fromMSecsSinceEpoch(1'800'000'060'123, Qt::UTC);
    QCOMPARE(*backups.at(0).contents, (BackupContents{2, 1, 2, newest}));
    QCOMPARE(*backups.at(1).contents, BackupContents{});
    QCOMPARE(backups.at(0).sizeBytes, QFileInfo(backups.at(0).path).size());
}

void tst_BackupContents::copiesOfOneSecondAreAllKept()
{
    const Result<QString> first = m_store->backUp();
    QVERIFY(fill(*m_store, 1));
    const Result<QString> second = m_store->backUp();

    QVERIFY(first && second);
    QVERIFY(*first != *second);
    QCOMPARE(backupsIn(m_folder->path()).size(), 2);
}

void tst_BackupContents::aDamagedCopyIsTold()
{
    QVERIFY(fillEverything(*m_store));
    const Result<QString> path = m_store->backUp();
    QVERIFY(path);
    QFile file(*path);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(4096));
    QVERIFY(file.write(QByteArray(3 * 4096, 'x')) > 0);
    file.close();

    const QList<Backup> backups = backupsIn(m_folder->path());

    QCOMPARE(backups.size(), 1);
    QVERIFY(!backups.constFirst().contents);
    QCOMPARE(backups.constFirst().contents.error().code, ErrorCode::StoreCorrupt);
}

void tst_BackupContents::aCopyOfANewerVersionIsTold()
{
    const QDateTime time = m_folder->clock().now().addDays(-1);
    QVERIFY(putCopy(u"store-v2.db"_s, time));
    QFile file(BackupFolder(backupPath(m_folder->path())).path(time));
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(63) && file.putChar('\x63'));
    file.close();

    const QList<Backup> backups = backupsIn(m_folder->path());

    QCOMPARE(backups.size(), 1);
    QCOMPARE(backups.constFirst().contents.error().code, ErrorCode::StoreTooNew);
}

void tst_BackupContents::goingBackIsBackedUpFirst()
{
    QVERIFY(fillEverything(*m_store));
    const PersonRecord then = *m_store->contents();
    const Result<QString> path = m_store->backUp();
    QVERIFY(path);
    wait(60);
    QVERIFY(m_store->evidence().remove(EvidenceId(u"n-1"_s)));
    QVERIFY(m_store->plans().save(PlanChoices{}));
    const PersonRecord now = *m_store->contents();

    QVERIFY(m_store->revertTo(*path));
    QVERIFY(*m_store->contents() == then);

    const QList<Backup> backups = backupsIn(m_folder->path());
    QCOMPARE(backups.size(), 2);
    QVERIFY(m_store->revertTo(backups.constFirst().path));
    QVERIFY(*m_store->contents() == now);
    QVERIFY(QFile::exists(*path));
}

void tst_BackupContents::aCopyOfAnOlderSchemaIsBroughtUpToDate()
{
    const QDateTime time = m_folder->clock().now().addDays(-1);
    QVERIFY(putCopy(u"store-v1.db"_s, time));
    const Backup backup = backupsIn(m_folder->path()).constFirst();
    QFile file(backup.path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();

    QCOMPARE(backup.contents->assessments, 2);
    QCOMPARE(backup.contents->finished, 1);
    QCOMPARE(backup.contents->notes, 0);
    QVERIFY(m_store->revertTo(backup.path));

    const Result<PersonRecord> record = m_store->contents();
    QVERIFY(record);
    QCOMPARE(record->assessments.size(), 2);
    QCOMPARE(record->assessments.at(0).assessment.responses.entries().size(), 9);
    QCOMPARE(record->assessments.at(1).changes.size() + record->assessments.at(0).changes.size(),
             18);
    QCOMPARE(record->profile.alias, u"Zoé"_s);
    QVERIFY(file.seek(0));
    QCOMPARE(file.readAll(), before);
    const QStringList names = QDir(backupPath(m_folder->path())).entryList(QDir::Files);
    QVERIFY2(names.filter(u"part"_s).isEmpty(), qPrintable(names.join(u' ')));
}

void tst_BackupContents::aDamagedCopyIsNotGoneBackTo()
{
    QVERIFY(fillEverything(*m_store));
    const PersonRecord now = *m_store->contents();
    const QDateTime time = m_folder->clock().now().addDays(-1);
    QVERIFY(putCopy(u"store-v2.db"_s, time));
    const QString path = BackupFolder(backupPath(m_folder->path())).path(time);
    {
        const auto copy = Database::open(path, Access::Whole);
        QVERIFY(copy && (*copy)->execute(u"UPDATE response SET rating = 3 - rating"_s));
    }

    const Result<void> reverted = m_store->revertTo(path);

    QVERIFY(!reverted);
    QCOMPARE(reverted.error().code, ErrorCode::StoreCorrupt);
    QVERIFY(*m_store->contents() == now);
}

void tst_BackupContents::filesOfOnesOwnStay()
{
    QVERIFY(putFile(m_folder->path(), u"roles"_s, u"mine.json"_s, "{}"));
    const Result<QString> path = m_store->backUp();
    QVERIFY(path);

    QVERIFY(m_store->revertTo(*path));

    QCOMPARE(readOwnFiles(m_folder->path())->size(), 1);
}

QTEST_GUILESS_MAIN(tst_BackupContents)
#include "tst_backupcontents.moc"
