// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/backup.h"
#include "core/storage/store.h"
#include "tests/support/storeprocess.h"

#include <QFile>
#include <QProcess>
#include <QScopeGuard>
#include <QTest>

#include <memory>

using namespace Compass;
using namespace Qt::StringLiterals;

/// What was acknowledged is there, whatever happens to the program or the disk.
class tst_StoreDurability : public QObject
{
    Q_OBJECT

private slots:
    void nothingAcknowledgedIsLostWhenKilled();
    void noPlanAndNoNoteIsLostWhenKilled();
    void aReplacementCutShortIsWholeOrNotAtAll();
    void aFirstStartCutShortIsStartedAgain();
    void aFullDiskIsSaidAndLosesNothing();
};

/// What \a process says until it has acknowledged \a count answers and is killed.
static QList<int> acknowledgedUntilKilled(StoreProcess &process, int count)
{
    QList<int> acknowledged;
    const auto take = [&](const QByteArray &line) {
        if (!line.isEmpty())
            acknowledged.append(line.toInt());
    };
    while (acknowledged.size() < count && process.process().state() == QProcess::Running)
        take(process.line());
    process.kill();
    while (process.process().canReadLine())
        take(process.line());
    return acknowledged;
}

void tst_StoreDurability::nothingAcknowledgedIsLostWhenKilled()
{
    StoreFolder folder;
    qsizetype expected = 0;
    for (int round = 0; round < 6; ++round) {
        StoreProcess writer(u"--answer"_s, folder.path());
        QVERIFY(writer.start());
        QCOMPARE(writer.line(), "open"_ba);
        const QList<int> acknowledged = acknowledgedUntilKilled(writer, 30 + 7 * round);
        QVERIFY(acknowledged.size() >= 30);
        QCOMPARE(acknowledged.constFirst(), expected);

        const auto store = folder.open();
        QVERIFY2(store, store ? "" : qPrintable(store.error().detail));
        const auto assessment = (*store)->assessments().load(numberedAssessment(1));
        QVERIFY(assessment);
        // The last answer may have been saved and the line about it cut off.
        expected = assessment->responses.entries().size();
        QVERIFY(expected - acknowledged.constLast() - 1 >= 0);
        QVERIFY(expected - acknowledged.constLast() - 1 <= 1);
        for (int number = 0; number < expected; ++number) {
            const Change change = numberedChange(number);
            QCOMPARE(assessment->responses.entries().at(number),
                     (Responses::Entry{change.key, change.after.value()}));
        }
    }
}

void tst_StoreDurability::noPlanAndNoNoteIsLostWhenKilled()
{
    StoreFolder folder;
    for (int round = 0; round < 4; ++round) {
        StoreProcess writer(u"--plan"_s, folder.path());
        QVERIFY(writer.start());
        QCOMPARE(writer.line(), "open"_ba);
        const QList<int> acknowledged = acknowledgedUntilKilled(writer, 15 + 7 * round);
        QVERIFY(!acknowledged.isEmpty());

        const auto store = folder.open();
        QVERIFY2(store, store ? "" : qPrintable(store.error().detail));
        const Result<QList<EvidenceNote>> notes = (*store)->evidence().list();
        QVERIFY(notes);
        QVERIFY(notes->size() > acknowledged.constLast());
        for (int number = 0; number < notes->size(); ++number)
            QCOMPARE(notes->at(notes->size() - 1 - number), numberedNote(number));
        const Result<PlanChoices> plan = (*store)->plans().load();
        QVERIFY(plan);
        QVERIFY(plan->budget.weeks > acknowledged.constLast());
        // The row of the plan and the one of its item are of the same round.
        QCOMPARE(plan->items.constFirst().note, numberedNote(plan->budget.weeks - 1).action);
    }
}

void tst_StoreDurability::aReplacementCutShortIsWholeOrNotAtAll()
{
    StoreFolder folder;
    for (int round = 0; round < 6; ++round) {
        StoreProcess writer(u"--replace"_s, folder.path());
        QVERIFY(writer.start());
        QCOMPARE(writer.line(), "open"_ba);
        const QList<int> acknowledged = acknowledgedUntilKilled(writer, 2 + round);
        QVERIFY(acknowledged.size() >= 2);

        const auto store = folder.open();
        QVERIFY2(store, store ? "" : qPrintable(store.error().detail));
        const Result<PersonRecord> record = (*store)->contents();
        QVERIFY(record);
        QVERIFY(record->notes.size() == 1 || record->notes.size() == 50);
    }
}

void tst_StoreDurability::aFirstStartCutShortIsStartedAgain()
{
    for (int round = 0; round < 8; ++round) {
        StoreFolder folder;
        StoreProcess starter(u"--hold"_s, folder.path());
        QVERIFY(starter.start());
        QTest::qWait(5 * round); // Each round is cut a little later.
        starter.kill();

        const auto store = folder.open();
        QVERIFY2(store, store ? "" : qPrintable(store.error().detail));
        QVERIFY(fill(**store, 1));
    }
}

/// Adds long notes until one is refused; the number of those that were saved.
static int notesUntilRefused(Store &store, Result<void> &refusal)
{
    for (int number = 0;; ++number) {
        const ResponseKey key = keyOf(ResponseKind::Note, CompetencyId(QString::number(number)));
        const Change change{OperationId(u"note-%1"_s.arg(number)), key, std::nullopt,
                            Note{QString(2000, u'x')}, numberedChange(0).at};
        refusal = store.assessments().record(numberedAssessment(1), change);
        if (!refusal)
            return number;
    }
}

void tst_StoreDurability::aFullDiskIsSaidAndLosesNothing()
{
    StoreFolder folder;
    const QString disk = folder.path();
    const QStringList size = {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=1m"_s, u"none"_s, disk};
    if (QProcess::execute(u"mount"_s, size) != 0)
        QSKIP("A disk of 1 MiB can only be mounted by root.");
    const auto unmount = qScopeGuard([&] { QProcess::execute(u"umount"_s, {disk}); });

    int saved = 0;
    {
        const auto store = folder.open();
        QVERIFY(store && fill(**store, 1));
        Result<void> refusal;
        saved = notesUntilRefused(**store, refusal);
        QCOMPARE(refusal.error().code, ErrorCode::StoreFull);
        QVERIFY(!(*store)->backUp());
    }
    QVERIFY(!QFile::exists(backupPath(disk) + u"/compass.db.part"_s));

    const auto store = folder.open();
    QVERIFY2(store, store ? "" : qPrintable(store.error().detail));
    const auto assessment = (*store)->assessments().load(numberedAssessment(1));
    QVERIFY(assessment);
    QCOMPARE(assessment->responses.entries().size(), 1 + saved);
    QCOMPARE((*store)->report().backupFailure->code, ErrorCode::StoreFull);
}

int main(int argc, char *argv[])
{
    return storeProcessMain<tst_StoreDurability>(argc, argv);
}

#include "tst_storedurability.moc"
