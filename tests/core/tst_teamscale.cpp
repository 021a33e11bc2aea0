// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/migrator.h"
#include "core/team/teamfigures.h"
#include "tests/support/frameworks.h"
#include "tests/support/memoryteam.h"
#include "tests/support/teamshares.h"

#include <QTest>

using namespace Compass;
using namespace Qt::StringLiterals;

/// That a view of a large team costs what one of a small team does.
class tst_TeamScale : public QObject
{
    Q_OBJECT

private slots:
    void aViewReadsOneRowACell_data();
    void aViewReadsOneRowACell();
    void everyFigureReadsOnlyPeopleByName_data();
    void everyFigureReadsOnlyPeopleByName();
    void aShareReadsNoneOfTheOthers_data();
    void aShareReadsNoneOfTheOthers();
};

static constexpr int Competencies = 3;

static void teamSizes(const QList<int> &sizes)
{
    QTest::addColumn<int>("people");
    for (const int people : sizes)
        QTest::addRow("%d people", people) << people;
}

/// People in blocks of ten who tell 0, 1, 2, 3 in turn of every competency.
static const QStringList &seeding()
{
    static const QString people = u"WITH RECURSIVE person (n) AS "
                                  "(SELECT 1 UNION ALL SELECT n + 1 FROM person WHERE n < %1) "_s;
    static const QString cells = u"WITH RECURSIVE c (n) AS "
                                 "(SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < %2) "_s;
    static const QStringList statements{
        people
            + u"INSERT INTO signer SELECT n, CAST(printf('%%032d', n) AS BLOB), 1, 1 "
              "FROM person"_s,
        people
            + u"INSERT INTO share SELECT n, '{}', '2026-11-21', '2027-06-01', 'totals' "
              "FROM person"_s,
        cells
            + u"INSERT INTO contribution SELECT key, 'C' || n, 'totals', 0, key % 4, "
              "1 + (key - 1) / 10, 0 FROM signer, c"_s,
        cells
            + u"INSERT INTO cell SELECT 'C' || n, 'totals', 0, 0, 0, 0, 0, 0, "
              "sum(key % 4 = 0), sum(key % 4 = 1), sum(key % 4 = 2), sum(key % 4 = 3), 0, "
              "1, 0, 1, '2026-11-21', max(1 + (key - 1) / 10) FROM signer, c GROUP BY n"_s,
        u"INSERT INTO cell_block SELECT competency, scope, in_bands, block, "
        "sum(value = 0), sum(value = 1), sum(value = 2), sum(value = 3), 0, 0, 0, 0, 0, 0 "
        "FROM contribution GROUP BY competency, block"_s,
        u"UPDATE received_count SET as_group = %1"_s,
    };
    return statements;
}

/// A team of \a people who are all in the figures.
static std::unique_ptr<Database> teamOf(int people)
{
    auto database = Database::inMemory();
    const QDir steps(teamKind.migrations);
    if (!database || !migrate(**database, steps, 0, newestVersion(steps)))
        return nullptr;
    for (QString sql : seeding()) {
        sql.replace(u"%1"_s, QString::number(people))
            .replace(u"%2"_s, QString::number(Competencies));
        sql.replace(u"%%"_s, u"%"_s);
        if (const auto done = (*database)->execute(sql); !done) {
            qWarning("%s", qPrintable(done.error().detail));
            return nullptr;
        }
    }
    return *std::move(database);
}

/// How SQLite goes about every statement that \a database keeps, but for \a others.
static QString plansOf(Database &database, const QStringList &others = {})
{
    QStringList plans;
    const QStringList texts = database.statementTexts();
    for (const QString &text : texts) {
        if (others.contains(text))
            continue;
        SqlStatement &explanation = database.statement(u"EXPLAIN QUERY PLAN "_s + text);
        const auto steps = explanation.rows<QString>(
            [](const QSqlQuery &row) { return Result<QString>(row.value(3).toString()); });
        plans += steps ? *steps : QStringList(u"no plan for "_s + text);
    }
    return plans.join(u'\n');
}

void tst_TeamScale::aViewReadsOneRowACell_data()
{
    teamSizes({10, 1'000, 100'000});
}

void tst_TeamScale::aViewReadsOneRowACell()
{
    QFETCH(const int, people);
    const auto database = teamOf(people);
    QVERIFY(database);
    Sample::HighDice dice;

    const auto figures = SqlTeamCells(*database, dice).figures();
    const auto counts = SqlTeamInfo(*database).counts();

    QCOMPARE(figures->size(), Competencies);
    QCOMPARE(figures->constFirst().figure.people(), people);
    QCOMPARE(counts->people(), people);
    QCOMPARE(database->rowsRead(), Competencies + 1);
    const QString plans = plansOf(*database);
    QVERIFY2(plans.contains(u"cell"_s) && plans.contains(u"received_count"_s), qPrintable(plans));
    for (const QString &table : {u"signer"_s, u"share"_s, u"contribution"_s, u"cell_block"_s})
        QVERIFY2(!plans.contains(table), qPrintable(plans));
}

namespace {

/// A team with the counts and the people of a database, read as a workspace reads them.
class SeededTeam final : public Sample::InMemoryTeam
{
public:
    explicit SeededTeam(Database &database) : m_database(database) {}

    Result<QList<CellFigure>> figures() const override
    {
        Sample::HighDice dice;
        return SqlTeamCells(m_database, dice).figures();
    }
    Result<ReceivedCounts> counts() const override { return SqlTeamInfo(m_database).counts(); }
    Result<QList<TeamMember>> members() const override
    {
        return SqlTeamMembers(m_database).members();
    }

private:
    Database &m_database;
};

} // namespace

void tst_TeamScale::everyFigureReadsOnlyPeopleByName_data()
{
    QTest::addColumn<int>("asGroup");
    QTest::addColumn<int>("byName");
    for (const int byName : {0, 1, 12}) {
        for (const int asGroup : {10, 1'000, 100'000})
            QTest::addRow("%d as a group, %d by name", asGroup, byName) << asGroup << byName;
    }
}

/// All that a view of a manager’s team needs: the cells, the count, and each person by name.
void tst_TeamScale::everyFigureReadsOnlyPeopleByName()
{
    QFETCH(const int, asGroup);
    QFETCH(const int, byName);
    const auto database = teamOf(asGroup);
    QVERIFY(database);
    SqlTeamSigners signers(*database);
    for (int person = asGroup + 1; person <= asGroup + byName; ++person) {
        SignerRecord record;
        record.sequence = 1;
        record.snapshot = Sample::personShare(person, 1, {{3, 2, 1}, ShareScope::Rows});
        QVERIFY(signers.keep(Sample::personKey(person), {}, record, Sample::teamDay()));
    }
    const SeededTeam team(*database);
    const QStringList others = database->statementTexts();
    const qsizetype before = database->rowsRead();

    const auto figures = teamFigures(team, Sample::catalog(Competencies), TeamAudience::Inside);

    QCOMPARE(figures->members.size(), byName);
    QCOMPARE(figures->received.asGroup, asGroup);
    QCOMPARE(database->rowsRead() - before, Competencies + 1 + byName);
    const QString plans = plansOf(*database, others);
    QVERIFY2(plans.contains(u"USING INDEX share_by_name"_s), qPrintable(plans));
    QVERIFY2(!plans.contains(u"SCAN signer"_s) && !plans.contains(u"contribution"_s),
             qPrintable(plans));
}

void tst_TeamScale::aShareReadsNoneOfTheOthers_data()
{
    teamSizes({10, 1'000, 10'000});
}

void tst_TeamScale::aShareReadsNoneOfTheOthers()
{
    QFETCH(const int, people);
    const auto database = teamOf(people);
    QVERIFY(database);
    Sample::HighDice dice;
    SqlTeamCells cells(*database, dice);

    // Person 1 told 1 and now tells 3; their block is read, and the cell.
    QVERIFY(cells.count(1, {CellChange{Sample::groupCell(1), 1, 3}}, Sample::teamDay()));

    QCOMPARE(database->rowsRead(), 3);
    const QString plans = plansOf(*database);
    QVERIFY2(!plans.contains(u"SCAN contribution"_s) && !plans.contains(u"SCAN cell"_s),
             qPrintable(plans));
    QCOMPARE(cells.figures()->constFirst().figure.people(), people);
}

QTEST_GUILESS_MAIN(tst_TeamScale)
#include "tst_teamscale.moc"
