// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/snapshots/sharelog.h"
#include "core/storage/erasure.h"
#include "core/storage/store.h"
#include "tests/support/fullstore.h"
#include "tests/support/storefolder.h"

#include <QDir>
#include <QProcess>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

using namespace Compass;
using namespace Qt::StringLiterals;

class tst_Erasure : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void everythingIsGoneAndTheFolderToo();
    void filesOfOthersStay();
    void anOpenStoreIsNotErased();
    void anotherLockFileIsNoWayAround();
    void aDamagedFileIsErased();
    void aFileOfAnotherProgramIsNotErased();
    void nothingThereIsNoError();
    void whatCannotBeRemovedIsTold();

private:
    QString data() const { return m_home->filePath(u"data"_s); }
    QString file(const QString &name) const { return QDir(data()).filePath(name); }
    bool write(const QString &path, const QByteArray &content) const;

    std::unique_ptr<QTemporaryDir> m_home;
    FakeClock m_clock{QDateTime::fromMSecsSinceEpoch(1'800'000'000'000, Qt::UTC)};
};

bool tst_Erasure::write(const QString &path, const QByteArray &content) const
{
    QFile written(path);
    return written.open(QIODevice::WriteOnly) && written.write(content) == content.size();
}

/// A data folder with something of everything in it, and a backup and an attic.
void tst_Erasure::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    {
        const auto store = Store::open(data(), m_clock);
        QVERIFY(store && fillEverything(**store));
        QVERIFY(putFile(data(), u"frameworks"_s, u"ABC.json"_s, "{}"));
        PersonRecord record = *(*store)->contents();
        record.files = {{u"roles"_s, u"mine.json"_s, "{}"}};
        QVERIFY((*store)->replaceContents(record));
    }
    QVERIFY(writeShareLog(data(), {}));
    QVERIFY(putFile(data(), u"sharing"_s, u"keys.json"_s, "{}"));
    QVERIFY(putFile(data(), u"sharing"_s, u"log.json.Xa3bC9"_s, "{")); // As a crash leaves it.
    QVERIFY(putFile(data(), u"roles.part"_s, u"half.json"_s, "{"));
    QVERIFY(write(file(u"settings.ini"_s), "[General]\n"));
    QVERIFY(write(file(u"compass.db-wal"_s), ""));
}

void tst_Erasure::everythingIsGoneAndTheFolderToo()
{
    const QString settings = m_home->filePath(u"elsewhere.conf"_s);
    QVERIFY(write(settings, "[General]\n"));

    const Result<QStringList> left = eraseEverything(data(), settings);

    QVERIFY(left);
    QCOMPARE(*left, QStringList());
    QVERIFY(QDir(m_home->path()).isEmpty());
}

void tst_Erasure::filesOfOthersStay()
{
    QVERIFY(write(file(u"letter.odt"_s), "mine"));
    QVERIFY(putFile(data(), u"backups"_s, u"photos.zip"_s, "mine"));
    QVERIFY(putFile(data(), u"sharing"_s, u"letter.compass-share"_s, "mine"));

    const Result<QStringList> left = eraseEverything(data());

    QVERIFY(left);
    QCOMPARE(*left, QStringList());
    QCOMPARE(QDir(data()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList({u"backups"_s, u"letter.odt"_s, u"sharing"_s}));
    QCOMPARE(QDir(file(u"sharing"_s)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
             QStringList(u"letter.compass-share"_s));
    QCOMPARE(QDir(file(u"backups"_s)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
             QStringList(u"photos.zip"_s));
}

void tst_Erasure::anOpenStoreIsNotErased()
{
    const auto store = Store::open(data(), m_clock);
    QVERIFY(store);

    const Result<QStringList> left = eraseEverything(data());

    QVERIFY(!left);
    QCOMPARE(left.error().code, ErrorCode::StoreLocked);
    QVERIFY((*store)->contents());
    QVERIFY(QFile::exists(file(u"settings.ini"_s)));
}

void tst_Erasure::anotherLockFileIsNoWayAround()
{
    const auto store = Store::open(data(), m_clock);
    QVERIFY(store);
    QVERIFY(QFile::remove(file(u"compass.lock"_s)));

    QCOMPARE(eraseEverything(data()).error().code, ErrorCode::StoreLocked);
    QVERIFY((*store)->contents());
}

void tst_Erasure::aDamagedFileIsErased()
{
    QVERIFY(write(file(u"compass.db"_s), "no database at all"));

    const Result<QStringList> left = eraseEverything(data());

    QVERIFY(left && left->isEmpty());
    QVERIFY(!QFileInfo::exists(data()));
}

void tst_Erasure::aFileOfAnotherProgramIsNotErased()
{
    QVERIFY(QFile::remove(file(u"compass.db"_s)));
    {
        const auto other = Database::open(file(u"compass.db"_s), Access::Whole);
        QVERIFY(other && (*other)->execute(u"CREATE TABLE theirs (x)"_s));
    }

    const Result<QStringList> left = eraseEverything(data());

    QVERIFY(!left);
    QCOMPARE(left.error().code, ErrorCode::StoreNotOurs);
    QVERIFY(QFile::exists(file(u"compass.db"_s)));
}

void tst_Erasure::nothingThereIsNoError()
{
    const Result<QStringList> left = eraseEverything(m_home->filePath(u"never"_s));

    QVERIFY(left && left->isEmpty());
}

void tst_Erasure::whatCannotBeRemovedIsTold()
{
    if (QProcess::execute(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"none"_s, file(u"roles"_s)}) != 0)
        QSKIP("A folder can only be held by a mount, which takes root.");
    const auto unmount = qScopeGuard([&] { QProcess::execute(u"umount"_s, {file(u"roles"_s)}); });

    const Result<QStringList> left = eraseEverything(data());

    QVERIFY(left);
    QCOMPARE(*left, QStringList(file(u"roles"_s)));
}

QTEST_GUILESS_MAIN(tst_Erasure)
#include "tst_erasure.moc"
