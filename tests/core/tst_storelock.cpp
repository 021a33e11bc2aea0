// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/store.h"
#include "core/storage/storelock.h"
#include "tests/support/storeprocess.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QSysInfo>
#include <QTest>

#include <memory>

#ifdef Q_OS_UNIX
#include <signal.h>
#endif

using namespace Compass;
using namespace Qt::StringLiterals;

/// One program at a time: who is refused, and what a left-over lock file does.
class tst_StoreLock : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void aSecondProcessIsToldWhoHasIt();
    void aSecondStoreOfOneProcessIsRefused();
    void aRemovedLockFileProtectsAllTheSame();
    void takingOverDoesNotBreakTheRealLock();
    void aStoppedOwnerStillOwns();
    void theLockOfAKilledProcessIsTakenOver();
    void anEmptyLockFileIsTakenOver();
    void theLockOfAnotherComputerIsNamedAndCanBeTakenOver();
    void itIsFreeWhenItsOwnerEnds();
    void aFileOfAnotherUserIsReadOnly();

private:
    QString lockPath() const { return m_folder->filePath(u"compass.lock"_s); }

    std::unique_ptr<StoreFolder> m_folder;
};

void tst_StoreLock::init()
{
    m_folder = std::make_unique<StoreFolder>();
    const auto store = m_folder->open();
    QVERIFY(store);
    QVERIFY(fill(**store, 1));
}

void tst_StoreLock::aSecondProcessIsToldWhoHasIt()
{
    StoreProcess other(u"--hold"_s, m_folder->path());
    QVERIFY(other.start());
    QCOMPARE(other.line(), "open"_ba);

    const auto store = m_folder->open();

    QVERIFY(!store);
    QCOMPARE(store.error().code, ErrorCode::StoreLocked);
    QCOMPARE(store.error().subject, m_folder->storePath());
    QCOMPARE(store.error().place, QSysInfo::machineHostName());
    QCOMPARE(store.error().found, QString::number(other.process().processId()));
}

void tst_StoreLock::aSecondStoreOfOneProcessIsRefused()
{
    const auto store = m_folder->open();
    QVERIFY(store);

    QCOMPARE(m_folder->refusal(), ErrorCode::StoreLocked);
    QVERIFY((*store)->assessments().record(numberedAssessment(1), numberedChange(1)));
}

void tst_StoreLock::aRemovedLockFileProtectsAllTheSame()
{
    StoreProcess other(u"--hold"_s, m_folder->path());
    QVERIFY(other.start());
    QCOMPARE(other.line(), "open"_ba);
    QVERIFY(QFile::remove(lockPath()));

    QCOMPARE(m_folder->refusal(), ErrorCode::StoreLocked);
}

void tst_StoreLock::takingOverDoesNotBreakTheRealLock()
{
    StoreProcess other(u"--hold"_s, m_folder->path());
    QVERIFY(other.start());
    QCOMPARE(other.line(), "open"_ba);
    OpenOptions options;
    options.lockFile = LockFile::TakeOver;

    QCOMPARE(m_folder->refusal(options), ErrorCode::StoreLocked);
}

void tst_StoreLock::aStoppedOwnerStillOwns()
{
#ifdef Q_OS_UNIX
    StoreProcess other(u"--answer"_s, m_folder->path());
    QVERIFY(other.start());
    QCOMPARE(other.line(), "open"_ba);
    QCOMPARE(::kill(static_cast<pid_t>(other.process().processId()), SIGSTOP), 0);

    QCOMPARE(m_folder->refusal(), ErrorCode::StoreLocked);
#else
    QSKIP("A process is stopped by a signal of Unix.");
#endif
}

void tst_StoreLock::theLockOfAKilledProcessIsTakenOver()
{
    StoreProcess other(u"--hold"_s, m_folder->path());
    QVERIFY(other.start());
    QCOMPARE(other.line(), "open"_ba);
    other.kill();
    QVERIFY(QFile::exists(lockPath()));

    QVERIFY(m_folder->open());
}

void tst_StoreLock::anEmptyLockFileIsTakenOver()
{
    QFile file(lockPath());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();

    QVERIFY(m_folder->open());
}

void tst_StoreLock::theLockOfAnotherComputerIsNamedAndCanBeTakenOver()
{
    // Process, program and computer, each on a line, as QLockFile writes them.
    QFile file(lockPath());
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write("12345\ncompass\nordinateur-de-zoe\n\n\n") > 0);
    file.close();

    const auto refused = m_folder->open();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::StoreLocked);
    QCOMPARE(refused.error().place, u"ordinateur-de-zoe"_s);
    QCOMPARE(refused.error().found, u"12345"_s);

    OpenOptions options;
    options.lockFile = LockFile::TakeOver;
    QVERIFY(m_folder->open(options));
}

void tst_StoreLock::itIsFreeWhenItsOwnerEnds()
{
    {
        const auto store = m_folder->open();
        QVERIFY(store);
    }

    QVERIFY(!QFile::exists(lockPath()));
    StoreProcess other(u"--hold"_s, m_folder->path());
    QVERIFY(other.start());
    QCOMPARE(other.line(), "open"_ba);
}

void tst_StoreLock::aFileOfAnotherUserIsReadOnly()
{
#ifdef Q_OS_UNIX
    const auto readable = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
    const auto enterable = QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
    QVERIFY(QFile::setPermissions(m_folder->storePath(), readable));
    QVERIFY(QFile::setPermissions(m_folder->path(), readable | enterable));
    const QByteArray before = m_folder->content();

    StoreProcess other(u"--read"_s, m_folder->path());
    QVERIFY(other.start());

    QCOMPARE(other.line(), "read-only"_ba);
    QCOMPARE(other.line(), "1"_ba);
    QCOMPARE(other.line(), QByteArray::number(static_cast<int>(ErrorCode::StoreReadOnly)));
    QCOMPARE(m_folder->content(), before);
    QVERIFY(QFile::setPermissions(m_folder->path(), enterable | readable | QFile::WriteOwner));
#else
    QSKIP("Rights are tried with a user of Unix.");
#endif
}

int main(int argc, char *argv[])
{
    return storeProcessMain<tst_StoreLock>(argc, argv);
}

#include "tst_storelock.moc"
