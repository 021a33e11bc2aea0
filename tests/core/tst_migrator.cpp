// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/database.h"
#include "core/storage/integrity.h"
#include "core/storage/migrator.h"
#include "core/storage/storekind.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Compass;
using namespace Qt::StringLiterals;

class tst_Migrator : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void everyStepOfOursIsNumberedAndComplete();
    void theFileSaysWhoseItIs();
    void stepsAreAppliedInOrder();
    void onlyMissingStepsAreApplied();
    void anUpgradeIsAllOrNothing_data();
    void anUpgradeIsAllOrNothing();
    void theSchemaIsOfItsVersion();

private:
    bool addStep(const QString &name, const QByteArray &sql) const;
    QDir steps() const { return QDir(m_folder->path()); }
    int version() const { return m_database->scalar(u"PRAGMA user_version"_s)->toInt(); }
    QString tables() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
};

void tst_Migrator::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto database = Database::inMemory();
    QVERIFY(database);
    m_database = *std::move(database);
    QVERIFY(addStep(u"0001_first.sql"_s,
                    "-- The first.\nCREATE TABLE a (i);\n\nPRAGMA user_version = 1;\n"));
    QVERIFY(addStep(u"0002_second.sql"_s,
                    "CREATE TABLE b (i);\n\nINSERT INTO a VALUES (1);\n\n\n"
                    "PRAGMA user_version = 2;\n"));
}

bool tst_Migrator::addStep(const QString &name, const QByteArray &sql) const
{
    QFile file(m_folder->filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(sql) == sql.size();
}

QString tst_Migrator::tables() const
{
    return m_database->scalar(u"SELECT group_concat(name, ' ') FROM sqlite_schema"_s)->toString();
}

void tst_Migrator::everyStepOfOursIsNumberedAndComplete()
{
    const QDir ours(personalKind.migrations);
    const QStringList names = ours.entryList({u"*.sql"_s}, QDir::Files, QDir::Name);

    QVERIFY(!names.isEmpty());
    for (int number = 1; number <= names.size(); ++number) {
        const QString &name = names.at(number - 1);
        QVERIFY2(name.startsWith(u"%1_"_s.arg(number, 4, 10, QChar(u'0'))), qPrintable(name));
        QVERIFY(migrate(*m_database, ours, number - 1, number));
        QCOMPARE(version(), number);
    }
}

void tst_Migrator::theFileSaysWhoseItIs()
{
    QVERIFY(migrate(*m_database, QDir(personalKind.migrations), 0, 1));

    QCOMPARE(m_database->scalar(u"PRAGMA application_id"_s)->toUInt(), personalKind.applicationId);
    QCOMPARE(personalKind.applicationId,
             quint32{'D'} << 24 | quint32{'S'} << 16 | quint32{'C'} << 8 | '1');
}

void tst_Migrator::stepsAreAppliedInOrder()
{
    QCOMPARE(newestVersion(steps()), 2);

    QVERIFY(migrate(*m_database, steps(), 0, 2));

    QCOMPARE(tables(), u"a b"_s);
    QCOMPARE(version(), 2);
    QCOMPARE(m_database->scalar(u"SELECT count(*) FROM a"_s)->toInt(), 1);
}

void tst_Migrator::onlyMissingStepsAreApplied()
{
    QVERIFY(migrate(*m_database, steps(), 0, 1));
    QCOMPARE(tables(), u"a"_s);

    QVERIFY(migrate(*m_database, steps(), 1, 2));

    QCOMPARE(tables(), u"a b"_s);
}

void tst_Migrator::anUpgradeIsAllOrNothing_data()
{
    QTest::addColumn<QByteArray>("sql");

    QTest::newRow("wrong statement") << "CREATE TABLE c (i);\n\nNONSENSE;\n"_ba;
    QTest::newRow("broken rule")
        << "CREATE TABLE c (i CHECK (i > 0));\n\nINSERT INTO c VALUES (0);\n"_ba;
    QTest::newRow("two statements in one") << "CREATE TABLE c (i);\nCREATE TABLE d (i);\n"_ba;
    QTest::newRow("no version") << "CREATE TABLE c (i);\n"_ba;
    QTest::newRow("wrong version") << "CREATE TABLE c (i);\n\nPRAGMA user_version = 4;\n"_ba;
}

void tst_Migrator::anUpgradeIsAllOrNothing()
{
    QFETCH(QByteArray, sql);
    QVERIFY(addStep(u"0003_third.sql"_s, sql));
    QVERIFY(migrate(*m_database, steps(), 0, 1));

    const auto upgraded = migrate(*m_database, steps(), 1, 3);

    QVERIFY(!upgraded);
    QCOMPARE(upgraded.error().code, ErrorCode::MigrationFailed);
    QCOMPARE(upgraded.error().place, u"3"_s);
    QCOMPARE(tables(), u"a"_s);
    QCOMPARE(version(), 1);
}

void tst_Migrator::theSchemaIsOfItsVersion()
{
    QVERIFY(migrate(*m_database, steps(), 0, 2));

    QVERIFY(checkSchema(*m_database, steps(), 2));
    const auto older = checkSchema(*m_database, steps(), 1);
    QVERIFY(!older);
    QCOMPARE(older.error().code, ErrorCode::StoreTampered);
}

QTEST_GUILESS_MAIN(tst_Migrator)
#include "tst_migrator.moc"
