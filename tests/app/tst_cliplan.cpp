// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/strictjson.h"
#include "core/content/schemacheck.h"
#include "tests/support/clirun.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Compass;
using namespace Qt::StringLiterals;

class tst_CliPlan : public QObject
{
    Q_OBJECT

private slots:
    void everyAnswersFileGivesAValidPlan_data();
    void everyAnswersFileGivesAValidPlan();
    void hoursAreAWeekWhenWeeksAreGiven();
    void onlyTheTypesAndLanguagesAskedForAreIn();
    void anotherCatalogueTakesThePlaceOfOurs();
    void aCatalogueThatCannotBeUsedIsRefused_data();
    void aCatalogueThatCannotBeUsedIsRefused();
    void aWrongOptionIsRefusedInOneSentence_data();
    void aWrongOptionIsRefusedInOneSentence();
    void gapsAreThoseOfTheAssessment();
    void textNamesItemsAndGaps();
};

static QString answersFile(const QString &name)
{
    return QStringLiteral(COMPASS_SOURCE_DIR "/tests/data/answers/") + name;
}

/// A plan for a person with gaps of all sizes, with \a options added.
static QStringList planArguments(const QStringList &options)
{
    return QStringList{u"plan"_s, u"--answers"_s, answersFile(u"mixed.json"_s), u"--target"_s,
                       u"it-02-inf"_s}
    + options;
}

static QJsonObject jsonOf(const QStringList &arguments)
{
    const Outcome outcome = run(arguments + QStringList{u"--format"_s, u"json"_s});
    const auto document = parseStrictJson(outcome.out.toUtf8(), u"stdout"_s);
    return document ? document->toObject() : QJsonObject();
}

static void saveJson(const QString &path, const QJsonObject &document)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(document).toJson());
}

/// The shipped catalogue with nothing but the resource \a id in it, of \a minutes.
static QJsonObject catalogueOf(const QString &id, int minutes)
{
    QFile file(QStringLiteral(COMPASS_SOURCE_DIR "/resources/content/learning.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QJsonObject catalogue = QJsonDocument::fromJson(file.readAll()).object();
    QJsonObject resource = catalogue["resources"_L1][0].toObject();
    resource["id"_L1] = id;
    resource["durationMinutes"_L1] = minutes;
    resource["competencies"_L1] = QJsonArray{u"CYB-01"_s, u"CYB-03"_s};
    resource["maxLevel"_L1] = 4;
    catalogue["resources"_L1] = QJsonArray{resource};
    catalogue["activities"_L1] = QJsonArray();
    return catalogue;
}

void tst_CliPlan::everyAnswersFileGivesAValidPlan_data()
{
    QTest::addColumn<QString>("file");
    for (const QString &name : QDir(answersFile(QString())).entryList({u"*.json"_s}))
        QTest::newRow(qPrintable(name)) << answersFile(name);
}

void tst_CliPlan::everyAnswersFileGivesAValidPlan()
{
    QFETCH(QString, file);
    for (const QString &role : {u"everyone"_s, u"it-02-inf"_s}) {
        const QStringList person{u"--answers"_s, file, u"--target"_s, role};
        const QJsonObject plan = jsonOf(QStringList{u"plan"_s, u"--hours"_s, u"6"_s} + person);
        const QList<Error> problems = schemaProblems(plan, u"plan"_s, file);
        QVERIFY2(problems.isEmpty(), qPrintable(problems.value(0).place));
        QVERIFY(plan["exact"_L1].toBool());
        QVERIFY(plan["usedMinutes"_L1].toInt() <= 360);

        const QJsonObject gaps = jsonOf(QStringList{u"gaps"_s} + person);
        QVERIFY(schemaProblems(gaps, u"gaps"_s, file).isEmpty());
    }
}

void tst_CliPlan::hoursAreAWeekWhenWeeksAreGiven()
{
    const QJsonObject inAll = jsonOf(planArguments({u"--hours"_s, u"1.5"_s}));
    const QJsonObject aWeek = jsonOf(planArguments({u"--hours"_s, u"1.5"_s, u"--weeks"_s, u"4"_s}));

    QCOMPARE(inAll["budgetMinutes"_L1].toInt(), 90);
    QCOMPARE(aWeek["budgetMinutes"_L1].toInt(), 360);
    QVERIFY(aWeek["value"_L1].toDouble() > inAll["value"_L1].toDouble());
}

void tst_CliPlan::onlyTheTypesAndLanguagesAskedForAreIn()
{
    const QJsonObject practice =
        jsonOf(planArguments({u"--hours"_s, u"20"_s, u"--types"_s, u"practice"_s}));
    QVERIFY(!practice["items"_L1].toArray().isEmpty());
    for (const QJsonValue &item : practice["items"_L1].toArray())
        QVERIFY(item["resource"_L1].toString().startsWith(u"act-"_s));

    const auto reasonsWith = [](const QStringList &options) {
        const QJsonObject plan =
            jsonOf(planArguments(QStringList{u"--hours"_s, u"20"_s} + options));
        QSet<QString> reasons;
        for (const QJsonValue &item : plan["leftOut"_L1].toArray())
            reasons.insert(item["reason"_L1].toString());
        return reasons;
    };
    QVERIFY(!reasonsWith({}).contains(u"wrongLanguage"_s));
    QVERIFY(reasonsWith({u"--languages"_s, u"fr"_s}).contains(u"wrongLanguage"_s));
    QVERIFY(!reasonsWith({u"--languages"_s, u"fr,en"_s}).contains(u"wrongLanguage"_s));
    QVERIFY(reasonsWith({u"--types"_s, u"video,tool"_s}).contains(u"wrongType"_s));
    QVERIFY(reasonsWith({u"--free"_s}).contains(u"notFree"_s));
}

void tst_CliPlan::anotherCatalogueTakesThePlaceOfOurs()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"learning.json"_s);
    QJsonObject catalogue = catalogueOf(u"mine"_s, 25);
    catalogue.remove(u"typicalMinutes"_s);
    saveJson(file, catalogue);

    const QJsonObject plan = jsonOf(planArguments({u"--hours"_s, u"1"_s, u"--catalogue"_s, file}));

    QCOMPARE(plan["items"_L1].toArray().size(), 1);
    QCOMPARE(plan["items"_L1][0]["resource"_L1].toString(), u"mine"_s);
    QCOMPARE(plan["usedMinutes"_L1].toInt(), 25);
    QVERIFY(plan["leftOut"_L1].toArray().isEmpty());
}

void tst_CliPlan::aCatalogueThatCannotBeUsedIsRefused_data()
{
    QTest::addColumn<QJsonObject>("catalogue");

    QTest::newRow("no catalogue") << QJsonObject{{u"format"_s, u"compass-roles/1"_s}};
    QTest::newRow("takes no time") << catalogueOf(u"mine"_s, 0);
    QTest::newRow("takes a life") << catalogueOf(u"mine"_s, 2'000'000'000);
    QJsonObject twice = catalogueOf(u"mine"_s, 20);
    const QJsonValue resource = twice["resources"_L1][0];
    twice["resources"_L1] = QJsonArray{resource, resource};
    QTest::newRow("id twice") << twice;
}

void tst_CliPlan::aCatalogueThatCannotBeUsedIsRefused()
{
    QFETCH(QJsonObject, catalogue);
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"learning.json"_s);
    saveJson(file, catalogue);

    const Outcome outcome = run(planArguments({u"--hours"_s, u"1"_s, u"--catalogue"_s, file}));

    QCOMPARE(outcome.code, 2);
    QVERIFY(outcome.out.isEmpty());
    QCOMPARE(outcome.err.count(u'\n'), 1);
}

void tst_CliPlan::aWrongOptionIsRefusedInOneSentence_data()
{
    QTest::addColumn<QStringList>("arguments");

    for (const char *hours : {"0", "-1", "1,5", "nan", "inf", "1e9", "", "four"})
        QTest::newRow(hours) << planArguments({u"--hours"_s, QString::fromLatin1(hours)});
    const QStringList hours{u"--hours"_s, u"1"_s};
    QTest::newRow("no hours") << planArguments({});
    QTest::newRow("no week") << planArguments(hours + QStringList{u"--weeks"_s, u"0"_s});
    QTest::newRow("language") << planArguments(hours + QStringList{u"--languages"_s, u"de"_s});
    QTest::newRow("no language") << planArguments(hours + QStringList{u"--languages"_s, QString()});
    QTest::newRow("type") << planArguments(hours + QStringList{u"--types"_s, u"video,book"_s});
    QTest::newRow("format") << planArguments(hours + QStringList{u"--format"_s, u"xml"_s});
    QTest::newRow("file") << planArguments(hours + QStringList{u"--catalogue"_s, u"/none"_s});
    QTest::newRow("no answers") << QStringList{u"gaps"_s, u"--target"_s, u"everyone"_s};
    QTest::newRow("no role") << QStringList{u"gaps"_s, u"--answers"_s,
                                            answersFile(u"mixed.json"_s)};
    QTest::newRow("unknown role") << QStringList{
        u"gaps"_s, u"--answers"_s, answersFile(u"mixed.json"_s), u"--target"_s, u"king"_s};
}

void tst_CliPlan::aWrongOptionIsRefusedInOneSentence()
{
    QFETCH(QStringList, arguments);

    const Outcome outcome = run(arguments);

    QCOMPARE(outcome.code, 2);
    QVERIFY(outcome.out.isEmpty());
    QCOMPARE(outcome.err.count(u'\n'), 1);
}

void tst_CliPlan::gapsAreThoseOfTheAssessment()
{
    const QStringList person{u"--answers"_s, answersFile(u"mixed.json"_s), u"--target"_s,
                             u"it-02-inf"_s};
    const QJsonArray assessed = jsonOf(QStringList{u"assess"_s} + person)["gaps"_L1].toArray();
    const QJsonArray listed = jsonOf(QStringList{u"gaps"_s} + person)["gaps"_L1].toArray();

    QVERIFY(!assessed.isEmpty());
    QCOMPARE(listed.size(), assessed.size());
    for (qsizetype number = 0; number < listed.size(); ++number) {
        QJsonObject gap = listed.at(number).toObject();
        gap.remove("steps"_L1);
        QCOMPARE(gap, assessed.at(number).toObject());
    }
}

void tst_CliPlan::textNamesItemsAndGaps()
{
    const Outcome plan =
        run(planArguments({u"--hours"_s, u"1"_s, u"--weeks"_s, u"2"_s, u"--lang"_s, u"fr"_s}));
    QCOMPARE(plan.code, 0);
    QVERIFY(plan.out.contains(u"Sécurité et protection de la vie privée en ligne"_s));

    const Outcome gaps = run({u"gaps"_s, u"--answers"_s, answersFile(u"mixed.json"_s),
                              u"--target"_s, u"it-02-inf"_s, u"--lang"_s, u"en"_s});
    QCOMPARE(gaps.code, 0);
    QVERIFY(gaps.out.contains(u"Protecting devices and connections: Foundation to Working"_s));
}

QTEST_GUILESS_MAIN(tst_CliPlan)
#include "tst_cliplan.moc"
