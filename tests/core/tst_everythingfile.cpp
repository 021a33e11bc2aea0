// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/strictjson.h"
#include "core/content/schemacheck.h"
#include "core/exchange/everythingfile.h"
#include "tests/support/fullstore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Compass;
using namespace Qt::StringLiterals;

class tst_EverythingFile : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void whatIsWrittenIsReadAgain();
    void nothingIsARecordToo();
    void theFileKeepsToItsSchema();
    void aFieldThatIsMissingIsRefused();
    void aFieldOfNoFormatIsRefused();
    void aHostileFileIsRefused_data();
    void aHostileFileIsRefused();
    void aLargeFileIsRefusedUnread();

private:
    PersonRecord m_record;
    QJsonObject m_document;
};

static QDateTime now()
{
    return QDateTime::fromMSecsSinceEpoch(1'800'000'000'000, Qt::UTC);
}

static QByteArray bytesOf(const QJsonValue &document)
{
    return document.isArray() ? QJsonDocument(document.toArray()).toJson()
                              : QJsonDocument(document.toObject()).toJson();
}

static Result<PersonRecord> parsed(const QJsonValue &document)
{
    return parseEverything(bytesOf(document), u"me.json"_s);
}

void tst_EverythingFile::initTestCase()
{
    StoreFolder folder;
    const auto store = folder.open();
    QVERIFY(store && fillEverything(**store));
    QVERIFY(putFile(folder.path(), u"roles"_s, u"one.json"_s, "{}"));
    QVERIFY(putFile(folder.path(), u"roles"_s, u"two.json"_s, "{}"));
    const Result<PersonRecord> record = (*store)->contents();
    QVERIFY(record);
    m_record = *record;
    m_document = QJsonDocument::fromJson(everythingFile(m_record, now())).object();
}

void tst_EverythingFile::whatIsWrittenIsReadAgain()
{
    const Result<PersonRecord> read = parseEverything(everythingFile(m_record, now()), u"me"_s);

    QVERIFY2(read, read ? "" : qPrintable(read.error().place + u' ' + read.error().found));
    QVERIFY(*read == m_record);
}

void tst_EverythingFile::nothingIsARecordToo()
{
    const Result<PersonRecord> read = parseEverything(everythingFile({}, now()), u"me"_s);

    QVERIFY(read);
    QVERIFY(*read == PersonRecord{});
}

void tst_EverythingFile::theFileKeepsToItsSchema()
{
    for (const PersonRecord &record : {m_record, PersonRecord{}}) {
        const QByteArray text = everythingFile(record, now());
        const auto document = parseStrictJson(text, u"me"_s, {.textBytes = 2'000'000});
        QVERIFY(document);
        const QList<Error> problems = schemaProblems(*document, u"export"_s, u"me"_s);
        QVERIFY2(problems.isEmpty(),
                 qPrintable(problems.value(0).place + u' ' + problems.value(0).detail));
    }
}

/// The fields of a response are checked by what they add up to, see the hostile rows.
static bool isResponse(const QString &key)
{
    return key == u"value"_s || key == u"before"_s || key == u"after"_s;
}

/// Every value that comes from \a value by one edit of one object in it.
template<typename Edit>
static QList<QJsonValue> edited(const QJsonValue &value, Edit edit)
{
    QList<QJsonValue> all;
    if (value.isArray() && !value.toArray().isEmpty()) {
        QJsonArray list = value.toArray();
        for (const QJsonValue &item : edited(list.first(), edit)) {
            list.replace(0, item);
            all.append(list);
        }
    }
    const QJsonObject object = value.toObject();
    for (const QString &key : object.keys()) {
        QJsonObject copy = object;
        edit(copy, key);
        all.append(copy);
        if (isResponse(key))
            continue;
        copy = object;
        for (const QJsonValue &inner : edited(object.value(key), edit)) {
            copy.insert(key, inner);
            all.append(copy);
        }
    }
    return all;
}

void tst_EverythingFile::aFieldThatIsMissingIsRefused()
{
    const QList<QJsonValue> documents =
        edited(m_document, [](QJsonObject &object, const QString &key) { object.remove(key); });

    QVERIFY(documents.size() > 60);
    for (const QJsonValue &document : documents)
        QVERIFY(!parsed(document));
}

void tst_EverythingFile::aFieldOfNoFormatIsRefused()
{
    const QList<QJsonValue> documents =
        edited(m_document, [](QJsonObject &object, const QString &key) {
            object.insert(key + u"2"_s, object.value(key));
        });

    for (const QJsonValue &document : documents) {
        const Result<PersonRecord> read = parsed(document);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::FieldUnknown);
    }
}

/// \a value with \a replacement at \a path, e.g. "notes[0].date".
static QJsonValue changed(const QJsonValue &value, const QString &path,
                          const QJsonValue &replacement)
{
    if (path.isEmpty())
        return replacement;
    if (path.startsWith(u'[')) {
        const qsizetype end = path.indexOf(u']');
        const qsizetype index = path.mid(1, end - 1).toLongLong();
        QJsonArray list = value.toArray();
        list.replace(index, changed(list.at(index), path.mid(end + 1), replacement));
        return list;
    }
    const QString rest = path.startsWith(u'.') ? path.mid(1) : path;
    const qsizetype end = rest.indexOf(QRegularExpression(u"[.\\[]"_s));
    const QString key = end < 0 ? rest : rest.first(end);
    QJsonObject object = value.toObject();
    object.insert(key, changed(object.value(key), rest.mid(key.size()), replacement));
    return object;
}

/// The value at \a path.
static QJsonValue at(const QJsonValue &value, const QString &path)
{
    QJsonValue found = value;
    const QStringList steps =
        QString(path).replace(u"["_s, u".["_s).split(u'.', Qt::SkipEmptyParts);
    for (const QString &step : steps) {
        if (step.startsWith(u'['))
            found = found.toArray().at(step.mid(1).chopped(1).toLongLong());
        else
            found = found.toObject().value(step);
    }
    return found;
}

void tst_EverythingFile::aHostileFileIsRefused_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("place");

    struct Row
    {
        const char *name;
        const char *path;
        QJsonValue value;
        ErrorCode code;
        const char *place;
    };
    using enum ErrorCode;
    const QJsonValue null;
    const QString zeros = QString(64, u'0');
    const QList<Row> rows{
        {"no object", "", QJsonArray(), TypeWrong, ""},
        {"another format", "format", u"compass-export/2"_s, FormatUnknown, "format"},
        {"another digest", "assessments[0].digest", zeros, FileAltered, "assessments[0].digest"},
        {"another answer", "assessments[0].responses[0].value", QJsonObject{{u"rating"_s, 0}},
         FileAltered, "assessments[0].digest"},
        {"another mode", "assessments[0].mode", u"quick"_s, FileAltered, "assessments[0].digest"},
        {"finished no more", "assessments[0].finishedAt", null, FileAltered,
         "assessments[0].digest"},
        {"open with a digest", "assessments[1].digest", zeros, FileAltered,
         "assessments[1].digest"},
        {"another framework", "frameworks[0].content", u"e30="_s, FileAltered,
         "frameworks[0].sha256"},
        {"version of no framework", "frameworks[0].version", u"9.9.9"_s, ValueOutOfRange,
         "frameworks[0].content"},
        {"assessment twice", "assessments[1].id", at(m_document, u"assessments[0].id"_s),
         IdDuplicate, "assessments[1].id"},
        {"change twice", "assessments[1].changes[2].id",
         at(m_document, u"assessments[0].changes[0].id"_s), IdDuplicate,
         "assessments[1].changes[2].id"},
        {"answer twice", "assessments[1].responses[1]",
         at(m_document, u"assessments[1].responses[0]"_s), IdDuplicate,
         "assessments[1].responses[1].subject"},
        {"framework of a plan twice", "assessments[0].frameworks[1].id", u"CYB"_s, IdDuplicate,
         "assessments[0].frameworks[1].id"},
        {"note twice", "notes[1].id", at(m_document, u"notes[0].id"_s), IdDuplicate, "notes[1].id"},
        {"item twice", "plan.items[1]", at(m_document, u"plan.items[0]"_s), IdDuplicate,
         "plan.items[1].resource"},
        {"file twice, but for case", "files[1].name", u"ONE.json"_s, IdDuplicate, "files[1].name"},

        {"value of another kind", "assessments[1].responses[0].value",
         QJsonObject{{u"code"_s, u"now"_s}}, ValueOutOfRange, "assessments[1].responses[0].value"},
        {"value and more", "assessments[1].responses[0].value",
         QJsonObject{{u"rating"_s, 1}, {u"text"_s, u"x"_s}}, ValueOutOfRange,
         "assessments[1].responses[0].value"},
        {"half a rating", "assessments[1].responses[0].value", QJsonObject{{u"rating"_s, 1.5}},
         ValueOutOfRange, "assessments[1].responses[0].value"},
        {"value is a list", "assessments[1].changes[0].after", QJsonArray(), ValueOutOfRange,
         "assessments[1].changes[0].after"},
        {"kind unknown", "assessments[1].responses[0].kind", u"vote"_s, ValueOutOfRange,
         "assessments[1].responses[0].kind"},
        {"state unknown", "assessments[1].changes[0].state", u"gone"_s, ValueOutOfRange,
         "assessments[1].changes[0].state"},
        {"time without a zone", "exportedAt", u"2026-11-21T10:00:00.000"_s, ValueOutOfRange,
         "exportedAt"},
        {"no such day", "assessments[1].startedAt", u"2026-02-30T10:00:00.000Z"_s, ValueOutOfRange,
         "assessments[1].startedAt"},
        {"no such date", "notes[0].date", u"2026-13-01"_s, ValueOutOfRange, "notes[0].date"},
        {"no date", "notes[0].date", null, ValueOutOfRange, "notes[0].date"},
        {"blank action", "notes[0].action", u"  "_s, ValueOutOfRange, "notes[0].action"},
        {"long situation", "notes[0].situation", QString(1001, u'x'), ValueOutOfRange,
         "notes[0].situation"},
        {"a week of no minutes", "plan.budget.minutesPerWeek", 0, ValueOutOfRange,
         "plan.budget.minutesPerWeek"},
        {"type unknown", "plan.filters.excluded", QJsonArray{u"game"_s}, ValueOutOfRange,
         "plan.filters.excluded[0]"},
        {"hash cut short", "mappings[0].from", u"00"_s, ValueOutOfRange, "mappings[0].from"},
        {"no base64", "mappings[0].content", u"e3!="_s, ValueOutOfRange, "mappings[0].content"},
        {"base64 with spaces", "mappings[0].content", u"e3 0="_s, ValueOutOfRange,
         "mappings[0].content"},

        {"way out of the folder", "files[0].name", u"../compass.json"_s, ValueOutOfRange,
         "files[0].name"},
        {"way out, on Windows", "files[0].name", u"..\\compass.json"_s, ValueOutOfRange,
         "files[0].name"},
        {"hidden file", "files[0].name", u".one.json"_s, ValueOutOfRange, "files[0].name"},
        {"no content file", "files[0].name", u"compass.db"_s, ValueOutOfRange, "files[0].name"},
        {"terminal codes", "files[0].name", u"\u001b[2J.json"_s, ValueOutOfRange, "files[0].name"},
        {"another folder", "files[0].folder", u"backups"_s, ValueOutOfRange, "files[0].folder"},
    };
    for (const Row &row : rows) {
        QTest::newRow(row.name) << QString::fromUtf8(row.path) << row.value << row.code
                                << QString::fromUtf8(row.place);
    }
}

void tst_EverythingFile::aHostileFileIsRefused()
{
    QFETCH(QString, path);
    QFETCH(QJsonValue, value);
    QFETCH(ErrorCode, code);
    QFETCH(QString, place);

    const Result<PersonRecord> read = parsed(changed(m_document, path, value));

    QVERIFY(!read);
    QCOMPARE(read.error().place, place);
    QCOMPARE(read.error().code, code);
    QCOMPARE(read.error().subject, u"me.json"_s);
}

void tst_EverythingFile::aLargeFileIsRefusedUnread()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"me.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(qint64{64} * 1024 * 1024 + 1));
    file.close();

    const Result<PersonRecord> read = readEverythingFile(file.fileName());

    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::FileTooLarge);
}

QTEST_GUILESS_MAIN(tst_EverythingFile)
#include "tst_everythingfile.moc"
