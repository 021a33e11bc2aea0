// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/storefile.h"
#include "tests/support/storefolder.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <functional>
#include <memory>

using namespace Compass;
using namespace Qt::StringLiterals;

/// Files that must be refused as what they are, and left as they are.
class tst_StoreFile : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void aFileThatIsNotOursIsRefusedUntouched_data();
    void aFileThatIsNotOursIsRefusedUntouched();
    void aPlantedSchemaIsRefused_data();
    void aPlantedSchemaIsRefused();
    void damageIsFound_data();
    void damageIsFound();
    void anEmptyFileIsAFirstStart();
    void anEmptyFileBesideCopiesIsDamage();
    void anUnreadableFileIsNotCalledDamaged();

private:
    QByteArray m_filled;
    std::unique_ptr<StoreFolder> m_folder;
};

void tst_StoreFile::initTestCase()
{
    StoreFolder folder;
    {
        const auto store = folder.open();
        QVERIFY(store);
        QVERIFY(fill(**store, 40));
    }
    m_filled = folder.content();
}

/// A folder and a closed data file with 40 answers in it.
void tst_StoreFile::init()
{
    m_folder = std::make_unique<StoreFolder>();
    QVERIFY(m_folder->setContent(m_filled));
}

void tst_StoreFile::aFileThatIsNotOursIsRefusedUntouched_data()
{
    static constexpr int userVersion = 60;
    static constexpr int applicationId = 68;
    QTest::addColumn<int>("offset");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("refusal");

    QTest::newRow("newer") << userVersion << "\0\0\0\x63"_ba << ErrorCode::StoreTooNew;
    QTest::newRow("of another program") << applicationId << "DSC2"_ba << ErrorCode::StoreNotOurs;
    QTest::newRow("of no program") << applicationId << "\0\0\0\0"_ba << ErrorCode::StoreNotOurs;
}

void tst_StoreFile::aFileThatIsNotOursIsRefusedUntouched()
{
    QFETCH(int, offset);
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorCode, refusal);
    QByteArray before = m_filled;
    before.replace(offset, bytes.size(), bytes);
    // Marked for the ordinary journal: opening it with ours would change these two.
    before.replace(18, 2, "\1\1");
    QVERIFY(m_folder->setContent(before));

    QCOMPARE(m_folder->refusal(), refusal);

    QCOMPARE(m_folder->content(), before);
    QCOMPARE(m_folder->files(), QStringList(u"compass.db"_s));
}

void tst_StoreFile::aPlantedSchemaIsRefused_data()
{
    QTest::addColumn<QString>("sql");

    QTest::newRow("trigger") << u"CREATE TRIGGER evil AFTER INSERT ON response BEGIN "
                                "UPDATE response SET rating = 3 WHERE kind = 'statement'; END"_s;
    QTest::newRow("view") << u"CREATE VIEW evil AS SELECT 1"_s;
    QTest::newRow("table") << u"CREATE TABLE evil (a)"_s;
    QTest::newRow("index") << u"CREATE INDEX evil ON response (subject)"_s;
    QTest::newRow("missing table") << u"DROP TABLE profile"_s;
    QTest::newRow("column") << u"ALTER TABLE profile ADD COLUMN evil TEXT"_s;
}

void tst_StoreFile::aPlantedSchemaIsRefused()
{
    QFETCH(QString, sql);
    QVERIFY(m_folder->alter(sql));
    const QByteArray before = m_folder->content();

    QCOMPARE(m_folder->refusal(), ErrorCode::StoreTampered);

    QCOMPARE(m_folder->content(), before);
}

void tst_StoreFile::damageIsFound_data()
{
    QTest::addColumn<std::function<void(QByteArray &)>>("damage");
    const auto row = [](const char *name, const std::function<void(QByteArray &)> &damage) {
        QTest::newRow(name) << damage;
    };

    row("text", [](QByteArray &bytes) { bytes = QByteArray(1000, 'x'); });
    row("ten bytes", [](QByteArray &bytes) { bytes.truncate(10); });
    row("half", [](QByteArray &bytes) { bytes.truncate(bytes.size() / 2); });
    row("last page cut", [](QByteArray &bytes) { bytes.chop(4096); });
    row("zeros at the start",
        [](QByteArray &bytes) { bytes.replace(0, 4096, QByteArray(4096, 0)); });
    row("a page of zeros",
        [](QByteArray &bytes) { bytes.replace(3 * 4096, 4096, QByteArray(4096, 0)); });
    row("magic", [](QByteArray &bytes) { bytes[3] = 'x'; });
}

void tst_StoreFile::damageIsFound()
{
    QFETCH(std::function<void(QByteArray &)>, damage);
    QByteArray before = m_filled;
    damage(before);
    QVERIFY(m_folder->setContent(before));

    QCOMPARE(m_folder->refusal(), ErrorCode::StoreCorrupt);

    QCOMPARE(m_folder->content(), before);
}

void tst_StoreFile::anEmptyFileIsAFirstStart()
{
    QVERIFY(m_folder->setContent({}));

    const auto store = m_folder->open();

    QVERIFY(store);
    QCOMPARE((*store)->report().state, OpenState::Created);
}

void tst_StoreFile::anEmptyFileBesideCopiesIsDamage()
{
    QVERIFY((*m_folder->open())->backUp());
    QVERIFY(m_folder->setContent({}));

    QCOMPARE(m_folder->refusal(), ErrorCode::StoreCorrupt);
    QVERIFY(m_folder->content().isEmpty());
}

void tst_StoreFile::anUnreadableFileIsNotCalledDamaged()
{
    QVERIFY(QFile::remove(m_folder->storePath()));
    QVERIFY(QDir().mkdir(m_folder->storePath()));

    QCOMPARE(m_folder->refusal(), ErrorCode::StoreDiskFailed);
}

QTEST_GUILESS_MAIN(tst_StoreFile)
#include "tst_storefile.moc"
