// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/strictjson.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Compass;
using namespace Qt::StringLiterals;

class tst_StrictJson : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatQtReads_data();
    void readsWhatQtReads();
    void refusesWhatCouldBeMisread_data();
    void refusesWhatCouldBeMisread();
    void depthIsCountedInContainers();
    void manyFieldsTakeLittleTime();
    void wholeFileIsRead();
    void fileOverTheLimitIsRefused();
    void whatIsNoFileIsRefused();
};

void tst_StrictJson::readsWhatQtReads_data()
{
    QTest::addColumn<QByteArray>("text");

    QTest::newRow("empty object") << "{}"_ba;
    QTest::newRow("nested") << R"({"b": [1, {"c": null}], "a": {"d": true, "e": false}})"_ba;
    QTest::newRow("numbers") << "[0, -1, 1.5, 1e-3, 9007199254740993, 0.1, -0.25E2]"_ba;
    QTest::newRow("French") << R"(["compétence", "\u00e9\ud83d\ude00\n\"\\\/"])"_ba;
    QTest::newRow("empty key") << R"({"": 1})"_ba;
    QTest::newRow("same key in two objects") << R"([{"a": 1}, {"a": 2}])"_ba;
    QTest::newRow("byte order mark") << "\xEF\xBB\xBF[1]"_ba;
    QTest::newRow("white space around") << " \r\n\t[1] \n"_ba;
}

void tst_StrictJson::readsWhatQtReads()
{
    QFETCH(QByteArray, text);

    const Result<QJsonValue> value = parseStrictJson(text, u"f.json"_s);

    QVERIFY(value);
    const QJsonDocument expected = QJsonDocument::fromJson(text);
    QVERIFY(!expected.isNull());
    QCOMPARE(*value,
             expected.isArray() ? QJsonValue(expected.array()) : QJsonValue(expected.object()));
}

static QByteArray nested(int depth)
{
    return QByteArray(depth, '[') + QByteArray(depth, ']');
}

void tst_StrictJson::refusesWhatCouldBeMisread_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("place");

    using enum ErrorCode;
    QTest::newRow("empty file") << ""_ba << JsonMalformed << u"1:1"_s;
    QTest::newRow("cut") << R"({"a": [1, 2)"_ba << JsonMalformed << u"1:12"_s;
    QTest::newRow("third line") << "{\n\"é\": 1,\n  x}"_ba << JsonMalformed << u"3:3"_s;
    QTest::newRow("trailing text") << "{} x"_ba << JsonMalformed << u"1:4"_s;
    QTest::newRow("trailing comma") << "[1,]"_ba << JsonMalformed << u"1:4"_s;
    QTest::newRow("zero byte at the end") << "{}\0{}"_ba << JsonMalformed << u"1:3"_s;
    QTest::newRow("comment") << "[1] // one"_ba << JsonMalformed << u"1:5"_s;
    QTest::newRow("NaN") << "[NaN]"_ba << JsonMalformed << u"1:2"_s;
    QTest::newRow("infinite") << "[1e999]"_ba << JsonMalformed << u"1:6"_s;
    QTest::newRow("leading zero") << "[01]"_ba << JsonMalformed << u"1:3"_s;
    QTest::newRow("lone high surrogate") << R"(["\ud800"])"_ba << JsonMalformed << u"1:9"_s;
    QTest::newRow("lone low surrogate") << R"(["\udc00"])"_ba << JsonMalformed << u"1:8"_s;
    QTest::newRow("raw newline in a text") << "[\"a\nb\"]"_ba << JsonMalformed << u"1:4"_s;

    QTest::newRow("Latin-1") << "[\"\xE9\"]"_ba << TextNotUtf8 << u"1:4"_s;
    QTest::newRow("overlong slash") << "[\"\xC0\xAF\"]"_ba << TextNotUtf8 << u"1:3"_s;
    QTest::newRow("surrogate in UTF-8") << "[\"\xED\xA0\x80\"]"_ba << TextNotUtf8 << u"1:4"_s;
    QTest::newRow("UTF-16") << "\xFF\xFE[\0]\0"_ba << TextNotUtf8 << u"1:4"_s;

    QTest::newRow("same key twice")
        << R"({"a": [{"b": 1, "c": 2, "b": 3}]})"_ba << JsonDuplicateKey << u"a[0].b"_s;
    QTest::newRow("same key, escaped")
        << R"({"a": 1, "\u0061": 2})"_ba << JsonDuplicateKey << u"a"_s;
    QTest::newRow("too deep") << "{\"a\": " + nested(32) + "}" << JsonTooDeep
                              << u"a"_s + u"[0]"_s.repeated(31);
    QTest::newRow("depth bomb") << nested(500'000) << JsonTooDeep << u"[0]"_s.repeated(32);

    QTest::newRow("U+0000 in a text") << R"({"a": ["\u0000"]})"_ba << JsonValueRefused << u"a[0]"_s;
    QTest::newRow("U+0000 in a key") << R"([{"\u0000": 1}])"_ba << JsonValueRefused << u"[0]"_s;
    QTest::newRow("integer too large")
        << "[1, 99999999999999999999]"_ba << JsonValueRefused << u"[1]"_s;
    QTest::newRow("integer over 63 bits")
        << "[9223372036854775808]"_ba << JsonValueRefused << u"[0]"_s;
    QTest::newRow("number too long")
        << "[0." + QByteArray(31, '1') + "]" << JsonValueRefused << u"[0]"_s;
    QTest::newRow("text too long")
        << "[\"" + QByteArray(4097, 'a') + "\"]" << JsonValueRefused << u"[0]"_s;
}

void tst_StrictJson::refusesWhatCouldBeMisread()
{
    QFETCH(QByteArray, text);
    QFETCH(ErrorCode, code);
    QFETCH(QString, place);

    const Result<QJsonValue> value = parseStrictJson(text, u"f.json"_s);

    QVERIFY(!value);
    QCOMPARE(value.error().code, code);
    QCOMPARE(value.error().subject, u"f.json"_s);
    QCOMPARE(value.error().place, place);
}

void tst_StrictJson::depthIsCountedInContainers()
{
    QVERIFY(parseStrictJson(nested(32), u"f.json"_s));
    QVERIFY(!parseStrictJson(nested(33), u"f.json"_s));
    QVERIFY(!parseStrictJson(nested(3), u"f.json"_s, {.depth = 2}));
    QVERIFY(parseStrictJson("1"_ba, u"f.json"_s, {.depth = 0}));
}

void tst_StrictJson::manyFieldsTakeLittleTime()
{
    QByteArray text = "{"_ba;
    for (int i = 100'000; i > 0; --i)
        text += "\"" + QByteArray::number(i) + "\":0,";
    text.back() = '}';

    QElapsedTimer timer;
    timer.start();
    QVERIFY(parseStrictJson(text, u"f.json"_s));
    QVERIFY2(timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed())));
}

static QString writtenFile(const QTemporaryDir &folder, const QByteArray &text)
{
    QFile file(folder.filePath(u"f.json"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write the test's own file");
    return file.fileName();
}

void tst_StrictJson::wholeFileIsRead()
{
    const QTemporaryDir folder;
    const Result<QByteArray> text = readWhole(writtenFile(folder, "0123456789"_ba), 10);

    QVERIFY(text);
    QCOMPARE(*text, "0123456789"_ba);
}

void tst_StrictJson::fileOverTheLimitIsRefused()
{
    const QTemporaryDir folder;
    const Result<QByteArray> text = readWhole(writtenFile(folder, "0123456789"_ba), 9);

    QVERIFY(!text);
    QCOMPARE(text.error().code, ErrorCode::FileTooLarge);
    QCOMPARE(text.error().found, u"10"_s);
}

void tst_StrictJson::whatIsNoFileIsRefused()
{
    const QTemporaryDir folder;

    QCOMPARE(readWhole(folder.filePath(u"none"_s), 9).error().code, ErrorCode::FileMissing);
    QCOMPARE(readWhole(folder.path(), 9).error().code, ErrorCode::FileUnreadable);
    QCOMPARE(readWhole(u"/dev/zero"_s, 9).error().code, ErrorCode::FileUnreadable);
}

QTEST_GUILESS_MAIN(tst_StrictJson)
#include "tst_strictjson.moc"
