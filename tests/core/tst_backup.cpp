// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/backup.h"
#include "core/storage/backupretention.h"
#include "core/storage/store.h"
#include "tests/support/storefolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <memory>

using namespace Compass;
using namespace Qt::StringLiterals;

class tst_Backup : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void aCopyHoldsEverything();
    void aCopyIsMadeADayAfterTheLast();
    void unchangedContentIsNotCopiedAgain();
    void copiesFromTheFutureDoNotCount();
    void aCopyThatFailsLeavesNothingAndStopsNobody();
    void aLeftOverPartIsReplaced();
    void fiveNewestAreKept();
    void oneAWeekIsKeptForFourWeeks();
    void oneAMonthIsKeptForTwelveMonths();
    void superfluousCopiesAreRemoved();

private:
    BackupFolder backups() const { return BackupFolder(backupPath(m_folder->path())); }
    bool change(int number);

    std::unique_ptr<StoreFolder> m_folder;
};

/// A folder with a closed data file, and no copy of it yet.
void tst_Backup::init()
{
    m_folder = std::make_unique<StoreFolder>();
    const auto store = m_folder->open();
    QVERIFY(store);
    QVERIFY(fill(**store, 3));
    QVERIFY(backups().times().isEmpty());
}

bool tst_Backup::change(int number)
{
    const auto store = m_folder->open();
    return store && (*store)->assessments().record(numberedAssessment(1), numberedChange(number));
}

static QDateTime day(int year, int month, int day, int hour = 12)
{
    return QDateTime(QDate(year, month, day), QTime(hour, 0), Qt::UTC);
}

void tst_Backup::aCopyHoldsEverything()
{
    QString copy;
    {
        const auto store = m_folder->open();
        QVERIFY(store);
        copy = (*store)->report().backup;
    }
    QCOMPARE(copy, backups().path(m_folder->clock().now()));
    QVERIFY(!(QFile::permissions(copy) & (QFile::ReadGroup | QFile::ReadOther)));

    StoreFolder restored;
    QVERIFY(QFile::copy(copy, restored.storePath()));
    const auto store = restored.open();
    QVERIFY(store);
    QCOMPARE((*store)->report().state, OpenState::Ok);
    QCOMPARE((*store)->assessments().load(numberedAssessment(1))->responses.entries().size(), 3);
}

void tst_Backup::aCopyIsMadeADayAfterTheLast()
{
    const QDateTime start = m_folder->clock().now();
    QVERIFY(change(3));
    QCOMPARE(backups().times(), QList({start}));

    m_folder->clock().setNow(start.addSecs(24 * 60 * 60));
    QVERIFY(change(4));
    QCOMPARE(backups().times(), QList({start}));

    m_folder->clock().setNow(start.addSecs(24 * 60 * 60 + 1));
    QVERIFY(change(5));
    QCOMPARE(backups().times(), QList({start.addSecs(24 * 60 * 60 + 1), start}));
}

void tst_Backup::unchangedContentIsNotCopiedAgain()
{
    const QDateTime start = m_folder->clock().now();
    QVERIFY(m_folder->open());

    m_folder->clock().setNow(start.addDays(2));
    const auto store = m_folder->open();

    QVERIFY(store);
    QCOMPARE(backups().times(), QList({start}));
    QCOMPARE((*store)->report().backup, backups().path(start));
}

void tst_Backup::copiesFromTheFutureDoNotCount()
{
    const QDateTime start = m_folder->clock().now();
    m_folder->clock().setNow(start.addYears(20));
    QVERIFY(change(3));

    m_folder->clock().setNow(start);
    QVERIFY(change(4));

    QCOMPARE(backups().times(), QList({start.addYears(20), start}));
}

void tst_Backup::aCopyThatFailsLeavesNothingAndStopsNobody()
{
    QFile file(backupPath(m_folder->path()));
    QVERIFY(file.open(QIODevice::WriteOnly));

    const auto store = m_folder->open();

    QVERIFY(store);
    QCOMPARE((*store)->report().state, OpenState::Ok);
    QVERIFY((*store)->report().backup.isEmpty());
    QCOMPARE((*store)->report().backupFailure->code, ErrorCode::FileUnwritable);
    QVERIFY((*store)->assessments().record(numberedAssessment(1), numberedChange(3)));
}

void tst_Backup::aLeftOverPartIsReplaced()
{
    QVERIFY(QDir().mkpath(backupPath(m_folder->path())));
    QFile part(backupPath(m_folder->path()) + u"/compass.db.part"_s);
    QVERIFY(part.open(QIODevice::WriteOnly) && part.write("half a copy") > 0);
    part.close();

    QVERIFY(m_folder->open());

    QCOMPARE(backups().times().size(), 1);
    QVERIFY(!part.exists());
}

void tst_Backup::fiveNewestAreKept()
{
    // All of one day, so of one week and one month.
    QList<QDateTime> times;
    for (int hour = 0; hour < 8; ++hour)
        times.append(day(2027, 3, 10, hour));

    QCOMPARE(dispensableBackups(times),
             QList({day(2027, 3, 10, 0), day(2027, 3, 10, 1), day(2027, 3, 10, 2)}));
    QVERIFY(dispensableBackups(times.mid(0, 5)).isEmpty());
    QVERIFY(dispensableBackups({}).isEmpty());
}

void tst_Backup::oneAWeekIsKeptForFourWeeks()
{
    // Wednesday 31 March 2027 and the nine Wednesdays before, with each Tuesday.
    QList<QDateTime> times;
    for (int week = 0; week < 10; ++week) {
        times.append(day(2027, 3, 31).addDays(-7 * week));
        times.append(day(2027, 3, 30).addDays(-7 * week));
    }

    // The five newest are those of two weeks and the Wednesday of a third; the
    // fourth week keeps its Wednesday; months keep 24 February and 27 January.
    QList<QDateTime> kept = times;
    for (const QDateTime &time : dispensableBackups(times))
        kept.removeOne(time);
    QCOMPARE(kept,
             QList({day(2027, 3, 31), day(2027, 3, 30), day(2027, 3, 24), day(2027, 3, 23),
                    day(2027, 3, 17), day(2027, 3, 10), day(2027, 2, 24), day(2027, 1, 27)}));
}

void tst_Backup::oneAMonthIsKeptForTwelveMonths()
{
    QList<QDateTime> times;
    for (int month = 0; month < 15; ++month)
        times.append(day(2027, 3, 20).addMonths(-month));

    QCOMPARE(dispensableBackups(times),
             QList({day(2026, 3, 20), day(2026, 2, 20), day(2026, 1, 20)}));
}

void tst_Backup::superfluousCopiesAreRemoved()
{
    const QDateTime start = day(2027, 3, 10, 1);
    const auto store = m_folder->open();
    QVERIFY(store);
    for (int number = 3; number < 10; ++number) {
        m_folder->clock().setNow(start.addSecs(number));
        QVERIFY((*store)->assessments().record(numberedAssessment(1), numberedChange(number)));
        QVERIFY((*store)->backUp());
    }

    // And the copy of the first start, alone in its month.
    QCOMPARE(backups().times().size(), 6);
    QCOMPARE(backups().times().constFirst(), start.addSecs(9));
}

QTEST_GUILESS_MAIN(tst_Backup)
#include "tst_backup.moc"
