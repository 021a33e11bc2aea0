// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/strictjson.h"
#include "core/content/localframeworks.h"
#include "core/content/schemacheck.h"
#include "core/exchange/everythingfile.h"
#include "core/snapshots/sharelog.h"
#include "core/storage/backupcontents.h"
#include "core/storage/database.h"
#include "core/storage/ownfiles.h"
#include "tests/support/fullstore.h"
#include "tests/support/storefolder.h"

#include <QDir>
#include <QTest>

using namespace Compass;
using namespace Qt::StringLiterals;

/// Everything of a person, taken from one store to another.
class tst_Contents : public QObject
{
    Q_OBJECT

private slots:
    void everyRowArrivesElsewhere();
    void whatWasThereIsInTheBackups();
    void aStoreInMemoryTakesPartToo();
    void undoGoesOnElsewhere();
    void aRefusedReplacementChangesNothing();
    void filesThatAreTheSameStayWhereTheyAre();
    void leftOversOfAPowerCutDoNoHarm();
    void theFoldersAreThoseThatContentIsReadFrom();
    void theShareLogIsToldButNotTaken();
};

/// The columns of \a table, as expressions that do not depend on numbers which only
/// order or join rows.
static QString columnsOf(Database &database, const QString &table)
{
    const auto name = [](const QSqlQuery &row) { return row.value(0).toString(); };
    const auto names = database.statement(u"SELECT name FROM pragma_table_info(:table)"_s)
                           .bind(u":table"_s, table)
                           .rows<QString>(name);
    QStringList columns;
    for (const QString &column : names ? *names : QStringList()) {
        if (column == u"key"_s)
            columns.append(u"row_number() OVER (ORDER BY key)"_s);
        else if (column == u"assessment"_s)
            columns.append(u"(SELECT id FROM assessment AS a WHERE a.key = t.assessment)"_s);
        else if (column == u"position"_s && table == u"response"_s)
            columns.append(u"row_number() OVER (PARTITION BY assessment ORDER BY position)"_s);
        else
            columns.append(u"quote(%1)"_s.arg(column));
    }
    return columns.join(u" || '|' || "_s);
}

/// Every row of every table of the data file of \a folder, with its table.
static QStringList rowsOf(const StoreFolder &folder)
{
    const auto database = Database::open(folder.storePath(), Access::ReadOnly);
    if (!database)
        return {};
    const auto text = [](const QSqlQuery &row) { return row.value(0).toString(); };
    const auto tables =
        (*database)
            ->statement(u"SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"_s)
            .rows<QString>(text);
    QStringList all;
    for (const QString &table : tables ? *tables : QStringList()) {
        const QString columns = columnsOf(**database, table);
        const auto rows =
            (*database)
                ->statement(u"SELECT %1 FROM %2 AS t ORDER BY 1"_s.arg(columns, table))
                .rows<QString>(text);
        if (!rows)
            return {rows.error().detail};
        for (const QString &row : *rows)
            all.append(table + u": "_s + row);
    }
    return all;
}

static QStringList tablesIn(const QStringList &rows)
{
    QStringList tables;
    for (const QString &row : rows)
        tables.append(row.section(u':', 0, 0));
    tables.removeDuplicates();
    return tables;
}

/// Exports \a from and imports the file into \a to, as the program does.
static Result<void> takeOver(StoreFolder &from, StoreFolder &to)
{
    const auto source = from.open();
    const auto target = to.open();
    if (!source || !target)
        return Error{ErrorCode::StoreFailed, {}};
    const Result<PersonRecord> record = (*source)->contents();
    if (!record)
        return record.error();
    const auto read = parseEverything(everythingFile(*record, from.clock().now()), u"me.json"_s);
    if (!read)
        return read.error();
    return (*target)->replaceContents(*read);
}

/// A folder with something of everything, files too.
static bool fillFolder(StoreFolder &folder)
{
    const auto store = folder.open();
    return store && fillEverything(**store)
        && putFile(folder.path(), u"frameworks"_s, u"ABC.json"_s, "{\"a\": 1}\n")
        && putFile(folder.path(), u"roles"_s, u"Rôle à moi.json"_s, "\xEF\xBB\xBF{}");
}

void tst_Contents::everyRowArrivesElsewhere()
{
    StoreFolder here;
    StoreFolder there;
    QVERIFY(fillFolder(here));
    {
        const auto store = there.open();
        QVERIFY(store && fillEverything(**store));
        QVERIFY((*store)->mappings().accept({QByteArray(32, 'a'), QByteArray(32, 'b'), "{}"}));
        QVERIFY((*store)->evidence().save(numberedNote(1)));
        QVERIFY((*store)->frameworks().keep({FrameworkId(u"OLD"_s), u"1"_s, "{}"}));
    }

    const Result<void> taken = takeOver(here, there);

    QVERIFY2(taken, taken ? "" : qPrintable(taken.error().place + taken.error().detail));
    const QStringList rows = rowsOf(here);
    QCOMPARE(rowsOf(there), rows);
    // All twelve tables have rows, so none was left out of the comparison.
    QCOMPARE(tablesIn(rows).size(), 12);
    QVERIFY(rows.size() > 80);
    QCOMPARE(*readOwnFiles(there.path()), *readOwnFiles(here.path()));
    QCOMPARE(readOwnFiles(here.path())->size(), 2);
}

void tst_Contents::whatWasThereIsInTheBackups()
{
    StoreFolder here;
    StoreFolder there;
    QVERIFY(fillFolder(here));
    {
        const auto store = there.open();
        QVERIFY(store && fill(**store, 5));
    }
    QVERIFY(putFile(there.path(), u"roles"_s, u"old.json"_s, "old"));

    QVERIFY(takeOver(here, there));

    const QList<Backup> backups = backupsIn(there.path());
    QVERIFY(!backups.isEmpty());
    QCOMPARE(readBackup(backups.constFirst().path)->assessments.constFirst().changes.size(), 5);
    const QDir folder(backupPath(there.path()));
    const QStringList attics = folder.entryList({u"files-*"_s}, QDir::Dirs);
    QCOMPARE(attics.size(), 1);
    QVERIFY(QFile::exists(folder.filePath(attics.constFirst() + u"/roles/old.json"_s)));
    QVERIFY(!QFile::exists(there.filePath(u"roles/old.json"_s)));
}

void tst_Contents::aStoreInMemoryTakesPartToo()
{
    StoreFolder folder;
    const auto one = Store::inMemory(folder.clock());
    const auto other = Store::inMemory(folder.clock());
    QVERIFY(one && other && fillEverything(**one) && fill(**other, 3));

    QVERIFY((*other)->replaceContents(*(*one)->contents()));

    QVERIFY(*(*other)->contents() == *(*one)->contents());
}

void tst_Contents::undoGoesOnElsewhere()
{
    StoreFolder here;
    StoreFolder there;
    QVERIFY(fillFolder(here));
    QVERIFY(takeOver(here, there));

    const auto store = there.open();
    QVERIFY(store);
    AssessmentRepository &repository = (*store)->assessments();
    const AssessmentId open = numberedAssessment(3);
    const Result<ChangeHistory> history = repository.history(open);
    QVERIFY(history);
    QCOMPARE(history->undone.size(), 1);
    QVERIFY(repository.redo(open, history->undone.constLast().id));
    QCOMPARE(repository.load(open)->responses.entries().size(), answersOfEveryKind().size());
    const Change repeated = history->done.constFirst();
    QVERIFY(repository.record(open, repeated)); // Known, so without effect.
    QCOMPARE(repository.history(open)->done.size(), history->done.size() + 1);
}

void tst_Contents::aRefusedReplacementChangesNothing()
{
    StoreFolder folder;
    QVERIFY(fillFolder(folder));
    const QStringList before = rowsOf(folder);
    {
        const auto store = folder.open();
        QVERIFY(store);
        PersonRecord record = *(*store)->contents();
        record.files = {{u"roles"_s, u"new.json"_s, "{}"}};
        record.assessments.append(record.assessments.constFirst());
        QVERIFY(!(*store)->replaceContents(record));

        record.assessments.removeLast();
        record.files = {{u"roles"_s, u"no/such/folder.json"_s, "{}"}};
        const Result<void> replaced = (*store)->replaceContents(record);
        QVERIFY(!replaced);
        QCOMPARE(replaced.error().code, ErrorCode::FileUnwritable);
    }

    QCOMPARE(rowsOf(folder), before);
    QCOMPARE(readOwnFiles(folder.path())->size(), 2);
    QVERIFY(!QDir(folder.filePath(u"roles.part"_s)).exists());
}

void tst_Contents::filesThatAreTheSameStayWhereTheyAre()
{
    StoreFolder here;
    StoreFolder there;
    QVERIFY(fillFolder(here));
    QVERIFY(takeOver(here, there));

    QVERIFY(takeOver(here, there));

    QCOMPARE(readOwnFiles(there.path())->size(), 2);
    QVERIFY(QDir(backupPath(there.path())).entryList({u"files-*"_s}, QDir::Dirs).isEmpty());
}

void tst_Contents::leftOversOfAPowerCutDoNoHarm()
{
    StoreFolder here;
    StoreFolder there;
    QVERIFY(fillFolder(here));
    QVERIFY(putFile(there.path(), u"roles.part"_s, u"half.json"_s, "half"));

    QVERIFY(takeOver(here, there));

    QCOMPARE(*readOwnFiles(there.path()), *readOwnFiles(here.path()));
    QVERIFY(!QDir(there.filePath(u"roles.part"_s)).exists());
}

void tst_Contents::theFoldersAreThoseThatContentIsReadFrom()
{
    QCOMPARE(localFrameworksFolder(u"/data"_s), u"/data/"_s + ownFileFolders.at(0));
}

/// Something shared with the team \a team.
static SharedFile sharedWith(const QString &team)
{
    SharedFile file;
    file.request.manager = {QByteArray(32, '\x01'), QByteArray(32, '\x02')};
    file.request.team = team;
    file.request.purpose = {u"Plan"_s, u"Planifier"_s};
    file.request.frameworks = {{FrameworkId(u"CYB"_s), u"1"_s}};
    file.request.issued = QDate(2026, 11, 1);
    file.request.expires = QDate(2026, 12, 31);
    file.request.retention = QDate(2027, 12, 31);
    file.snapshot.id = SnapshotId(u"00000000-0000-4000-8000-000000000001"_s);
    file.snapshot.issued = QDate(2026, 11, 1);
    file.snapshot.expires = QDate(2027, 6, 1);
    file.snapshot.request = idOf(file.request);
    file.snapshot.team = team;
    file.snapshot.subject = u"p-4821"_s;
    file.snapshot.frameworks = file.request.frameworks;
    file.snapshot.figures = {{CompetencyId(u"CYB-01"_s), 3, {}, {}}};
    file.snapshot.consent = {QDate(2026, 11, 1), QLocale::French, u"1.0.0"_s, QByteArray(32, 'a')};
    file.sha256 = QByteArray(32, 'b');
    return file;
}

void tst_Contents::theShareLogIsToldButNotTaken()
{
    StoreFolder here;
    StoreFolder there;
    QVERIFY(writeShareLog(here.path(), {sharedWith(u"T-7"_s)}));
    QVERIFY(writeShareLog(there.path(), {sharedWith(u"T-8"_s)}));
    QVERIFY(putFile(here.path(), u"sharing"_s, u"keys.json"_s, "{\"secret\": \"of mine\"}"));
    const auto store = here.open();

    const PersonRecord record = *(*store)->contents();
    const QByteArray file = everythingFile(record, here.clock().now());

    QCOMPARE(record.shareLog, shareLogDocument({sharedWith(u"T-7"_s)}));
    QVERIFY(file.contains("\"expires\": \"2027-06-01\"") && !file.contains("of mine"));
    const QJsonValue document = *parseStrictJson(file, u"f"_s);
    QVERIFY(checkSchema(document, u"export"_s, u"f"_s));
    const auto other = there.open();
    QVERIFY((*other)->replaceContents(*parseEverything(file, u"f"_s)));
    QCOMPARE(*readShareLog(there.path()), QList{sharedWith(u"T-8"_s)});
}

QTEST_GUILESS_MAIN(tst_Contents)
#include "tst_contents.moc"
