// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/strictjson.h"
#include "core/content/schemacheck.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Compass;
using namespace Qt::StringLiterals;

/// Runs the real program, without a display and in the plainest locale.
class tst_Cli : public QObject
{
    Q_OBJECT

private slots:
    void everyAnswersFileGivesAValidResult_data();
    void everyAnswersFileGivesAValidResult();
    void figuresAreThoseOfTheAnswers();
    void aTargetGivesGapsAndReadiness();
    void textIsInTheLanguageAskedFor();
    void theSystemsLanguageIsTheDefault();
    void theSimulationIsRepeatable();
    void aBadFileIsRefusedInOneSentence_data();
    void aBadFileIsRefusedInOneSentence();
    void aHugeFileIsRefusedUnread();
    void badUsageIsExplained_data();
    void badUsageIsExplained();
    void helpIsInBothLanguages_data();
    void helpIsInBothLanguages();
    void theVersionIsTold();
    void rolesAreFoundInBothLanguages_data();
    void rolesAreFoundInBothLanguages();
    void theShippedContentPasses();
    void plantedMistakesAreFindings();
    void unreadableContentIsNotAFinding();
    void aFullDiskIsToldApartFromSuccess();
};

struct Outcome
{
    int code = -1;
    QString out;
    QString err;
};

static Outcome run(const QStringList &arguments, const QString &locale = u"C"_s)
{
    QProcess program;
    QProcessEnvironment environment;
    environment.insert(u"LC_ALL"_s, locale);
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(COMPASS_CLI), arguments);
    if (!program.waitForFinished() || program.exitStatus() != QProcess::NormalExit)
        return {};
    return {program.exitCode(), QString::fromUtf8(program.readAllStandardOutput()),
            QString::fromUtf8(program.readAllStandardError())};
}

static QString answersFile(const QString &name)
{
    return QStringLiteral(COMPASS_SOURCE_DIR "/tests/data/answers/") + name;
}

static QJsonObject resultOf(const QStringList &arguments)
{
    const Outcome outcome = run(QStringList{u"assess"_s, u"--format"_s, u"json"_s} + arguments);
    const auto document = parseStrictJson(outcome.out.toUtf8(), u"stdout"_s);
    return document ? document->toObject() : QJsonObject();
}

static QJsonObject withId(const QJsonArray &items, const QString &id)
{
    for (const QJsonValue &item : items) {
        if (item.toObject().value("id"_L1) == id)
            return item.toObject();
    }
    return {};
}

void tst_Cli::everyAnswersFileGivesAValidResult_data()
{
    QTest::addColumn<QString>("file");
    for (const QString &name : QDir(answersFile(QString())).entryList({u"*.json"_s}))
        QTest::newRow(qPrintable(name)) << answersFile(name);
}

void tst_Cli::everyAnswersFileGivesAValidResult()
{
    QFETCH(QString, file);

    QFile answers(file);
    QVERIFY(answers.open(QIODevice::ReadOnly));
    QVERIFY(checkSchema(*parseStrictJson(answers.readAll(), file), u"answers"_s, file));
    for (const QStringList &target : {QStringList(), QStringList{u"--target"_s, u"it-02-inf"_s}}) {
        const QJsonObject result = resultOf(QStringList{u"--answers"_s, file} + target);
        const QList<Error> problems = schemaProblems(result, u"result"_s, file);
        QVERIFY2(problems.isEmpty(), qPrintable(problems.value(0).place));
    }
}

void tst_Cli::figuresAreThoseOfTheAnswers()
{
    const QJsonObject result =
        resultOf({u"--answers"_s, answersFile(u"exempt-and-overridden.json"_s)});

    const QJsonArray competencies = result.value("competencies"_L1).toArray();
    QCOMPARE(competencies.size(), 21);
    const QJsonObject overridden = withId(competencies, u"TEC-02"_s);
    QCOMPARE(overridden.value("level"_L1), 3);
    QCOMPARE(overridden.value("mean"_L1), 3.5);
    QCOMPARE(overridden.value("sd"_L1), 0);
    QCOMPARE(overridden.value("probabilities"_L1), (QJsonArray{0, 0, 0, 1, 0}));
    QCOMPARE(overridden.value("overridden"_L1), true);
    QCOMPARE(withId(competencies, u"INN-06"_s).value("status"_L1), u"notApplicable"_s);
    QCOMPARE(withId(competencies, u"CYB-07"_s).value("status"_L1), u"preferNot"_s);
    QVERIFY(withId(competencies, u"CYB-07"_s).value("level"_L1).isNull());
    QVERIFY(result.value("readiness"_L1).isNull());
    QCOMPARE(result.value("nearestRoles"_L1).toArray().size(), 5);
}

void tst_Cli::aTargetGivesGapsAndReadiness()
{
    const QJsonObject result =
        resultOf({u"--answers"_s, answersFile(u"all-lowest.json"_s), u"--target"_s, u"everyone"_s});

    QCOMPARE(result.value("gaps"_L1).toArray().size(), 21);
    const QJsonObject readiness = result.value("readiness"_L1).toObject();
    QCOMPARE(readiness.value("role"_L1), u"everyone"_s);
    QCOMPARE(readiness.value("state"_L1), u"developing"_s);
    QCOMPARE(readiness.value("requirementsMet"_L1), 0);
    for (const QJsonValue &near : result.value("nearestRoles"_L1).toArray())
        QVERIFY(near.toObject().value("role"_L1) != u"everyone"_s);
}

static QStringList textArguments(const QString &language)
{
    return {u"assess"_s,   u"--answers"_s, answersFile(u"mixed.json"_s),
            u"--target"_s, u"it-02-inf"_s, u"--lang"_s,
            language,      u"--format"_s,  u"text"_s};
}

void tst_Cli::textIsInTheLanguageAskedFor()
{
    const Outcome english = run(textArguments(u"en"_s));
    const Outcome french = run(textArguments(u"fr"_s));

    QCOMPARE(english.code, 0);
    QCOMPARE(french.code, 0);
    QVERIFY(english.out.contains(u"Devices, applications and digital workspace"_s));
    QVERIFY(french.out.contains(u"Appareils, applications et espace de travail numérique"_s));
    QVERIFY(english.out.contains(u"Nearest roles"_s));
    QVERIFY(french.out.contains(u"Compétence "_s));
    QVERIFY(!french.out.contains(u"Nearest roles"_s));
    QCOMPARE(english.out.count(u'\n'), french.out.count(u'\n'));
    QVERIFY2(english.err.isEmpty() && french.err.isEmpty(), qPrintable(english.err));
}

void tst_Cli::theSystemsLanguageIsTheDefault()
{
    QVERIFY(run({u"--help"_s}, u"fr_CA.UTF-8"_s).out.contains(u"Codes de sortie"_s));
    QVERIFY(run({u"--help"_s}, u"en_CA.UTF-8"_s).out.contains(u"Exit codes"_s));
    QVERIFY(run({u"--help"_s}, u"de_DE.UTF-8"_s).out.contains(u"Exit codes"_s));
    QVERIFY(
        run({u"--lang"_s, u"en"_s, u"--help"_s}, u"fr_CA.UTF-8"_s).out.contains(u"Exit codes"_s));
}

void tst_Cli::theSimulationIsRepeatable()
{
    const QStringList arguments{u"--simulate"_s, u"200"_s, u"--mode"_s, u"quick"_s, u"--seed"_s};

    const QJsonObject first = resultOf(arguments + QStringList{u"7"_s});
    const QJsonObject again = resultOf(arguments + QStringList{u"7"_s});
    const QJsonObject other = resultOf(arguments + QStringList{u"8"_s});

    QCOMPARE(first.value("format"_L1), u"compass-simulation/1"_s);
    QCOMPARE(first.value("mode"_L1), u"quick"_s);
    QCOMPARE(first.value("people"_L1), 200);
    QCOMPARE(first.value("seed"_L1), 7);
    QCOMPARE(first.value("meanStatements"_L1), 3); // the rule of the quick mode
    QVERIFY(first.value("exact"_L1).toDouble() > 0.3);
    QCOMPARE(first, again);
    QVERIFY(first.value("exact"_L1) != other.value("exact"_L1)
            || first.value("statedProbability"_L1) != other.value("statedProbability"_L1));
}

static QByteArray document(const QByteArray &answers, const QByteArray &more = {})
{
    return R"({"format": "compass-answers/1", "answers": [)" + answers + "]" + more + "}";
}

void tst_Cli::aBadFileIsRefusedInOneSentence_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("reason");

    QTest::newRow("unknown statement")
        << document(R"({"statement": "TEC-01-L7a", "value": 2})") << u"“TEC-01-L7a”"_s;
    QTest::newRow("out of range") << document(R"({"statement": "TEC-01-L1a", "value": 4})")
                                  << u"(answers[0].value): “4”"_s;
    QTest::newRow("duplicate answer") << document(R"({"statement": "TEC-01-L1a", "value": 2},
                       {"statement": "TEC-01-L1a", "value": 2})")
                                      << u"“TEC-01-L1a” more than once (answers[1].statement)"_s;
    QTest::newRow("wrong type") << document(R"({"statement": "TEC-01-L1a", "value": "2"})")
                                << u"wrong type (answers[0].value)"_s;
    QTest::newRow("unknown option")
        << document({}, R"(, "checks": [{"question": "TEC-01-Q1", "option": "E"}])")
        << u"“E”, which does not exist (checks[0].option)"_s;
    QTest::newRow("duplicate key") << document({}, R"(, "answers": [])") << u"“answers” twice"_s;
    QTest::newRow("depth bomb") << QByteArray(900'000, '[') << u"more than 32 levels"_s;
    QTest::newRow("invalid UTF-8") << document({}, ", \"preferNot\": [\"\xFF\"]") << u"UTF-8"_s;
    QTest::newRow("zero byte") << QByteArray(10, '\0') << u"line 1, column 1"_s;
    QTest::newRow("empty") << QByteArray() << u"not correct JSON"_s;
    QTest::newRow("cut") << document({}).chopped(2) << u"not correct JSON"_s;
    QTest::newRow("another format")
        << QByteArray(R"({"format": "compass-result/1"})") << u"“compass-result/1”"_s;
    QTest::newRow("terminal codes")
        << document(R"({"statement": "\u001b[2J\u0007", "value": 2})") << u"“�[2J�”"_s;
}

void tst_Cli::aBadFileIsRefusedInOneSentence()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, reason);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"bad.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    file.close();

    const Outcome outcome = run({u"assess"_s, u"--answers"_s, file.fileName()});

    QCOMPARE(outcome.code, 2);
    QCOMPARE(outcome.out, QString());
    QCOMPARE(outcome.err.count(u'\n'), 1);
    QVERIFY2(outcome.err.contains(file.fileName()), qPrintable(outcome.err));
    QVERIFY2(outcome.err.contains(reason), qPrintable(outcome.err));
}

void tst_Cli::aHugeFileIsRefusedUnread()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"huge.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(50 * 1024 * 1024));
    file.close();

    const Outcome outcome = run({u"assess"_s, u"--answers"_s, file.fileName()});

    QCOMPARE(outcome.code, 2);
    QCOMPARE(outcome.out, QString());
    QVERIFY2(outcome.err.contains(u"too large"_s), qPrintable(outcome.err));
}

void tst_Cli::badUsageIsExplained_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("reason");

    const QString file = answersFile(u"mixed.json"_s);
    QTest::newRow("nothing") << QStringList() << u"Name a command"_s;
    QTest::newRow("unknown command") << QStringList{u"asses"_s} << u"“asses”"_s;
    QTest::newRow("half a command") << QStringList{u"content"_s} << u"“content”"_s;
    QTest::newRow("unknown option")
        << QStringList{u"assess"_s, u"--anwsers"_s, file} << u"“--anwsers”"_s;
    QTest::newRow("option of no command") << QStringList{u"--verbose"_s} << u"“--verbose”"_s;
    QTest::newRow("no value") << QStringList{u"assess"_s, u"--answers"_s} << u"“assess”"_s;
    QTest::newRow("no answers") << QStringList{u"assess"_s} << u"--answers"_s;
    QTest::newRow("file without its option") << QStringList{u"assess"_s, file} << file;
    QTest::newRow("missing file") << QStringList{u"assess"_s, u"--answers"_s, u"/no/such.json"_s}
                                  << u"“/no/such.json”"_s;
    QTest::newRow("unknown role") << QStringList{u"assess"_s, u"--answers"_s, file, u"--target"_s,
                                                 u"king"_s}
                                  << u"“king”"_s;
    QTest::newRow("unknown language") << QStringList{u"roles"_s, u"--lang"_s, u"de"_s} << u"“de”"_s;
    QTest::newRow("unknown format")
        << QStringList{u"assess"_s, u"--answers"_s, file, u"--format"_s, u"xml"_s} << u"“xml”"_s;
    QTest::newRow("option twice") << QStringList{u"assess"_s, u"--answers"_s, file, u"--answers"_s,
                                                 file}
                                  << u"--answers is given more than once"_s;
    QTest::newRow("two ways at once")
        << QStringList{u"assess"_s, u"--answers"_s, file, u"--simulate"_s, u"5"_s}
        << u"--simulate and --answers"_s;
    QTest::newRow("no people") << QStringList{u"assess"_s, u"--simulate"_s, u"0"_s} << u"“0”"_s;
    QTest::newRow("negative seed")
        << QStringList{u"assess"_s, u"--simulate"_s, u"5"_s, u"--seed=-1"_s} << u"“-1”"_s;
    QTest::newRow("unknown mode") << QStringList{u"assess"_s, u"--simulate"_s, u"5"_s, u"--mode"_s,
                                                 u"slow"_s}
                                  << u"“slow”"_s;
}

void tst_Cli::badUsageIsExplained()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, reason);

    const Outcome outcome = run(arguments);

    QCOMPARE(outcome.code, 2);
    QCOMPARE(outcome.out, QString());
    QCOMPARE(outcome.err.count(u'\n'), 1);
    QVERIFY2(outcome.err.contains(reason), qPrintable(outcome.err));
}

void tst_Cli::helpIsInBothLanguages_data()
{
    QTest::addColumn<QStringList>("command");

    QTest::newRow("program") << QStringList();
    QTest::newRow("assess") << QStringList{u"assess"_s};
    QTest::newRow("content check") << QStringList{u"content"_s, u"check"_s};
    QTest::newRow("roles") << QStringList{u"roles"_s};
}

void tst_Cli::helpIsInBothLanguages()
{
    QFETCH(QStringList, command);

    const Outcome english = run(command + QStringList{u"--help"_s, u"--lang"_s, u"en"_s});
    const Outcome french = run(QStringList{u"--lang"_s, u"fr"_s} + command + QStringList{u"-h"_s});

    QCOMPARE(english.code, 0);
    QCOMPARE(french.code, 0);
    QVERIFY(english.out.contains(u"Usage:\n  compass-cli "_s + command.join(u' ')));
    QVERIFY(english.out.contains(u"Exit codes:\n  0  Done."_s));
    QVERIFY(french.out.contains(u"Codes de sortie\u00a0:\n  0  "_s));
    QVERIFY(!french.out.contains(u"Show this help"_s));
    QCOMPARE(english.out.count(u'\n'), french.out.count(u'\n'));
}

void tst_Cli::theVersionIsTold()
{
    const Outcome outcome = run({u"--version"_s});

    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.out, u"compass-cli " COMPASS_VERSION "\n"_s);
}

void tst_Cli::rolesAreFoundInBothLanguages_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("lines");

    QTest::newRow("all") << QStringList() << 2 + 62;
    QTest::newRow("by identifier") << QStringList{u"it-02-inf"_s} << 2 + 1;
    QTest::newRow("French without accents")
        << QStringList{u"ensemble"_s, u"fonctionnaires"_s} << 2 + 1;
    QTest::newRow("none") << QStringList{u"astronaut"_s} << 1;
}

void tst_Cli::rolesAreFoundInBothLanguages()
{
    QFETCH(QStringList, words);
    QFETCH(int, lines);

    const Outcome outcome = run(QStringList{u"roles"_s} + words);

    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.out.count(u'\n'), lines);
}

void tst_Cli::theShippedContentPasses()
{
    const Outcome outcome = run({u"content"_s, u"check"_s});

    QVERIFY2(outcome.code == 0, qPrintable(outcome.out));
    QCOMPARE(outcome.out, u"No problem was found.\n"_s);
}

/// A copy of a shipped framework in which \a before reads \a after.
static QString changedFramework(const QTemporaryDir &folder, const QByteArray &before,
                                const QByteArray &after)
{
    QFile original(
        QStringLiteral(COMPASS_SOURCE_DIR "/resources/content/frameworks/basic-technology.json"));
    QFile copy(folder.filePath(u"changed.json"_s));
    if (!original.open(QIODevice::ReadOnly) || !copy.open(QIODevice::WriteOnly))
        return {};
    copy.write(original.readAll().replace(before, after));
    return copy.fileName();
}

void tst_Cli::plantedMistakesAreFindings()
{
    const QTemporaryDir folder;
    const QString file =
        changedFramework(folder, "\"id\": \"TEC-01-L1b\"", "\"id\": \"TEC-01-L1a\"");

    const Outcome outcome = run({u"content"_s, u"check"_s, file});

    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.out.contains(u"TEC-01-L1a"_s), qPrintable(outcome.out));
    QVERIFY2(outcome.out.contains(u"changed.json"_s), qPrintable(outcome.out));
    QCOMPARE(outcome.err, QString());
}

void tst_Cli::unreadableContentIsNotAFinding()
{
    const QTemporaryDir folder;
    const QString file = changedFramework(folder, "\"phase\"", "\"id\"");

    const Outcome outcome = run({u"content"_s, u"check"_s, file, u"/no/such.json"_s});

    QCOMPARE(outcome.code, 2);
    QCOMPARE(outcome.out, QString());
    QCOMPARE(outcome.err.count(u'\n'), 2);
    QVERIFY(outcome.err.contains(u"/no/such.json"_s));
}

void tst_Cli::aFullDiskIsToldApartFromSuccess()
{
    if (!QFile::exists(u"/dev/full"_s))
        QSKIP("no /dev/full here");
    QProcess program;
    program.setStandardOutputFile(u"/dev/full"_s);
    program.start(QStringLiteral(COMPASS_CLI), {u"roles"_s, u"--lang"_s, u"en"_s});

    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitCode(), 2);
    QVERIFY(program.readAllStandardError().contains("could not be written"));
}

QTEST_GUILESS_MAIN(tst_Cli)
#include "tst_cli.moc"
