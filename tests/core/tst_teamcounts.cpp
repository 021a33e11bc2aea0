// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/snapshots/snapshotpayload.h"
#include "core/storage/teamcodes.h"
#include "tests/support/storeprocess.h"
#include "tests/support/teamshares.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

#include <climits>

using namespace Compass;
using namespace Qt::StringLiterals;

/// That what is counted as files come and go is what a count of all that are there gives.
class tst_TeamCounts : public QObject
{
    Q_OBJECT

private slots:
    void countsEqualARecount_data();
    void countsEqualARecount();
    void aKilledProgramLeavesWholeFiles();
};

/// A template for a folder where the disk is not waited for, if there is one.
static QString inMemoryFolder()
{
    const QString shared = u"/dev/shm"_s;
    const QString folder = QFileInfo(shared).isWritable() ? shared : QDir::tempPath();
    return folder + u"/tst_teamcounts-XXXXXX"_s;
}

namespace {

/// A team in a file, to which chance happens.
class RandomTeam
{
public:
    explicit RandomTeam(unsigned seed)
        : m_random(seed)
        , m_team(*TeamStore::create(path(), Sample::teamInfo(), Sample::teamClock(),
                                    std::make_unique<Sample::SeededDice>(seed)))
    {
    }

    QString path() const { return m_folder.filePath(u"t.compass-team"_s); }
    bool step();

    /// Opens the file once more, as it is.
    std::unique_ptr<Database> closed();

private:
    int any(int count) { return std::uniform_int_distribution(0, count - 1)(m_random); }
    Sample::Told anything();

    QTemporaryDir m_folder{inMemoryFolder()};
    std::mt19937 m_random;
    QDate m_day = Sample::teamDay();
    std::unique_ptr<TeamStore> m_team;
};

} // namespace

Sample::Told RandomTeam::anything()
{
    Sample::Told told;
    told.scope = any(4) == 0 ? ShareScope::Rows : ShareScope::Totals;
    told.precision = any(5) == 0 ? Precision::Bands
        : any(3) == 0            ? Precision::LevelsWithCertainty
                                 : Precision::Levels;
    told.expires = m_day.addDays(any(40));
    const int values = told.precision == Precision::Bands ? 2 : 5;
    told.values = {any(values), any(values + 1) - 1, any(values + 2) - 2};
    return told;
}

/// Ten people share, change, take back; days go by.
bool RandomTeam::step()
{
    m_day = m_day.addDays(any(3));
    const int person = any(10);
    switch (any(8)) {
    case 0:
        return m_team->expire(m_day).has_value();
    case 1:
        return Sample::revoke(*m_team, person, m_day).has_value();
    default:
        return Sample::take(*m_team, person, anything(), m_day).has_value();
    }
}

std::unique_ptr<Database> RandomTeam::closed()
{
    m_team.reset();
    auto database = Database::open(path(), Access::ReadOnly);
    return database ? *std::move(database) : nullptr;
}

static QString rowOf(qint64 signer, const Contribution &contribution)
{
    const TeamCell &cell = contribution.cell;
    return u"%1 %2 %3 %4: %5"_s.arg(signer)
        .arg(cell.competency.toString(), codeOf(cell.scope))
        .arg(int(cell.inBands))
        .arg(contribution.value);
}

static Result<QStringList> readShareRows(const QSqlQuery &row)
{
    const auto message = readSnapshotPayload(row.value(1).toString().toUtf8(), {});
    QStringList rows;
    for (const Contribution &each : contributionsOf(std::get<Snapshot>(*message)))
        rows.append(rowOf(row.value(0).toLongLong(), each));
    return rows;
}

static Result<QString> readContributionRow(const QSqlQuery &row)
{
    const TeamCell cell{CompetencyId(row.value(1).toString()),
                        *fromCode<ShareScope>(row.value(2).toString()), row.value(3).toBool()};
    return rowOf(row.value(0).toLongLong(), {cell, row.value(4).toInt()});
}

/// What the files that are there tell, read from the files themselves.
static QStringList toldIn(Database &database)
{
    const auto rows =
        database.statement(u"SELECT signer, payload FROM share"_s).rows<QStringList>(readShareRows);
    QStringList all;
    for (const QStringList &each : *rows)
        all += each;
    all.sort();
    return all;
}

static QStringList countedIn(Database &database)
{
    auto rows = *database
                     .statement(u"SELECT signer, competency, scope, in_bands, value "
                                "FROM contribution"_s)
                     .rows<QString>(readContributionRow);
    rows.sort();
    return rows;
}

/// How many counts are not those of the rows that they count.
static int wrongCounts(Database &database)
{
    static const QString inCell = u" WHERE %1.competency = cell.competency "
                                  "AND %1.scope = cell.scope AND %1.in_bands = cell.in_bands "_s;
    static const QString people = u"(SELECT count(*) FROM contribution AS c "_s + inCell.arg(u"c"_s)
        + u"AND c.value = %1 AND c.block = %2)"_s;
    static const QString figure =
        u"(SELECT coalesce(sum(b.staying_%1 + b.ended_%1), 0) FROM cell_block AS b "_s
        + inCell.arg(u"b"_s) + u")"_s;
    int wrong = 0;
    for (int value = 0; value < 5; ++value) {
        const QString number = QString::number(value);
        for (const QString &sql :
             {u"cell WHERE pending_%1 <> "_s.arg(number) + people.arg(number, u"0"_s),
              u"cell_block AS cell WHERE staying_%1 <> "_s.arg(number)
                  + people.arg(number, u"number"_s),
              u"cell WHERE figure_%1 <> "_s.arg(number) + figure.arg(number)}) {
            const auto found = database.scalar(u"SELECT count(*) FROM "_s + sql);
            wrong += found ? found->toInt() : 1000;
        }
    }
    return wrong;
}

/// How many cells count other changes than their contributions say.
static int wrongChanges(Database &database)
{
    return database
        .scalar(uR"(
        SELECT count(*) FROM cell
        WHERE changes <> (
            SELECT count(*) FROM contribution AS c
            WHERE c.competency = cell.competency AND c.scope = cell.scope
                AND c.in_bands = cell.in_bands AND c.block = 0 AND c.attempt = cell.attempts)
    )"_s)
        ->toInt();
}

/// How many people are in a block or a cell that is not there.
static int strayPeople(Database &database)
{
    return database
        .scalar(uR"(
        SELECT count(*) FROM contribution
        LEFT JOIN cell USING (competency, scope, in_bands)
        LEFT JOIN cell_block AS b USING (competency, scope, in_bands)
        WHERE cell.changes IS NULL
    )"_s)
        ->toInt();
}

/// A recount of the files, against the counts of them.
static bool areFilesCounted(Database &database)
{
    return database
        .scalar(uR"(
        SELECT by_name = (SELECT count(*) FROM share WHERE scope = 'rows')
            AND as_group = (SELECT count(*) FROM share WHERE scope = 'totals')
            AND with_certainty = (SELECT count(*) FROM share WHERE payload LIKE '%"certainty"%')
        FROM received_count
    )"_s)
        ->toBool();
}

void tst_TeamCounts::countsEqualARecount_data()
{
    QTest::addColumn<int>("firstSeed");
    for (int first = 0; first < 240; first += 40)
        QTest::addRow("from %d", first) << first;
}

void tst_TeamCounts::countsEqualARecount()
{
    QFETCH(const int, firstSeed);
    for (int seed = firstSeed; seed < firstSeed + 40; ++seed) {
        RandomTeam team(static_cast<unsigned>(seed));
        for (int step = 0; step < 30; ++step)
            QVERIFY(team.step());
        const auto database = team.closed();
        QVERIFY(database);

        QCOMPARE(countedIn(*database), toldIn(*database));
        QCOMPARE(wrongCounts(*database), 0);
        QCOMPARE(wrongChanges(*database), 0);
        QCOMPARE(strayPeople(*database), 0);
        QVERIFY(areFilesCounted(*database));
    }
}

/// What the child process does: takes files in and takes them back for ever, and says
/// how many there were after each.
static int takeForEver(const QString &path)
{
    const auto team = TeamStore::open(path, Sample::teamClock());
    if (!team)
        return 1;
    for (auto number = int((*team)->importLog(INT_MAX)->size());; ++number) {
        const Sample::Told told{{number % 5, number / 2 % 5, number % 3}};
        const auto done = number % 4 == 3 ? Sample::revoke(**team, number % 7)
                                          : Sample::take(**team, number % 7, told);
        if (!done)
            return 1;
        say(QByteArray::number(number + 1));
    }
}

void tst_TeamCounts::aKilledProgramLeavesWholeFiles()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"t.compass-team"_s);
    QVERIFY(TeamStore::create(path, Sample::teamInfo(), Sample::teamClock()));
    int said = 0;
    for (int round = 0; round < 12; ++round) {
        StoreProcess process(u"--take"_s, path);
        QVERIFY(process.start());
        for (int line = 0; line < 4 + round; ++line)
            said = process.line().toInt();
        process.kill();
        for (QByteArray more = process.line(); !more.isEmpty(); more = process.line())
            said = more.toInt();

        const auto database = Database::open(path, Access::Whole);
        const int logged = (*database)->scalar(u"SELECT count(*) FROM import_log"_s)->toInt();
        const auto taken = (*database)->scalar(u"SELECT sum(sequence + 1) FROM signer"_s);
        QVERIFY2(said > 0 && (logged == said || logged == said + 1), qPrintable(path));
        QCOMPARE(taken->toInt(), logged);
        QCOMPARE(countedIn(**database), toldIn(**database));
        QCOMPARE(wrongCounts(**database), 0);
        QVERIFY(areFilesCounted(**database));
    }
}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments.at(1) == u"--take"_s)
        return takeForEver(arguments.at(2));
    tst_TeamCounts test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_teamcounts.moc"
