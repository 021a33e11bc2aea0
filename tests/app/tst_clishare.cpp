// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/strictjson.h"
#include "core/content/schemacheck.h"
#include "tests/support/clirun.h"

#include <QDate>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Compass;
using namespace Qt::StringLiterals;

/// A manager asks, a person answers and takes back, each by the command line.
class tst_CliShare : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void keysAreShownAndStay();
    void aRequestSaysWhatItAsks();
    void anAnswerArrives();
    void manyShareAtOnce();
    void onlyTheRecipientReadsIt();
    void detailIsOnlyWhatIsAskedFor();
    void aTrialWritesNothing();
    void nothingLeavesWithoutAgreement();
    void aShareIsTakenBack();
    void aChangedFileIsRefused_data();
    void aChangedFileIsRefused();
    void anEndedRequestIsAFinding();
    void badUsageIsExplained_data();
    void badUsageIsExplained();
    void bothLanguagesAreSpoken();

private:
    QString file(const QString &name) const { return m_folder.filePath(name); }
    Outcome shared(const QString &out, const QStringList &more = {}) const;
    QJsonObject inspected(const QString &name, const QString &reader) const;

    QTemporaryDir m_folder;
};

static QString answersFile()
{
    return QStringLiteral(COMPASS_SOURCE_DIR "/tests/data/answers/mixed.json");
}

static QJsonObject objectIn(const QString &text)
{
    const auto document = parseStrictJson(text.toUtf8(), u"stdout"_s);
    return document ? document->toObject() : QJsonObject();
}

static QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

static void save(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(content), content.size());
}

/// A request of "manager" for all detail, in ask.compass-request.
void tst_CliShare::initTestCase()
{
    const Outcome outcome =
        run({u"request"_s, u"--data"_s, file(u"manager"_s), u"--team"_s, u"Harbour"_s,
             u"--purpose"_s, u"Plan our training"_s, u"--purpose-fr"_s, u"Planifier la formation"_s,
             u"--frameworks"_s, u"TEC,CYB"_s, u"--detail"_s, u"certainty,plan,notes"_s,
             u"--names"_s, u"--group"_s, u"7"_s, u"--out"_s, file(u"ask.compass-request"_s)});
    QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
}

Outcome tst_CliShare::shared(const QString &out, const QStringList &more) const
{
    return run(QStringList{u"share"_s, u"--answers"_s, answersFile(), u"--keys"_s,
                           file(u"person"_s), u"--request"_s, file(u"ask.compass-request"_s),
                           u"--agree"_s, u"--out"_s, file(out)}
               + more);
}

QJsonObject tst_CliShare::inspected(const QString &name, const QString &reader) const
{
    return objectIn(
        run({u"inspect"_s, file(name), u"--data"_s, file(reader), u"--format"_s, u"json"_s}).out);
}

void tst_CliShare::keysAreShownAndStay()
{
    const QStringList arguments{u"keys"_s, u"--data"_s, file(u"person"_s), u"--format"_s,
                                u"json"_s};

    const QJsonObject keys = objectIn(run(arguments).out);

    QCOMPARE(keys.value("format"_L1), u"compass-public-keys/1"_s);
    QCOMPARE(keys.value("fingerprint"_L1).toString().size(), 19);
    QCOMPARE(keys.value("signingKey"_L1).toString().size(), 64);
    QCOMPARE(keys.size(), 4);
    QCOMPARE(objectIn(run(arguments).out), keys);
    const QString text = run({u"keys"_s, u"--data"_s, file(u"person"_s)}).out;
    QVERIFY(text.contains(keys.value("fingerprint"_L1).toString()));
}

void tst_CliShare::aRequestSaysWhatItAsks()
{
    const QJsonObject summary =
        objectIn(run({u"inspect"_s, file(u"ask.compass-request"_s), u"--format"_s, u"json"_s}).out);
    const QJsonObject payload = summary.value("payload"_L1).toObject();

    QVERIFY(checkSchema(payload, u"request"_s, u"f"_s));
    QCOMPARE(payload.value("team"_L1), u"Harbour"_s);
    QCOMPARE(payload.value("frameworks"_L1).toObject().keys(), (QStringList{u"CYB"_s, u"TEC"_s}));
    QCOMPARE(payload.value("minimumGroup"_L1), 7);
    QCOMPARE(payload.value("expires"_L1), QDate::currentDate().addDays(30).toString(Qt::ISODate));
    QVERIFY(summary.value("problem"_L1).isNull());
    const QJsonObject keys =
        objectIn(run({u"keys"_s, u"--data"_s, file(u"manager"_s), u"--format"_s, u"json"_s}).out);
    QCOMPARE(summary.value("fingerprint"_L1), keys.value("fingerprint"_L1));
}

void tst_CliShare::anAnswerArrives()
{
    const Outcome outcome = shared(u"least.compass-share"_s);
    QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
    QVERIFY(outcome.out.contains(u"Harbour"_s));
    QVERIFY(outcome.out.contains(u"Plan our training"_s));

    const QJsonObject summary = inspected(u"least.compass-share"_s, u"manager"_s);
    const QJsonObject payload = summary.value("payload"_L1).toObject();
    QCOMPARE(payload.value("scope"_L1), u"totals"_s);
    QCOMPARE(payload.value("subject"_L1),
             u"p-"_s + summary.value("fingerprint"_L1).toString().left(4));
    for (const auto &field : {"levels"_L1, "certainty"_L1, "plan"_L1, "notes"_L1})
        QVERIFY2(!payload.contains(field), field.data());
    QVERIFY(payload.value("competencies"_L1).toInt() > 0);
    const QString text =
        run({u"inspect"_s, file(u"least.compass-share"_s), u"--data"_s, file(u"manager"_s)}).out;
    QVERIFY(text.contains(u"may only be counted together with others"_s));
    QVERIFY(!text.contains(u"Working"_s) && !text.contains(u"Foundation"_s));
}

/// Files shared at the same moment are all remembered, each under its own number.
void tst_CliShare::manyShareAtOnce()
{
    const QStringList arguments{u"share"_s,
                                u"--answers"_s,
                                answersFile(),
                                u"--keys"_s,
                                file(u"hasty"_s),
                                u"--request"_s,
                                file(u"ask.compass-request"_s),
                                u"--agree"_s,
                                u"--out"_s};
    QList<QProcess *> programs;
    QObject all;
    for (int number = 0; number < 4; ++number) {
        programs.append(new QProcess(&all));
        programs.last()->start(QStringLiteral(COMPASS_CLI),
                               arguments + QStringList{file(u"h%1"_s.arg(number))});
    }
    for (QProcess *program : programs)
        QVERIFY(program->waitForFinished() && program->exitCode() == 0);

    QSet<int> numbers;
    for (int number = 0; number < programs.size(); ++number) {
        const QJsonObject summary = inspected(u"h%1"_s.arg(number), u"manager"_s);
        numbers.insert(summary.value("payload"_L1)["seq"_L1].toInt());
        QCOMPARE(run({u"share"_s, u"--revoke"_s, file(u"h%1"_s.arg(number)), u"--data"_s,
                      file(u"hasty"_s), u"--out"_s, file(u"hback"_s)})
                     .code,
                 0);
    }
    QCOMPARE(numbers.size(), programs.size());
}

void tst_CliShare::onlyTheRecipientReadsIt()
{
    QCOMPARE(shared(u"sealed.compass-share"_s).code, 0);

    for (const QString &reader : {u"person"_s, u"stranger"_s}) {
        QCOMPARE(run({u"keys"_s, u"--data"_s, file(reader)}).code, 0);
        const Outcome outcome =
            run({u"inspect"_s, file(u"sealed.compass-share"_s), u"--data"_s, file(reader)});
        QCOMPARE(outcome.code, 2);
        QCOMPARE(outcome.out, QString());
        QVERIFY2(outcome.err.contains(u"cannot be opened with your keys"_s),
                 qPrintable(outcome.err));
    }
    QVERIFY(run({u"inspect"_s, file(u"sealed.compass-share"_s)}).err.contains(u"--data"_s));
}

void tst_CliShare::detailIsOnlyWhatIsAskedFor()
{
    save(file(u"notes.txt"_s), "TEC-01 Ran the pilot\n\nTEC-02 Taught it\n");
    const Outcome outcome =
        shared(u"all.compass-share"_s,
               {u"--detail"_s, u"certainty,plan,notes"_s, u"--frameworks"_s, u"TEC"_s, u"--names"_s,
                u"--alias"_s, u"Alex Roy"_s, u"--target"_s, u"it-02-inf"_s, u"--notes"_s,
                file(u"notes.txt"_s)});
    QVERIFY2(outcome.code == 0, qPrintable(outcome.err));

    const QJsonObject all =
        inspected(u"all.compass-share"_s, u"manager"_s).value("payload"_L1).toObject();
    QVERIFY(checkSchema(all, u"snapshot"_s, u"f"_s));
    QCOMPARE(all.value("subject"_L1), u"Alex Roy"_s);
    QCOMPARE(all.value("scope"_L1), u"rows"_s);
    QCOMPARE(all.value("frameworks"_L1).toObject().keys(), QStringList{u"TEC"_s});
    QCOMPARE(all.value("certainty"_L1).toObject().keys(), all.value("levels"_L1).toObject().keys());
    QVERIFY(!all.value("plan"_L1).toObject().isEmpty());
    QCOMPARE(all.value("notes"_L1).toArray().size(), 2);

    QCOMPARE(shared(u"bands.compass-share"_s, {u"--detail"_s, u"bands"_s, u"--names"_s}).code, 0);
    const QJsonObject bands =
        inspected(u"bands.compass-share"_s, u"manager"_s).value("payload"_L1).toObject();
    QVERIFY(bands.contains("bands"_L1) && !bands.contains("levels"_L1));
    QVERIFY(bands.value("seq"_L1).toInt() > all.value("seq"_L1).toInt());
}

void tst_CliShare::aTrialWritesNothing()
{
    const QByteArray before = contentOf(file(u"person/sharing/log.json"_s));
    const Outcome outcome = run({u"share"_s, u"--answers"_s, answersFile(), u"--keys"_s,
                                 file(u"person"_s), u"--request"_s, file(u"ask.compass-request"_s),
                                 u"--dry-run"_s, u"--out"_s, file(u"trial.compass-share"_s)});

    QCOMPARE(outcome.code, 0);
    QVERIFY(outcome.out.contains(u"no file was written"_s));
    QVERIFY(!QFile::exists(file(u"trial.compass-share"_s)));
    const QJsonObject shown =
        objectIn(run({u"share"_s, u"--answers"_s, answersFile(), u"--keys"_s, file(u"person"_s),
                      u"--request"_s, file(u"ask.compass-request"_s), u"--dry-run"_s, u"--format"_s,
                      u"json"_s})
                     .out);
    QCOMPARE(shown.value("format"_L1), u"compass-signed/1"_s);
    QVERIFY(checkSchema(shown.value("payload"_L1), u"snapshot"_s, u"f"_s));
    QCOMPARE(contentOf(file(u"person/sharing/log.json"_s)), before);
}

void tst_CliShare::nothingLeavesWithoutAgreement()
{
    const Outcome outcome = run({u"share"_s, u"--answers"_s, answersFile(), u"--keys"_s,
                                 file(u"person"_s), u"--request"_s, file(u"ask.compass-request"_s),
                                 u"--out"_s, file(u"silent.compass-share"_s)});

    QCOMPARE(outcome.code, 2);
    QVERIFY2(outcome.err.contains(u"--agree"_s), qPrintable(outcome.err));
    QVERIFY(!QFile::exists(file(u"silent.compass-share"_s)));
}

void tst_CliShare::aShareIsTakenBack()
{
    QCOMPARE(shared(u"regret.compass-share"_s).code, 0);
    const QString back = file(u"back.compass-share"_s);
    const QStringList arguments{u"share"_s, u"--revoke"_s, file(u"regret.compass-share"_s),
                                u"--data"_s};

    QCOMPARE(run(arguments + QStringList{file(u"person"_s), u"--out"_s, back}).code, 0);

    const QJsonObject given =
        inspected(u"regret.compass-share"_s, u"manager"_s).value("payload"_L1).toObject();
    const QJsonObject taken =
        inspected(u"back.compass-share"_s, u"manager"_s).value("payload"_L1).toObject();
    QCOMPARE(taken.value("kind"_L1), u"revoke"_s);
    QCOMPARE(taken.value("revokes"_L1), given.value("id"_L1));
    QVERIFY(checkSchema(taken, u"snapshot"_s, u"f"_s));
    const Outcome other = run(arguments + QStringList{file(u"stranger"_s), u"--out"_s, back});
    QCOMPARE(other.code, 2);
    QVERIFY2(other.err.contains(u"was not shared from"_s), qPrintable(other.err));
}

void tst_CliShare::aChangedFileIsRefused_data()
{
    QTest::addColumn<int>("position");
    QTest::addColumn<QString>("reason");

    QTest::newRow("first byte") << 0 << u"not of the kind"_s;
    QTest::newRow("version") << 7 << u"newer version"_s;
    QTest::newRow("flags") << 8 << u"does not know"_s;
    QTest::newRow("length") << 15 << u"cut short"_s;
    QTest::newRow("content") << 200 << u"cannot be opened"_s;
}

void tst_CliShare::aChangedFileIsRefused()
{
    QFETCH(int, position);
    QFETCH(QString, reason);
    QCOMPARE(shared(u"right.compass-share"_s).code, 0);
    QByteArray changed = contentOf(file(u"right.compass-share"_s));
    changed[position] = static_cast<char>(changed.at(position) ^ 4);
    save(file(u"changed.compass-share"_s), changed);

    const Outcome outcome =
        run({u"inspect"_s, file(u"changed.compass-share"_s), u"--data"_s, file(u"manager"_s)});

    QCOMPARE(outcome.code, 2);
    QCOMPARE(outcome.out, QString());
    QCOMPARE(outcome.err.count(u'\n'), 1);
    QVERIFY2(outcome.err.contains(reason), qPrintable(outcome.err));
}

void tst_CliShare::anEndedRequestIsAFinding()
{
    // A request cannot end before it begins, so this one begins and ends today.
    const QString today = QDate::currentDate().toString(Qt::ISODate);
    const Outcome made =
        run({u"request"_s, u"--data"_s, file(u"manager"_s), u"--team"_s, u"Harbour"_s,
             u"--purpose"_s, u"x"_s, u"--expires"_s, today, u"--out"_s, file(u"today"_s)});
    QCOMPARE(made.code, 0);
    QCOMPARE(run({u"inspect"_s, file(u"today"_s)}).code, 0);

    const Outcome early =
        run({u"request"_s, u"--data"_s, file(u"manager"_s), u"--team"_s, u"Harbour"_s,
             u"--purpose"_s, u"x"_s, u"--expires"_s, u"2020-01-01"_s, u"--out"_s, file(u"old"_s)});
    QCOMPARE(early.code, 2);
    QVERIFY(!QFile::exists(file(u"old"_s)));
}

void tst_CliShare::badUsageIsExplained_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("reason");

    const QString data = file(u"manager"_s);
    const QStringList request{u"request"_s, u"--data"_s,  data,           u"--team"_s, u"T"_s,
                              u"--out"_s,   file(u"x"_s), u"--purpose"_s, u"x"_s};
    QTest::newRow("keys of nobody") << QStringList{u"keys"_s} << u"--data"_s;
    QTest::newRow("no purpose") << request.first(7) << u"--purpose|--purpose-fr"_s;
    QTest::newRow("no team") << QStringList{u"request"_s, u"--data"_s, data} << u"--team"_s;
    QTest::newRow("detail") << request + QStringList{u"--detail"_s, u"levels,bands"_s}
                            << u"“levels,bands”"_s;
    QTest::newRow("framework") << request + QStringList{u"--frameworks"_s, u"TEC,XXX"_s}
                               << u"“TEC,XXX”"_s;
    QTest::newRow("day") << request + QStringList{u"--expires"_s, u"2027-02-30"_s}
                         << u"“2027-02-30”"_s;
    QTest::newRow("group") << request + QStringList{u"--group"_s, u"4"_s} << u"“4”"_s;
    QTest::newRow("long purpose") << request.first(8) + QStringList{QString(201, u'x')}
                                  << u"200 bytes"_s;
    QTest::newRow("inspect nothing") << QStringList{u"inspect"_s} << u"FILE"_s;
    QTest::newRow("inspect another file")
        << QStringList{u"inspect"_s, answersFile()} << u"not of the kind"_s;
    QTest::newRow("share with nobody") << QStringList{u"share"_s} << u"--request"_s;
    QTest::newRow("take back and share")
        << QStringList{u"share"_s,    u"--revoke"_s, answersFile(), u"--request"_s,
                       answersFile(), u"--out"_s,    file(u"x"_s)}
        << u"--revoke and --request"_s;
    QTest::newRow("take back for a program")
        << QStringList{u"share"_s, u"--revoke"_s, answersFile(), u"--format"_s,
                       u"json"_s,  u"--out"_s,    file(u"x"_s)}
        << u"--revoke and --format"_s;
}

void tst_CliShare::badUsageIsExplained()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, reason);

    const Outcome outcome = run(arguments);

    QCOMPARE(outcome.code, 2);
    QCOMPARE(outcome.out, QString());
    QCOMPARE(outcome.err.count(u'\n'), 1);
    QVERIFY2(outcome.err.contains(reason), qPrintable(outcome.err));
    QVERIFY(!QFile::exists(file(u"x"_s)));
}

void tst_CliShare::bothLanguagesAreSpoken()
{
    const QStringList arguments{u"inspect"_s, file(u"ask.compass-request"_s), u"--lang"_s};

    const Outcome english = run(arguments + QStringList{u"en"_s});
    const Outcome french = run(arguments + QStringList{u"fr"_s});

    QVERIFY(english.out.contains(u"Plan our training"_s));
    QVERIFY(french.out.contains(u"Planifier la formation"_s));
    QCOMPARE(english.out.count(u'\n'), french.out.count(u'\n'));
}

QTEST_GUILESS_MAIN(tst_CliShare)
#include "tst_clishare.moc"
