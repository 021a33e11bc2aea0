// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/strictjson.h"
#include "core/content/schemacheck.h"
#include "tests/support/clirun.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Compass;
using namespace Qt::StringLiterals;

class tst_Cli : public QObject
{
    Q_OBJECT

private slots:
    void everyAnswersFileGivesAValidResult_data();
    void everyAnswersFileGivesAValidResult();
    void figuresAreThoseOfTheAnswers();
    void aTargetGivesGapsAndReadiness();
    void textIsInTheLanguageAskedFor();
    void theSimulationIsRepeatable();
    void aBadFileIsRefusedInOneSentence_data();
    void aBadFileIsRefusedInOneSentence();
    void aHugeFileIsRefusedUnread();
};

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

QTEST_GUILESS_MAIN(tst_Cli)
#include "tst_cli.moc"
