// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/database.h"
#include "core/storage/transaction.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Compass;
using namespace Qt::StringLiterals;

/// Statements, the connection that keeps them, and transactions.
class tst_SqlStatement : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void rowsAreRead();
    void firstOfNoneIsNoValue();
    void aNullTextIsTextAndOnlyNoValueIsNull();
    void theFirstBadRowEndsReading();
    void aWrongStatementSaysSoWhenRun();
    void aBrokenRuleIsAnError();
    void anErrorInALaterRowIsSeen();
    void aStatementIsPreparedOnce();
    void aStatementThatCouldNotBePreparedIsTriedAgain();
    void aFileIsGuardedAndDurable_data();
    void aFileIsGuardedAndDurable();
    void aTransactionThatIsNotCommittedIsRolledBack();
    void aSecondTransactionIsRefused();

private:
    Result<QList<int>> numbers();

    std::unique_ptr<Database> m_database;
};

static Result<int> toInt(const QSqlQuery &row)
{
    return row.value(0).toInt();
}

void tst_SqlStatement::init()
{
    auto database = Database::inMemory();
    QVERIFY(database);
    m_database = *std::move(database);
    QVERIFY(m_database->execute(u"CREATE TABLE n (i INTEGER CHECK (i < 100), t TEXT) STRICT"_s));
    QVERIFY(m_database->execute(u"INSERT INTO n VALUES (1, 'a'), (2, 'b'), (3, 'c')"_s));
}

Result<QList<int>> tst_SqlStatement::numbers()
{
    return m_database->statement(u"SELECT i FROM n ORDER BY i"_s).rows<int>(toInt);
}

void tst_SqlStatement::rowsAreRead()
{
    QCOMPARE(*numbers(), QList<int>({1, 2, 3}));
}

void tst_SqlStatement::firstOfNoneIsNoValue()
{
    SqlStatement &statement = m_database->statement(u"SELECT i FROM n WHERE i = :i"_s);

    QCOMPARE(*statement.bind(u":i"_s, 2).first<int>(toInt), std::optional(2));
    QCOMPARE(*statement.bind(u":i"_s, 9).first<int>(toInt), std::nullopt);
}

void tst_SqlStatement::aNullTextIsTextAndOnlyNoValueIsNull()
{
    SqlStatement &insert = m_database->statement(u"INSERT INTO n VALUES (:i, :t)"_s);
    QVERIFY(insert.bind(u":i"_s, 4).bind(u":t"_s, QString()).run());
    QVERIFY(insert.bind(u":i"_s, 5).bind(u":t"_s, QVariant()).run());

    const auto type = [&](int i) {
        SqlStatement &select = m_database->statement(u"SELECT typeof(t) FROM n WHERE i = :i"_s);
        const auto toText = [](const QSqlQuery &row) {
            return Result<QString>(row.value(0).toString());
        };
        return select.bind(u":i"_s, i).first<QString>(toText)->value_or(QString());
    };
    QCOMPARE(type(4), u"text"_s);
    QCOMPARE(type(5), u"null"_s);
    const auto isBlob = [](const QSqlQuery &row) { return row.value(0).toString() == u"blob"_s; };
    SqlStatement &select = m_database->statement(u"SELECT typeof(:bytes)"_s);
    QCOMPARE(*select.bind(u":bytes"_s, QByteArray()).first<bool>(isBlob), true);
}

void tst_SqlStatement::theFirstBadRowEndsReading()
{
    const auto refuseTwo = [](const QSqlQuery &row) -> Result<int> {
        if (row.value(0).toInt() == 2)
            return Error{ErrorCode::StoreCorrupt, {}, u"two"_s, {}, {}};
        return row.value(0).toInt();
    };

    const auto read = m_database->statement(u"SELECT i FROM n ORDER BY i"_s).rows<int>(refuseTwo);

    QVERIFY(!read);
    QCOMPARE(read.error().place, u"two"_s);
    QCOMPARE(read.error().subject, u":memory:"_s);
    QCOMPARE(*numbers(), QList<int>({1, 2, 3}));
}

void tst_SqlStatement::aWrongStatementSaysSoWhenRun()
{
    const auto ran = m_database->statement(u"SELECT x FROM nowhere"_s).run();

    QVERIFY(!ran);
    QCOMPARE(ran.error().code, ErrorCode::StoreFailed);
    QCOMPARE(ran.error().subject, u":memory:"_s);
}

void tst_SqlStatement::aBrokenRuleIsAnError()
{
    SqlStatement &insert = m_database->statement(u"INSERT INTO n (i) VALUES (:i)"_s);

    QVERIFY(!insert.bind(u":i"_s, 100).run());
    QVERIFY(!insert.bind(u":i"_s, u"four"_s).run());
    QVERIFY(insert.bind(u":i"_s, 99).run());
}

void tst_SqlStatement::anErrorInALaterRowIsSeen()
{
    const QString sql = u"SELECT abs(CASE i WHEN 3 THEN -9223372036854775808 ELSE i END) FROM n"_s;

    QVERIFY(!m_database->statement(sql).rows<int>(toInt));
    QVERIFY(!m_database->execute(sql));
}

void tst_SqlStatement::aStatementIsPreparedOnce()
{
    const SqlStatement *first = &m_database->statement(u"SELECT 1"_s);

    QCOMPARE(&m_database->statement(u"SELECT 1"_s), first);
    QCOMPARE(m_database->statementCount(), 1);
}

void tst_SqlStatement::aStatementThatCouldNotBePreparedIsTriedAgain()
{
    const QString sql = u"SELECT i FROM later"_s;
    QVERIFY(!m_database->statement(sql).run());
    QVERIFY(m_database->execute(u"CREATE TABLE later (i)"_s));

    QVERIFY(m_database->statement(sql).run());
}

void tst_SqlStatement::aFileIsGuardedAndDurable_data()
{
    QTest::addColumn<QString>("pragma");
    QTest::addColumn<QString>("value");

    QTest::newRow("trusted schema off") << u"PRAGMA trusted_schema"_s << u"0"_s;
    QTest::newRow("cell size check on") << u"PRAGMA cell_size_check"_s << u"1"_s;
    QTest::newRow("not mapped") << u"PRAGMA mmap_size"_s << u"0"_s;
    QTest::newRow("foreign keys on") << u"PRAGMA foreign_keys"_s << u"1"_s;
    QTest::newRow("secure delete on") << u"PRAGMA secure_delete"_s << u"1"_s;
    QTest::newRow("temporary tables in memory") << u"PRAGMA temp_store"_s << u"2"_s;
    QTest::newRow("of one program") << u"PRAGMA locking_mode"_s << u"exclusive"_s;
    QTest::newRow("with a log") << u"PRAGMA journal_mode"_s << u"wal"_s;
    QTest::newRow("synchronous full") << u"PRAGMA synchronous"_s << u"2"_s;
    QTest::newRow("short log") << u"PRAGMA wal_autocheckpoint"_s << u"64"_s;
}

void tst_SqlStatement::aFileIsGuardedAndDurable()
{
    QFETCH(QString, pragma);
    QFETCH(QString, value);
    const QTemporaryDir folder;

    const auto database = Database::open(folder.filePath(u"file.db"_s), Access::Whole);

    QVERIFY(database);
    QCOMPARE((*database)->scalar(pragma)->toString(), value);
}

void tst_SqlStatement::aTransactionThatIsNotCommittedIsRolledBack()
{
    {
        Transaction transaction(*m_database);
        QVERIFY(transaction.begin());
        QVERIFY(m_database->execute(u"DELETE FROM n"_s));
    }
    QCOMPARE(numbers()->size(), 3);

    Transaction transaction(*m_database);
    QVERIFY(transaction.begin());
    QVERIFY(m_database->execute(u"DELETE FROM n"_s));
    QVERIFY(transaction.commit());
    QCOMPARE(numbers()->size(), 0);
}

void tst_SqlStatement::aSecondTransactionIsRefused()
{
    Transaction first(*m_database);
    QVERIFY(first.begin());
    {
        Transaction second(*m_database);
        QVERIFY(!second.begin());
    }
    QVERIFY(m_database->execute(u"DELETE FROM n"_s));
    QVERIFY(first.commit());
    QVERIFY(numbers()->isEmpty());
}

QTEST_GUILESS_MAIN(tst_SqlStatement)
#include "tst_sqlstatement.moc"
