// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/answersfile.h"

#include "core/base/strictjson.h"
#include "core/content/schemacheck.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Compass;
using namespace Qt::StringLiterals;

class tst_AnswersFile : public QObject
{
    Q_OBJECT

private slots:
    void everyKindOfAnswerIsRead();
    void listsMayBeLeftOut();
    void anExemptCompetencyKeepsItsAnswers();
    void aBadFileIsRefused_data();
    void aBadFileIsRefused();
    void aLargeFileIsRefusedUnread();
};

static Competency competency(const QString &id)
{
    Competency competency;
    competency.id = CompetencyId(id);
    competency.statements = {{StatementId(id + u"-L1a"_s), {}, 1.0, {}},
                             {StatementId(id + u"-L2a"_s), {}, 2.0, {}}};
    Question question;
    question.id = QuestionId(id + u"-Q1"_s);
    question.options = {{OptionId(u"A"_s), {}, true, {}}, {OptionId(u"B"_s), {}, false, {}}};
    competency.questions = {question};
    return competency;
}

static Catalog catalog()
{
    Framework framework;
    framework.competencies = {competency(u"TEC-01"_s), competency(u"TEC-02"_s),
                              competency(u"TEC-03"_s)};
    Catalog catalog;
    catalog.frameworks = {framework};
    return catalog;
}

static Result<Responses> parsed(const QByteArray &text)
{
    return parseAnswers(text, u"me.json"_s, catalog());
}

/// A file with only \a fields besides its format and an empty list of answers.
static QByteArray with(const QByteArray &fields)
{
    return R"({"format": "compass-answers/1", "answers": [], )" + fields + "}";
}

void tst_AnswersFile::everyKindOfAnswerIsRead()
{
    const QByteArray text = R"({"format": "compass-answers/1",
        "answers": [{"statement": "TEC-01-L2a", "value": 2},
                    {"statement": "TEC-01-L1a", "value": 3}],
        "notApplicable": ["TEC-02"], "preferNot": ["TEC-03"],
        "overrides": [{"competency": "TEC-01", "level": 3, "reason": "r"}],
        "checks": [{"question": "TEC-01-Q1", "option": "B", "confidence": "C2"},
                   {"question": "TEC-02-Q1", "option": null}]})";

    const Result<Responses> responses = parsed(text);

    QVERIFY(responses);
    QCOMPARE(responses->entries().size(), 7);
    QCOMPARE(responses->rating(StatementId(u"TEC-01-L2a"_s)), Rating::fromInt(2));
    QCOMPARE(responses->rating(StatementId(u"TEC-01-L1a"_s)), Rating::fromInt(3));
    QCOMPARE(responses->exemption(CompetencyId(u"TEC-02"_s)), Exemption::NotApplicable);
    QCOMPARE(responses->exemption(CompetencyId(u"TEC-03"_s)), Exemption::PreferNot);
    QCOMPARE(responses->levelOverride(CompetencyId(u"TEC-01"_s)),
             (LevelOverride{*Level::fromInt(3), u"r"_s}));
    QCOMPARE(responses->answer(QuestionId(u"TEC-01-Q1"_s)),
             (QuestionAnswer{OptionId(u"B"_s), Confidence::Sure}));
    QCOMPARE(responses->answer(QuestionId(u"TEC-02-Q1"_s)), QuestionAnswer());
    QVERIFY(checkSchema(*parseStrictJson(text, u"me.json"_s), u"answers"_s, u"me.json"_s));
}

void tst_AnswersFile::listsMayBeLeftOut()
{
    const Result<Responses> responses = parsed(R"({"format": "compass-answers/1", "answers": []})");

    QVERIFY(responses);
    QVERIFY(responses->entries().isEmpty());
}

void tst_AnswersFile::anExemptCompetencyKeepsItsAnswers()
{
    const Result<Responses> responses = parsed(R"({"format": "compass-answers/1",
        "answers": [{"statement": "TEC-01-L1a", "value": 3}], "preferNot": ["TEC-01"]})");

    QVERIFY(responses);
    QVERIFY(responses->rating(StatementId(u"TEC-01-L1a"_s)));
    QVERIFY(responses->exemption(CompetencyId(u"TEC-01"_s)));
}

static QByteArray answering(const QByteArray &items)
{
    return R"({"format": "compass-answers/1", "answers": [)" + items + "]}";
}

static QByteArray checking(const QByteArray &item)
{
    return with(R"("checks": [)" + item + "]");
}

static QByteArray overriding(const QByteArray &reason)
{
    return with(R"("overrides": [{"competency": "TEC-01", "level": 1, "reason": ")" + reason
                + R"("}])");
}

void tst_AnswersFile::aBadFileIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("found");

    struct Row
    {
        const char *name;
        QByteArray text;
        ErrorCode code;
        const char *place;
        const char *found;
    };
    using enum ErrorCode;
    const QList<Row> rows{
        {"no object", "[]", TypeWrong, "", "[…]"},
        {"no format", R"({"answers": []})", FieldMissing, "format", ""},
        {"another format", R"({"format": "compass-answers/2", "votes": 1})", FormatUnknown,
         "format", "compass-answers/2"},
        {"no answers", R"({"format": "compass-answers/1"})", FieldMissing, "answers", ""},
        {"field of no format", with(R"("skills": [])"), FieldUnknown, "", "skills"},
        {"null for a list", with(R"("checks": null)"), TypeWrong, "checks", "null"},
        {"same field twice", with(R"("answers": [])"), JsonDuplicateKey, "answers", "answers"},

        {"statement unknown", answering(R"({"statement": "TEC-01-L9z", "value": 2})"), IdUnknown,
         "answers[0].statement", "TEC-01-L9z"},
        {"value above", answering(R"({"statement": "TEC-01-L1a", "value": 4})"), ValueOutOfRange,
         "answers[0].value", "4"},
        {"value below", answering(R"({"statement": "TEC-01-L1a", "value": -1})"), ValueOutOfRange,
         "answers[0].value", "-1"},
        {"value between", answering(R"({"statement": "TEC-01-L1a", "value": 1.5})"), TypeWrong,
         "answers[0].value", "1.5"},
        {"value as text", answering(R"({"statement": "TEC-01-L1a", "value": "2"})"), TypeWrong,
         "answers[0].value", "2"},
        {"value missing", answering(R"({"statement": "TEC-01-L1a"})"), FieldMissing,
         "answers[0].value", ""},
        {"note beside a value", answering(R"({"statement": "TEC-01-L1a", "value": 1, "note": ""})"),
         FieldUnknown, "answers[0]", "note"},
        {"statement twice", answering(R"({"statement": "TEC-01-L1a", "value": 1},
                      {"statement": "TEC-01-L1a", "value": 1})"),
         IdDuplicate, "answers[1].statement", "TEC-01-L1a"},

        {"competency unknown", with(R"("preferNot": ["TEC-01", "TEC-09"])"), IdUnknown,
         "preferNot[1]", "TEC-09"},
        {"exempt twice", with(R"("notApplicable": ["TEC-01", "TEC-01"])"), IdDuplicate,
         "notApplicable[1]", "TEC-01"},
        {"exempt for two reasons", with(R"("notApplicable": ["TEC-01"], "preferNot": ["TEC-01"])"),
         AnswersContradict, "preferNot[0]", "TEC-01"},

        {"no reason", overriding(""), ValueOutOfRange, "overrides[0].reason", ""},
        {"blank reason", overriding("  "), ValueOutOfRange, "overrides[0].reason", "  "},
        {"level above",
         with(R"("overrides": [{"competency": "TEC-01", "level": 5, "reason": "r"}])"),
         ValueOutOfRange, "overrides[0].level", "5"},
        {"override twice",
         with(R"("overrides": [{"competency": "TEC-01", "level": 1, "reason": "r"},
                               {"competency": "TEC-01", "level": 2, "reason": "r"}])"),
         IdDuplicate, "overrides[1].competency", "TEC-01"},

        {"question unknown", checking(R"({"question": "TEC-01-Q9", "option": "A"})"), IdUnknown,
         "checks[0].question", "TEC-01-Q9"},
        {"option unknown", checking(R"({"question": "TEC-01-Q1", "option": "C"})"), IdUnknown,
         "checks[0].option", "C"},
        {"option missing", checking(R"({"question": "TEC-01-Q1"})"), FieldMissing,
         "checks[0].option", ""},
        {"confidence unknown",
         checking(R"({"question": "TEC-01-Q1", "option": "A", "confidence": "C3"})"),
         ValueOutOfRange, "checks[0].confidence", "C3"},
        {"question twice", checking(R"({"question": "TEC-01-Q1", "option": "A"},
                     {"question": "TEC-01-Q1", "option": null})"),
         IdDuplicate, "checks[1].question", "TEC-01-Q1"},
    };
    for (const Row &row : rows) {
        QTest::newRow(row.name) << row.text << row.code << QString::fromUtf8(row.place)
                                << QString::fromUtf8(row.found);
    }
}

void tst_AnswersFile::aBadFileIsRefused()
{
    QFETCH(QByteArray, text);
    QFETCH(ErrorCode, code);
    QFETCH(QString, place);
    QFETCH(QString, found);

    const Result<Responses> responses = parsed(text);

    QVERIFY(!responses);
    QCOMPARE(responses.error(), (Error{code, u"me.json"_s, place, found, {}}));
}

void tst_AnswersFile::aLargeFileIsRefusedUnread()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"me.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(1024 * 1024 + 1));
    file.close();

    const Result<Responses> responses = readAnswersFile(file.fileName(), catalog());

    QVERIFY(!responses);
    QCOMPARE(responses.error().code, ErrorCode::FileTooLarge);
}

QTEST_GUILESS_MAIN(tst_AnswersFile)
#include "tst_answersfile.moc"
