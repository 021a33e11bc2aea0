// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/content/content.h"
#include "core/content/frameworkfiles.h"
#include "core/content/schemacheck.h"
#include "core/exchange/answersfile.h"
#include "core/storage/store.h"
#include "tests/support/clirun.h"
#include "tests/support/fullstore.h"
#include "tests/support/storefolder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <memory>

using namespace Compass;
using namespace Qt::StringLiterals;

/// The command line on a person's data.
class tst_CliData : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void figuresAreThoseOfTheSameAnswersInAFile();
    void theRoleOfTodayIsTheTarget();
    void anOpenAssessmentIsShownOnceItIsRated();
    void readingLeavesTheDataAsItIs();
    void dataInUseIsRefusedInASentence_data();
    void dataInUseIsRefusedInASentence();
    void olderDataIsBroughtUpToDate();
    void everythingGoesElsewhereAndComesBack();
    void aBadFileIsNotImported();
    void theHistoryIsListedAndCompared();
    void oneAssessmentIsNotCompared();
    void aCheckTellsOfDamage();
    void aBackupIsMade();
    void badUsageIsExplained_data();
    void badUsageIsExplained();

private:
    QString path() const { return m_folder->path(); }
    QString file(const QString &name) const { return m_folder->filePath(name); }
    bool addFinished(int number, const QString &answers);

    Content m_content;
    std::unique_ptr<StoreFolder> m_folder;
};

static QString answersPath(const QString &name)
{
    return QStringLiteral(COMPASS_SOURCE_DIR "/tests/data/answers/") + name;
}

static QJsonObject jsonOf(const QStringList &arguments)
{
    const Outcome outcome = run(arguments);
    return outcome.code == 0 ? QJsonDocument::fromJson(outcome.out.toUtf8()).object()
                             : QJsonObject();
}

static AssessmentPlan planOf(const Catalog &catalog)
{
    AssessmentPlan plan;
    for (const Framework &framework : catalog.frameworks)
        plan.frameworks.append({framework.id, framework.version, framework.sha256});
    return plan;
}

static bool give(AssessmentRepository &repository, const AssessmentId &id,
                 const Responses &responses)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(1'800'000'000'000, Qt::UTC);
    bool given = true;
    for (const Responses::Entry &entry : responses.entries()) {
        const OperationId change(id.toString() + entry.key.subject
                                 + QString::number(static_cast<int>(entry.key.kind)));
        given = given && repository.record(id, {change, entry.key, std::nullopt, entry.value, at});
    }
    return given;
}

void tst_CliData::initTestCase()
{
    const Result<Content> content = shippedContent();
    QVERIFY(content);
    m_content = *content;
}

void tst_CliData::init()
{
    m_folder = std::make_unique<StoreFolder>();
    QVERIFY(addFinished(1, u"mixed.json"_s));
}

/// A finished assessment with the answers of a file.
bool tst_CliData::addFinished(int number, const QString &answers)
{
    const auto store = m_folder->open();
    const auto responses = readAnswersFile(answersPath(answers), m_content.catalog);
    if (!store || !responses || !(*store)->keepFrameworksFrom(frameworkFiles({})))
        return false;
    const QDateTime at = m_folder->clock().now().addDays(number);
    const AssessmentId id = numberedAssessment(number);
    AssessmentRepository &repository = (*store)->assessments();
    return repository.start(id, planOf(m_content.catalog), at) && give(repository, id, *responses)
        && repository.finish(id, at.addSecs(600));
}

void tst_CliData::figuresAreThoseOfTheSameAnswersInAFile()
{
    const QStringList rest{u"--target"_s, u"it-02-inf"_s, u"--format"_s, u"json"_s};

    const QJsonObject fromData = jsonOf(QStringList{u"assess"_s, u"--data"_s, path()} + rest);
    const QJsonObject fromFile =
        jsonOf(QStringList{u"assess"_s, u"--answers"_s, answersPath(u"mixed.json"_s)} + rest);

    QVERIFY(!fromData.isEmpty());
    QCOMPARE(fromData, fromFile);
}

void tst_CliData::theRoleOfTodayIsTheTarget()
{
    {
        const auto store = m_folder->open();
        Profile profile;
        profile.currentRole = RoleId(u"it-02-inf"_s);
        profile.nextRole = RoleId(u"everyone"_s);
        QVERIFY(store && (*store)->profiles().save(profile));
    }
    const QStringList assess{u"assess"_s, u"--data"_s, path(), u"--format"_s, u"json"_s};

    const auto roleIn = [](const QJsonObject &result) {
        return result.value("readiness"_L1).toObject().value("role"_L1).toString();
    };
    QCOMPARE(roleIn(jsonOf(assess)), u"it-02-inf"_s);
    QCOMPARE(roleIn(jsonOf(assess + QStringList{u"--target"_s, u"it-03-ic-bla"_s})),
             u"it-03-ic-bla"_s);
}

void tst_CliData::anOpenAssessmentIsShownOnceItIsRated()
{
    const QStringList assess{u"assess"_s, u"--data"_s, path(), u"--format"_s, u"json"_s};
    const QJsonObject finished = jsonOf(assess);
    const AssessmentId open = numberedAssessment(2);
    {
        const auto store = m_folder->open();
        QVERIFY(store
                && (*store)->assessments().start(open, planOf(m_content.catalog),
                                                 m_folder->clock().now()));
    }
    QCOMPARE(jsonOf(assess), finished);
    {
        const auto responses =
            readAnswersFile(answersPath(u"all-lowest.json"_s), m_content.catalog);
        const auto store = m_folder->open();
        QVERIFY(store && responses && give((*store)->assessments(), open, *responses));
    }

    QCOMPARE(jsonOf(assess),
             jsonOf({u"assess"_s, u"--answers"_s, answersPath(u"all-lowest.json"_s), u"--format"_s,
                     u"json"_s}));
}

void tst_CliData::readingLeavesTheDataAsItIs()
{
    const QByteArray before = m_folder->content();
    const QStringList files = m_folder->files();
    const QTemporaryDir elsewhere;
    const QString out = elsewhere.filePath(u"me.json"_s);

    for (const QStringList &command : {QStringList{u"assess"_s},
                                       {u"history"_s},
                                       {u"store"_s, u"check"_s},
                                       {u"export"_s, u"--out"_s, out}}) {
        QVERIFY(run(command + QStringList{u"--data"_s, path()}).code != 2);
    }

    QVERIFY(QFile::exists(out));
    QCOMPARE(m_folder->content(), before);
    QCOMPARE(m_folder->files(), files);
    QVERIFY(!QDir(backupPath(path())).exists());
}

void tst_CliData::dataInUseIsRefusedInASentence_data()
{
    QTest::addColumn<QStringList>("command");

    QTest::newRow("assess") << QStringList{u"assess"_s};
    QTest::newRow("history") << QStringList{u"history"_s};
    QTest::newRow("export") << QStringList{u"export"_s, u"--out"_s, u"me.json"_s};
    QTest::newRow("store check") << QStringList{u"store"_s, u"check"_s};
    QTest::newRow("store backup") << QStringList{u"store"_s, u"backup"_s};
}

void tst_CliData::dataInUseIsRefusedInASentence()
{
    QFETCH(QStringList, command);
    const auto window = m_folder->open();
    QVERIFY(window);

    const Outcome outcome = run(command + QStringList{u"--data"_s, path()});

    QCOMPARE(outcome.code, 2);
    QCOMPARE(outcome.out, QString());
    QCOMPARE(outcome.err.count(u'\n'), 1);
    QVERIFY2(outcome.err.contains(u"in use by another window"_s), qPrintable(outcome.err));
}

void tst_CliData::olderDataIsBroughtUpToDate()
{
    QFile old(QStringLiteral(COMPASS_SOURCE_DIR "/tests/data/store-v1.db"));
    QVERIFY(old.open(QIODevice::ReadOnly));
    QVERIFY(m_folder->setContent(old.readAll()));

    const Outcome outcome = run({u"store"_s, u"check"_s, u"--data"_s, path()});

    QCOMPARE(outcome.code, 0);
    QVERIFY(outcome.out.contains(u"2 assessments"_s));
    QCOMPARE(QDir(backupPath(path())).entryList(QDir::Files).size(), 1);
}

void tst_CliData::everythingGoesElsewhereAndComesBack()
{
    {
        const auto store = m_folder->open();
        QVERIFY(store && (*store)->plans().save(fullPlan()));
    }
    QVERIFY(putFile(path(), u"roles"_s, u"mine.json"_s, "{}"));
    const QTemporaryDir elsewhere;
    const QString first = elsewhere.filePath(u"first.json"_s);
    const QString again = elsewhere.filePath(u"again.json"_s);
    const QString data = elsewhere.filePath(u"data"_s);

    QCOMPARE(run({u"export"_s, u"--data"_s, path(), u"--out"_s, first}).code, 0);
    const Outcome imported = run({u"import"_s, first, u"--data"_s, data});
    QVERIFY2(imported.code == 0, qPrintable(imported.err));
    QCOMPARE(run({u"export"_s, u"--data"_s, data, u"--out"_s, again}).code, 0);

    const auto documentIn = [](const QString &name) {
        QFile document(name);
        QJsonObject object;
        if (document.open(QIODevice::ReadOnly))
            object = QJsonDocument::fromJson(document.readAll()).object();
        object.remove(u"exportedAt"_s);
        return object;
    };
    QCOMPARE(documentIn(first).value("frameworks"_L1).toArray().size(), 3);
    QCOMPARE(documentIn(again), documentIn(first));
    QVERIFY(QFile::exists(data + u"/roles/mine.json"_s));
}

void tst_CliData::aBadFileIsNotImported()
{
    const QByteArray before = m_folder->content();
    QVERIFY(putFile(path(), u"."_s, u"bad.json"_s, R"({"format": "compass-export/1"})"));

    const Outcome outcome =
        run({u"import"_s, file(u"bad.json"_s), u"--data"_s, path(), u"--lang"_s, u"en"_s});

    QCOMPARE(outcome.code, 2);
    QCOMPARE(outcome.err.count(u'\n'), 1);
    QVERIFY2(outcome.err.contains(u"lacks a required field"_s), qPrintable(outcome.err));
    QCOMPARE(m_folder->content(), before);
    QVERIFY(!QDir(backupPath(path())).exists());
}

void tst_CliData::theHistoryIsListedAndCompared()
{
    QVERIFY(addFinished(2, u"all-lowest.json"_s));
    QVERIFY(addFinished(3, u"all-highest.json"_s));
    const QStringList history{u"history"_s, u"--data"_s, path()};

    const QJsonObject json = jsonOf(history + QStringList{u"--format"_s, u"json"_s});
    const QList<Error> problems = schemaProblems(json, u"history"_s, u"history"_s);
    QVERIFY2(problems.isEmpty(), qPrintable(problems.value(0).place));
    QCOMPARE(json.value("assessments"_L1).toArray().size(), 3);
    const QJsonObject pair = json.value("comparison"_L1).toObject();
    QCOMPARE(pair.value("from"_L1), numberedAssessment(2).toString());
    const QJsonObject framework = pair.value("frameworks"_L1).toArray().at(0).toObject();
    const QJsonObject change = framework.value("change"_L1).toObject();
    QCOMPARE(change.value("clarity"_L1), u"clear"_s);
    QVERIFY(change.value("z"_L1).toDouble() > 1.96);

    const Outcome text =
        run(history + QStringList{u"--from"_s, u"1"_s, u"--to"_s, u"2"_s, u"--lang"_s, u"en"_s});
    QCOMPARE(text.code, 0);
    QVERIFY2(text.out.contains(u"Change from assessment no. 1 to no. 2:"_s), qPrintable(text.out));
    QVERIFY(text.out.contains(u"drop"_s));
    QCOMPARE(run(history + QStringList{u"--lang"_s, u"fr"_s}).out.count(u'\n'),
             run(history + QStringList{u"--lang"_s, u"en"_s}).out.count(u'\n'));
}

void tst_CliData::oneAssessmentIsNotCompared()
{
    const QStringList history{u"history"_s, u"--data"_s, path(), u"--format"_s, u"json"_s};

    QVERIFY(jsonOf(history).value("comparison"_L1).isNull());
    QCOMPARE(run(history + QStringList{u"--to"_s, u"2"_s}).code, 2);
}

void tst_CliData::aCheckTellsOfDamage()
{
    QCOMPARE(run({u"store"_s, u"check"_s, u"--data"_s, path()}).code, 0);
    QVERIFY(m_folder->alter(u"UPDATE response SET rating = 3 - rating"_s));

    const Outcome outcome =
        run({u"store"_s, u"check"_s, u"--data"_s, path(), u"--lang"_s, u"en"_s});

    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.out.contains(u"is damaged"_s), qPrintable(outcome.out));
    QCOMPARE(outcome.err, QString());
}

void tst_CliData::aBackupIsMade()
{
    const Outcome outcome = run({u"store"_s, u"backup"_s, u"--data"_s, path()});

    QCOMPARE(outcome.code, 0);
    const QStringList names = QDir(backupPath(path())).entryList(QDir::Files);
    QCOMPARE(names.size(), 1);
    QVERIFY(outcome.out.contains(names.constFirst()));
}

void tst_CliData::badUsageIsExplained_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("reason");

    const QString answers = answersPath(u"mixed.json"_s);
    QTest::newRow("two sources") << QStringList{u"assess"_s, u"--answers"_s, answers, u"--data"_s,
                                                u"/tmp"_s}
                                 << u"--answers and --data"_s;
    QTest::newRow("simulated data")
        << QStringList{u"assess"_s, u"--simulate"_s, u"5"_s, u"--data"_s, u"/tmp"_s}
        << u"--simulate and --data"_s;
    QTest::newRow("no source") << QStringList{u"assess"_s} << u"--answers|--data"_s;
    QTest::newRow("no such data") << QStringList{u"history"_s, u"--data"_s, u"/no/such"_s}
                                  << u"/no/such/compass.db"_s;
    QTest::newRow("no data") << QStringList{u"export"_s, u"--out"_s, u"x"_s} << u"--data"_s;
    QTest::newRow("nowhere to") << QStringList{u"export"_s, u"--data"_s, u"/no/such"_s}
                                << u"--out"_s;
    QTest::newRow("nothing to import")
        << QStringList{u"import"_s, u"--data"_s, u"/tmp"_s} << u"FILE"_s;
    QTest::newRow("two files") << QStringList{u"import"_s, u"a.json"_s, u"b.json"_s, u"--data"_s,
                                              u"/tmp"_s}
                               << u"“b.json”"_s;
    QTest::newRow("half a command") << QStringList{u"store"_s} << u"“store”"_s;
}

void tst_CliData::badUsageIsExplained()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, reason);

    const Outcome outcome = run(arguments);

    QCOMPARE(outcome.code, 2);
    QCOMPARE(outcome.out, QString());
    QCOMPARE(outcome.err.count(u'\n'), 1);
    QVERIFY2(outcome.err.contains(reason), qPrintable(outcome.err));
}

QTEST_GUILESS_MAIN(tst_CliData)
#include "tst_clidata.moc"
