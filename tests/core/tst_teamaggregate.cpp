// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/content/schemacheck.h"
#include "core/documents/csvtable.h"
#include "tests/support/teamaggregates.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Compass;
using namespace Qt::StringLiterals;

class tst_TeamAggregate : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void hiddenStaysHidden();
    void aTeamIsNamedOnlyIfItWishes();
    void theFileKeepsToItsSchema();
    void theFileComesBack();
    void theSchemaRefusesAFigureBesideHidden();
    void everyFieldIsExplainedInBothLanguages();
    void theTableSaysTheSame();
    void aLargerGroupIsKept();
    void theVersionIsTheOneThatWasAskedFor();
    void aWrongFileIsRefused_data();
    void aWrongFileIsRefused();

private:
    QByteArray json(const TeamAggregate &aggregate)
    {
        return aggregateJson(aggregate, m_content->catalog, m_language);
    }
    QJsonObject object(const TeamAggregate &aggregate)
    {
        return QJsonDocument::fromJson(json(aggregate)).object();
    }

    std::optional<Content> m_content;
    ProgramLanguage m_language;
    TeamAggregate m_aggregate;
};

void tst_TeamAggregate::initTestCase()
{
    Result<Content> content = shippedContent();
    QVERIFY(content);
    m_content = *std::move(content);
    m_aggregate = Sample::aggregate(m_content->catalog);
}

void tst_TeamAggregate::hiddenStaysHidden()
{
    QCOMPARE(m_aggregate.frameworks.size(), 1);
    const QList<AggregateFigure> &figures = m_aggregate.frameworks.constFirst().figures;
    QCOMPARE(figures.size(), 7);
    QCOMPARE(figures.at(0).figure.tally, Sample::shownCounts);
    for (const AggregateFigure &hidden : figures.mid(1))
        QVERIFY(hidden.figure.isHidden());
    const QByteArray rows = csvTable(aggregateRows(m_aggregate, m_content->catalog, m_language));
    for (const char *const secret : {"8713", "8714"}) {
        QVERIFY(!json(m_aggregate).contains(secret));
        QVERIFY(!rows.contains(secret));
    }
}

void tst_TeamAggregate::aTeamIsNamedOnlyIfItWishes()
{
    const AggregateHead head{QDate(2026, 11, 22), u"0.4.0"_s, false};
    const TeamAggregate unnamed =
        teamAggregate(Sample::outsideFigures(m_content->catalog), m_content->catalog, head);

    QVERIFY(json(m_aggregate).contains("Harbour"));
    QVERIFY(!json(m_aggregate).contains("Plan our training"));
    QVERIFY(!json(unnamed).contains("Harbour"));
    QVERIFY(checkSchema(object(unnamed), u"aggregate"_s, u"f"_s));
    QCOMPARE(*parseAggregate(json(unnamed), u"f"_s), unnamed);
}

void tst_TeamAggregate::theFileKeepsToItsSchema()
{
    const QList<Error> problems = schemaProblems(object(m_aggregate), u"aggregate"_s, u"f"_s);
    QVERIFY2(problems.isEmpty(), qPrintable(problems.value(0, {}).place));
}

void tst_TeamAggregate::theFileComesBack()
{
    const Result<TeamAggregate> read = parseAggregate(json(m_aggregate), u"f"_s);

    QVERIFY(read);
    QCOMPARE(*read, m_aggregate);
    QCOMPARE(json(*read), json(m_aggregate));
}

void tst_TeamAggregate::theSchemaRefusesAFigureBesideHidden()
{
    QJsonObject root = object(m_aggregate);
    QJsonArray frameworks = root.value("frameworks"_L1).toArray();
    QJsonObject framework = frameworks.at(0).toObject();
    QJsonArray competencies = framework.value("competencies"_L1).toArray();
    QJsonObject hidden = competencies.at(1).toObject();
    hidden.insert("people"_L1, 7);
    competencies.replace(1, hidden);
    framework.insert("competencies"_L1, competencies);
    frameworks.replace(0, framework);
    root.insert("frameworks"_L1, frameworks);

    QVERIFY(!checkSchema(root, u"aggregate"_s, u"f"_s));
    QVERIFY(!parseAggregate(QJsonDocument(root).toJson(), u"f"_s));
}

void tst_TeamAggregate::everyFieldIsExplainedInBothLanguages()
{
    const QJsonObject dictionary = object(m_aggregate).value("dictionary"_L1).toObject();

    for (const auto key :
         {"team"_L1, "made"_L1, "program"_L1, "sample"_L1, "rules"_L1, "smallestGroup"_L1,
          "smallestRest"_L1, "smallestBatch"_L1, "frameworks.id"_L1, "frameworks.version"_L1,
          "competencies.id"_L1, "competencies.name"_L1, "competencies.hidden"_L1,
          "competencies.people"_L1, "competencies.levels"_L1, "competencies.mean"_L1}) {
        QVERIFY2(dictionary.contains(key), key.data());
    }
    const QJsonObject levels = dictionary.value("competencies.levels"_L1).toObject();
    QVERIFY(levels.value("en"_L1).toString().contains(
        u"Not yet, Foundation, Working, Advanced, Lead"_s));
    QVERIFY(levels.value("fr"_L1).toString().contains(u"Pas encore, Bases"_s));
    QCOMPARE(m_language.spoken(), QLocale::English);
}

void tst_TeamAggregate::theTableSaysTheSame()
{
    const QList<QStringList> rows = aggregateRows(m_aggregate, m_content->catalog, m_language);
    const Framework &framework = m_content->catalog.frameworks.constFirst();
    const Competency &first = framework.competencies.constFirst();

    QVERIFY(rows.contains(QStringList{u"smallest_group"_s, u"10"_s}));
    QVERIFY(rows.contains(QStringList{u"team"_s, u"Harbour"_s}));
    const QStringList heads = rows.at(rows.size() - 8);
    QCOMPARE(heads.join(u','),
             u"framework,version,competency,name_en,name_fr,hidden,people,level_0,level_1,"
             "level_2,level_3,level_4,mean"_s);
    // (3 + 8 + 15 + 4) / 15 = 2.0
    QCOMPARE(rows.at(rows.size() - 7),
             (QStringList{framework.id.toString(), framework.version, first.id.toString(),
                          first.name.english, first.name.french, u"false"_s, u"15"_s, u"2"_s,
                          u"3"_s, u"4"_s, u"5"_s, u"1"_s, u"2.0"_s}));
    for (qsizetype hidden = rows.size() - 6; hidden < rows.size(); ++hidden)
        QCOMPARE(rows.at(hidden).mid(5), (QStringList{u"true"_s, {}, {}, {}, {}, {}, {}, {}}));
}

void tst_TeamAggregate::aLargerGroupIsKept()
{
    TeamFigures figures = Sample::outsideFigures(m_content->catalog);
    figures.rules.smallestGroup = 15;
    const AggregateHead head{QDate(2026, 11, 22), u"0.4.0"_s, false};
    const TeamAggregate aggregate = teamAggregate(figures, m_content->catalog, head);
    QCOMPARE(aggregate.smallestGroup, 15);
    QVERIFY(parseAggregate(json(aggregate), u"f"_s));

    QByteArray broken = json(aggregate);
    broken.replace("\"smallestGroup\": 15", "\"smallestGroup\": 16");
    QCOMPARE(parseAggregate(broken, u"f"_s).error().code, ErrorCode::ValueOutOfRange);
}

void tst_TeamAggregate::theVersionIsTheOneThatWasAskedFor()
{
    TeamFigures figures = Sample::outsideFigures(m_content->catalog);
    figures.versions = {{figures.frameworks.constFirst(), u"0.0.9"_s}};
    const AggregateHead head{QDate(2026, 11, 22), u"0.4.0"_s, false};

    const TeamAggregate aggregate = teamAggregate(figures, m_content->catalog, head);

    QCOMPARE(aggregate.frameworks.constFirst().version, u"0.0.9"_s);
}

void tst_TeamAggregate::aWrongFileIsRefused_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<ErrorCode>("code");

    using enum ErrorCode;
    const auto row = [](const char *name, const char *before, const char *after, ErrorCode code) {
        QTest::newRow(name) << QByteArray(before) << QByteArray(after) << code;
    };
    row("another format", "compass-aggregate/1", "compass-aggregate/2", FormatUnknown);
    row("no format", "\"format\"", "\"form\"", FieldMissing);
    row("an unknown field", "\"format\"", "\"names\": [], \"format\"", FieldUnknown);
    row("a word in no language", "\"rules\"", "\"names\": [], \"rules\"", TypeWrong);
    row("a group of nine", "\"smallestGroup\": 10", "\"smallestGroup\": 9", ValueOutOfRange);
    row("other rules", "\"rules\": 1", "\"rules\": 2", ValueOutOfRange);
    row("no day", "2026-11-22", "2026-11-31", ValueOutOfRange);
    row("another sum", "\"people\": 15", "\"people\": 16", ValueOutOfRange);
    row("another mean", "\"mean\": 2", "\"mean\": 2.1", ValueOutOfRange);
    row("half a person", "\"mean\": 2", "\"mean\": 2, \"mean\": 2", JsonDuplicateKey);
    row("too few people", "                        5,\n", "                        0,\n",
        ValueOutOfRange);
    row("not whole", "                        5,\n", "                        5.5,\n",
        ValueOutOfRange);
    row("five numbers no more", "                        5,\n", "", ValueOutOfRange);
    row("no list", "\"hidden\": false", "\"hidden\": true", ValueOutOfRange);
    row("twice the same", "BAS-02", "BAS-01", IdDuplicate);
    row("a strange id", "\"id\": \"BAS-02\"", "\"id\": \"=1+1\"", ValueOutOfRange);
    row("cut", "\n}\n", "\n", JsonMalformed);
}

void tst_TeamAggregate::aWrongFileIsRefused()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(ErrorCode, code);
    QByteArray text = json(m_aggregate);
    const QByteArray second =
        m_aggregate.frameworks.constFirst().figures.at(1).competency.toString().toLatin1();
    const QByteArray first =
        m_aggregate.frameworks.constFirst().figures.at(0).competency.toString().toLatin1();
    before.replace("BAS-02", second);
    after.replace("BAS-01", first);
    QVERIFY(text.contains(before));
    text.replace(text.indexOf(before), before.size(), after);

    const Result<TeamAggregate> refused = parseAggregate(text, u"f"_s);

    QVERIFY(!refused);
    QCOMPARE(refused.error().code, code);
}

QTEST_GUILESS_MAIN(tst_TeamAggregate)
#include "tst_teamaggregate.moc"
