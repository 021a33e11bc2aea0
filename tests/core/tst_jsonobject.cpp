// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/jsonobject.h"

#include <QJsonDocument>
#include <QTest>

#include <functional>

using namespace Compass;
using namespace Qt::StringLiterals;

using Read = std::function<void(const JsonObject &)>;
Q_DECLARE_METATYPE(Read)

class tst_JsonObject : public QObject
{
    Q_OBJECT

private slots:
    void goodFieldsAreRead();
    void listsAreReadWithTheirPlaces();
    void missingAndNullAreNotThere();
    void theFirstProblemWithholdsTheValue();
    void aWrongFieldIsReported_data();
    void aWrongFieldIsReported();
};

enum class Colour { Red, Blue };
static constexpr std::array<JsonChoice<Colour>, 2> colours{
    {{"red"_L1, Colour::Red}, {"blue"_L1, Colour::Blue}}};

static QJsonValue document(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

void tst_JsonObject::goodFieldsAreRead()
{
    JsonProblems problems(u"f.json"_s);
    const JsonObject object(document(R"({"text": "a", "name": {"en": "x", "fr": "y"},
        "integer": 4, "number": 0.5, "flag": true, "colour": "blue", "inner": {"text": "b"}})"),
                            problems);

    QCOMPARE(object.text("text"_L1), u"a"_s);
    QCOMPARE(object.localized("name"_L1), (LocalizedText{u"x"_s, u"y"_s}));
    QCOMPARE(object.integer("integer"_L1, 0, 4), 4);
    QCOMPARE(object.number("number"_L1, 0.0, 1.0), 0.5);
    QCOMPARE(object.boolean("flag"_L1), true);
    QCOMPARE(object.choice("colour"_L1, colours), Colour::Blue);
    QCOMPARE(object.object("inner"_L1).text("text"_L1), u"b"_s);
    QVERIFY(problems.all().isEmpty());
}

void tst_JsonObject::listsAreReadWithTheirPlaces()
{
    JsonProblems problems(u"f.json"_s);
    const JsonObject object(document(R"({"items": [{"id": "a"}, {"id": "b"}],
                                         "texts": ["c", "d"]})"),
                            problems);

    const QList<JsonObject> items = object.objects("items"_L1);

    QCOMPARE(items.size(), 2);
    QCOMPARE(items.at(1).text("id"_L1), u"b"_s);
    QCOMPARE(items.at(1).place("id"_L1), u"items[1].id"_s);
    QCOMPARE(object.textList("texts"_L1), QStringList({u"c"_s, u"d"_s}));
    QVERIFY(problems.all().isEmpty());
}

void tst_JsonObject::missingAndNullAreNotThere()
{
    JsonProblems problems(u"f.json"_s);
    const JsonObject object(document(R"({"null": null, "zero": 0})"), problems);

    QVERIFY(object.has("zero"_L1));
    QVERIFY(!object.has("null"_L1));
    QVERIFY(!object.has("absent"_L1));
}

void tst_JsonObject::theFirstProblemWithholdsTheValue()
{
    JsonProblems problems(u"f.json"_s);
    QCOMPARE(*problems.unlessAny(7), 7);

    problems.add(ErrorCode::FieldMissing, u"a"_s);
    problems.add(ErrorCode::TypeWrong, u"b"_s, u"1"_s);

    const Result<int> value = problems.unlessAny(7);
    QVERIFY(!value);
    QCOMPARE(value.error(), (Error{ErrorCode::FieldMissing, u"f.json"_s, u"a"_s, {}, {}}));
    QCOMPARE(problems.all().size(), 2);
}

void tst_JsonObject::aWrongFieldIsReported_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Read>("read");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("found");

    using enum ErrorCode;
    const Read text = [](const JsonObject &o) { o.text("a"_L1); };
    const Read localized = [](const JsonObject &o) { o.localized("a"_L1); };
    const Read integer = [](const JsonObject &o) { o.integer("a"_L1, 0, 3); };
    const Read number = [](const JsonObject &o) { o.number("a"_L1, 0.0, 1.0); };
    const Read boolean = [](const JsonObject &o) { o.boolean("a"_L1); };
    const Read choice = [](const JsonObject &o) { o.choice("a"_L1, colours); };
    const Read object = [](const JsonObject &o) { o.object("a"_L1); };
    const Read objects = [](const JsonObject &o) { o.objects("a"_L1); };
    const Read texts = [](const JsonObject &o) { o.textList("a"_L1); };
    const Read onlyB = [](const JsonObject &o) { o.onlyKeys({"b"_L1}); };

    QTest::newRow("missing") << "{}"_ba << text << FieldMissing << u"a"_s << QString();
    QTest::newRow("null") << R"({"a": null})"_ba << text << TypeWrong << u"a"_s << u"null"_s;
    QTest::newRow("number for text")
        << R"({"a": 1.5})"_ba << text << TypeWrong << u"a"_s << u"1.5"_s;
    QTest::newRow("empty text") << R"({"a": ""})"_ba << text << ValueOutOfRange << u"a"_s
                                << QString();
    QTest::newRow("one language") << R"({"a": {"en": "x"}})"_ba << localized << FieldMissing
                                  << u"a.fr"_s << QString();
    QTest::newRow("third language") << R"({"a": {"en": "x", "fr": "y", "iu": "z"}})"_ba << localized
                                    << FieldUnknown << u"a"_s << u"iu"_s;
    QTest::newRow("below") << R"({"a": -1})"_ba << integer << ValueOutOfRange << u"a"_s << u"-1"_s;
    QTest::newRow("above") << R"({"a": 4})"_ba << integer << ValueOutOfRange << u"a"_s << u"4"_s;
    QTest::newRow("fraction") << R"({"a": 1.5})"_ba << integer << TypeWrong << u"a"_s << u"1.5"_s;
    QTest::newRow("text for integer")
        << R"({"a": "2"})"_ba << integer << TypeWrong << u"a"_s << u"2"_s;
    QTest::newRow("number above") << R"({"a": 1.01})"_ba << number << ValueOutOfRange << u"a"_s
                                  << u"1.01"_s;
    QTest::newRow("number for flag")
        << R"({"a": 1})"_ba << boolean << TypeWrong << u"a"_s << u"1"_s;
    QTest::newRow("no such choice")
        << R"({"a": "green"})"_ba << choice << ValueOutOfRange << u"a"_s << u"green"_s;
    QTest::newRow("list for object")
        << R"({"a": []})"_ba << object << TypeWrong << u"a"_s << u"[…]"_s;
    QTest::newRow("object for list")
        << R"({"a": {}})"_ba << objects << TypeWrong << u"a"_s << u"{…}"_s;
    QTest::newRow("wrong item") << R"({"a": [{}, 7]})"_ba << objects << TypeWrong << u"a[1]"_s
                                << u"7"_s;
    QTest::newRow("wrong text item")
        << R"({"a": ["x", 7]})"_ba << texts << TypeWrong << u"a[1]"_s << u"7"_s;
    QTest::newRow("unknown field")
        << R"({"b": 1, "c": 2})"_ba << onlyB << FieldUnknown << QString() << u"c"_s;
}

void tst_JsonObject::aWrongFieldIsReported()
{
    QFETCH(QByteArray, text);
    QFETCH(Read, read);
    QFETCH(ErrorCode, code);
    QFETCH(QString, place);
    QFETCH(QString, found);

    JsonProblems problems(u"f.json"_s);
    read(JsonObject(document(text), problems));

    QCOMPARE(problems.all(), QList{(Error{code, u"f.json"_s, place, found, {}})});
}

QTEST_GUILESS_MAIN(tst_JsonObject)
#include "tst_jsonobject.moc"
