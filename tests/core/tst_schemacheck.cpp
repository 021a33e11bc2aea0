// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/content/schemacheck.h"

#include "core/base/strictjson.h"

#include <QDir>
#include <QTest>

using namespace Compass;
using namespace Qt::StringLiterals;

class tst_SchemaCheck : public QObject
{
    Q_OBJECT

private slots:
    void theMostSpecificProblemIsNamed_data();
    void theMostSpecificProblemIsNamed();
    void everyProblemIsListed();
    void aMissingSchemaIsAProblem();
    void everyPublishedSchemaCanBeRead_data();
    void everyPublishedSchemaCanBeRead();
    void aLongTextDoesNotExhaustThePatternMatcher();
};

static QList<Error> problemsOf(const QByteArray &text)
{
    return schemaProblems(*parseStrictJson(text, u"f"_s), u"answers"_s, u"f"_s);
}

void tst_SchemaCheck::theMostSpecificProblemIsNamed_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("found");

    using enum ErrorCode;
    const QByteArray start = R"({"format": "compass-answers/1", "answers": [)"_ba;
    QTest::newRow("missing field at the top")
        << R"({"format": "compass-answers/1"})"_ba << FieldMissing << u"answers"_s << QString();
    QTest::newRow("missing field")
        << start + R"({"statement": "a"}]})" << FieldMissing << u"answers[0].value"_s << QString();
    QTest::newRow("unknown field") << start + R"({"statement": "a", "value": 1, "x": 2}]})"
                                   << FieldUnknown << u"answers[0]"_s << u"x"_s;
    QTest::newRow("wrong type") << start + R"({"statement": "a", "value": "1"}]})" << TypeWrong
                                << u"answers[0].value"_s << u"1"_s;
    QTest::newRow("out of range") << start + R"({"statement": "a", "value": 4}]})" << ContentInvalid
                                  << u"answers[0].value"_s << u"4"_s;
}

void tst_SchemaCheck::theMostSpecificProblemIsNamed()
{
    QFETCH(QByteArray, text);
    QFETCH(ErrorCode, code);
    QFETCH(QString, place);
    QFETCH(QString, found);

    const Result<void> checked = checkSchema(*parseStrictJson(text, u"f"_s), u"answers"_s, u"f"_s);

    QVERIFY(!checked);
    QCOMPARE(checked.error().code, code);
    QCOMPARE(checked.error().subject, u"f"_s);
    QCOMPARE(checked.error().place, place);
    QCOMPARE(checked.error().found, found);
}

void tst_SchemaCheck::everyProblemIsListed()
{
    const QList<Error> problems = problemsOf(
        R"({"format": "compass-answers/1", "x": 1,
            "answers": [{"statement": "a", "value": 4}, {"statement": "a", "value": 9}]})");

    QStringList places;
    for (const Error &problem : problems)
        places.append(problem.place);
    QCOMPARE(places, QStringList({u"answers[0].value"_s, u"answers[1].value"_s, QString()}));
}

void tst_SchemaCheck::aMissingSchemaIsAProblem()
{
    const QList<Error> problems = schemaProblems({}, u"none"_s, u"f"_s);

    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.first().code, ErrorCode::FileMissing);
}

void tst_SchemaCheck::everyPublishedSchemaCanBeRead_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &file : QDir(u":/schema"_s).entryList())
        QTest::newRow(qPrintable(file)) << file.section(u'.', 0, 0);
}

void tst_SchemaCheck::everyPublishedSchemaCanBeRead()
{
    QFETCH(QString, name);

    // A number keeps to none of them, and a schema that cannot be read says otherwise.
    const QList<Error> problems = schemaProblems(7, name, u"f"_s);

    QCOMPARE(problems.first().code, ErrorCode::TypeWrong);
    QCOMPARE(problems.first().subject, u"f"_s);
}

void tst_SchemaCheck::aLongTextDoesNotExhaustThePatternMatcher()
{
    const QByteArray address = "https://" + QByteArray(4000, 'a') + " ";
    const QByteArray text = R"({"resources": [{"url": {"en": ")" + address + R"("}}]})";

    QVERIFY(!checkSchema(*parseStrictJson(text, u"f"_s), u"learning"_s, u"f"_s));
}

QTEST_GUILESS_MAIN(tst_SchemaCheck)
#include "tst_schemacheck.moc"
