// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/snapshots/canonicaljson.h"

#include <QJsonArray>
#include <QTest>

using namespace Compass;
using namespace Qt::StringLiterals;

class tst_CanonicalJson : public QObject
{
    Q_OBJECT

private slots:
    void fieldsStandInTheOrderOfTheirCodeUnits();
    void onlyWhatMustBeIsEscaped();
    void whatIsWrittenIsRead();
    void anythingElseIsRefused_data();
    void anythingElseIsRefused();
    void theLimitsAreExact_data();
    void theLimitsAreExact();
};

void tst_CanonicalJson::fieldsStandInTheOrderOfTheirCodeUnits()
{
    // The example of RFC 8785, section 3.2.3, without its control character.
    const QJsonObject document{{u"\u20ac"_s, u"Euro"_s},
                               {u"\ufb33"_s, u"Dalet"_s},
                               {u"1"_s, u"One"_s},
                               {u"\U0001f600"_s, u"Smile"_s},
                               {u"\u00f6"_s, u"Diaeresis"_s},
                               {u"A"_s, QJsonArray{1, -2, true}}};

    QCOMPARE(canonicalJson(document),
             u"{\"1\":\"One\",\"A\":[1,-2,true],\"\u00f6\":\"Diaeresis\",\"\u20ac\":\"Euro\","
             u"\"\U0001f600\":\"Smile\",\"\ufb33\":\"Dalet\"}"_s.toUtf8());
}

void tst_CanonicalJson::onlyWhatMustBeIsEscaped()
{
    const QJsonObject document{{u"a"_s, u"\"\\/\b\f\n\r\t\u001b\u00e9’"_s}};

    QCOMPARE(canonicalJson(document),
             u"{\"a\":\"\\\"\\\\/\\b\\f\\n\\r\\t\\u001b\u00e9’\"}"_s.toUtf8());
}

void tst_CanonicalJson::whatIsWrittenIsRead()
{
    const QJsonObject document{{u"a"_s, QJsonObject{{u"b"_s, QJsonArray{1, 2}}}},
                               {u"n"_s, qint64{9007199254740991}},
                               {u"t"_s, u"« été »\u00a0: \\ \" 😀"_s},
                               {u"e"_s, QJsonObject()},
                               {u"l"_s, QJsonArray()}};

    const Result<QJsonObject> read = parseCanonicalJson(canonicalJson(document), u"f"_s);

    QVERIFY(read);
    QCOMPARE(*read, document);
}

void tst_CanonicalJson::anythingElseIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");

    const QList<std::pair<const char *, QByteArray>> rows{
        {"nothing", ""},
        {"no JSON", "hello"},
        {"no object", "[]"},
        {"cut", R"({"a":1)"},
        {"something after it", R"({"a":1} )"},
        {"something before it", R"( {"a":1})"},
        {"a space", R"({"a": 1})"},
        {"another order", R"({"b":1,"a":1})"},
        {"a field twice", R"({"a":1,"a":2})"},
        {"a fraction", R"({"a":3.5})"},
        {"a whole number written as a fraction", R"({"a":3.0})"},
        {"an exponent", R"({"a":1e9})"},
        {"not a number", R"({"a":NaN})"},
        {"infinity", R"({"a":1e400})"},
        {"a zero before", R"({"a":03})"},
        {"minus zero", R"({"a":-0})"},
        {"a plus", R"({"a":+1})"},
        {"too large", R"({"a":9007199254740992})"},
        {"far too large", R"({"a":99999999999999999999})"},
        {"an escape that need not be", R"({"a":"\u0041"})"},
        {"an escaped slash", R"({"a":"\/"})"},
        {"upper-case digits", R"({"a":"\u001B"})"},
        {"an escaped control character", R"({"a":"\u001b"})"},
        {"a line break", R"({"a":"x\ny"})"},
        {"a raw line break", "{\"a\":\"x\ny\"}"},
        {"a zero character", R"({"a":"\u0000"})"},
        {"a raw zero", QByteArray("{\"a\":\"\0\"}", 9)},
        {"a lone surrogate", R"({"a":"\ud800"})"},
        {"a lone surrogate in UTF-8", "{\"a\":\"\xed\xa0\x80\"}"},
        {"bad UTF-8", "{\"a\":\"\xff\xfe\"}"},
        {"overlong UTF-8", "{\"a\":\"\xc0\xaf\"}"},
        {"delete", "{\"a\":\"\x7f\"}"},
        {"a text that turns round", u"{\"a\":\"x\u202ey\"}"_s.toUtf8()},
        {"a name that turns round", u"{\"a\u202e\":\"x\"}"_s.toUtf8()},
        {"a byte-order mark", "\xef\xbb\xbf{\"a\":1}"},
        {"a comment", R"({"a":1/**/})"},
        {"a trailing comma", R"({"a":1,})"},
        {"many levels", QByteArray(1000, '[') + QByteArray(1000, ']')},
    };
    for (const auto &[name, text] : rows)
        QTest::newRow(name) << text;
}

void tst_CanonicalJson::anythingElseIsRefused()
{
    QFETCH(QByteArray, text);

    const Result<QJsonObject> read = parseCanonicalJson(text, u"f"_s);

    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::ShareUnreadable);
    QCOMPARE(read.error().subject, u"f"_s);
}

static QByteArray listOf(int numbers)
{
    QJsonArray list;
    for (int i = 0; i < numbers; ++i)
        list.append(i);
    return canonicalJson({{u"a"_s, list}});
}

/// A document of \a bytes bytes in texts that are each allowed.
static QByteArray documentOf(qsizetype bytes)
{
    constexpr qsizetype field = 160;   // ,"k001":"150 letters"
    constexpr qsizetype lastField = 7; // ,"z":""
    QJsonObject document{{u"a"_s, 1}};
    qsizetype size = canonicalJson(document).size();
    for (int i = 0; size + field + lastField < bytes; ++i, size += field)
        document.insert(u"k%1"_s.arg(i, 3, 10, QChar(u'0')), QString(150, u'x'));
    document.insert(u"z"_s, QString(bytes - size - lastField, u'x'));
    return canonicalJson(document);
}

void tst_CanonicalJson::theLimitsAreExact_data()
{
    QTest::addColumn<QByteArray>("inside");
    QTest::addColumn<QByteArray>("outside");

    QTest::newRow("depth") << QByteArray(R"({"a":{"b":{"c":1}}})")
                           << QByteArray(R"({"a":{"b":{"c":{}}}})");
    QTest::newRow("items") << listOf(598) << listOf(599);
    QTest::newRow("text") << canonicalJson({{u"a"_s, QString(100, u'é')}})
                          << canonicalJson({{u"a"_s, QString(100, u'é') + u'x'}});
    QTest::newRow("name") << canonicalJson({{QString(32, u'é'), 1}})
                          << canonicalJson({{QString(32, u'é') + u'x', 1}});
    QTest::newRow("number") << QByteArray(R"({"a":-9007199254740991})")
                            << QByteArray(R"({"a":-9007199254740992})");
    QTest::newRow("bytes") << documentOf(qsizetype{64} * 1024)
                           << documentOf(qsizetype{64} * 1024 + 1);
}

void tst_CanonicalJson::theLimitsAreExact()
{
    QFETCH(QByteArray, inside);
    QFETCH(QByteArray, outside);

    QVERIFY(parseCanonicalJson(inside, u"f"_s));
    QVERIFY(!parseCanonicalJson(outside, u"f"_s));
}

QTEST_GUILESS_MAIN(tst_CanonicalJson)
#include "tst_canonicaljson.moc"
