// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/content/frameworkfile.h"

#include "core/content/content.h"
#include "core/content/schemacheck.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Compass;
using namespace Qt::StringLiterals;

class tst_FrameworkFile : public QObject
{
    Q_OBJECT

private slots:
    void aShippedFileIsOfficial();
    void aChangedFileIsReadButUnofficial();
    void aBadFileIsRefused_data();
    void aBadFileIsRefused();
    void whatTheReaderAcceptsTheSchemaAccepts();

private:
    QString written(const QByteArray &bytes) const;

    QTemporaryDir m_folder;
};

static QByteArray shippedBytes()
{
    QFile file(u":/content/frameworks/innovation.json"_s);
    const bool open = file.open(QIODevice::ReadOnly);
    Q_ASSERT(open);
    return file.readAll();
}

/// The shipped file with \a after in place of the first \a before.
static QByteArray edited(const QByteArray &before, const QByteArray &after)
{
    QByteArray bytes = shippedBytes();
    const qsizetype at = bytes.indexOf(before);
    Q_ASSERT(at >= 0);
    return bytes.replace(at, before.size(), after);
}

QString tst_FrameworkFile::written(const QByteArray &bytes) const
{
    const QString path = m_folder.filePath(u"framework.json"_s);
    QFile file(path);
    const bool open = file.open(QIODevice::WriteOnly);
    Q_ASSERT(open);
    file.write(bytes);
    return path;
}

void tst_FrameworkFile::aShippedFileIsOfficial()
{
    const Result<Framework> framework = readFrameworkFile(written(shippedBytes()));

    QVERIFY(framework.has_value());
    QVERIFY(framework->official);
    QCOMPARE(framework->id, FrameworkId(u"INN"_s));
    QCOMPARE(framework->sha256,
             QCryptographicHash::hash(shippedBytes(), QCryptographicHash::Sha256));
}

void tst_FrameworkFile::aChangedFileIsReadButUnofficial()
{
    const Result<Framework> framework =
        readFrameworkFile(written(edited("\"difficulty\": 1,", "\"difficulty\": 1.25,")));

    QVERIFY(framework.has_value());
    QVERIFY(!framework->official);
    QCOMPARE(framework->competencies.first().statements.first().difficulty, 1.25);
}

void tst_FrameworkFile::aBadFileIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");

    QTest::newRow("too large") << QByteArray(1024 * 1024 + 1, ' ') << ErrorCode::FileTooLarge;
    QTest::newRow("not JSON") << QByteArray("compass") << ErrorCode::JsonMalformed;
    QTest::newRow("cut off") << shippedBytes().chopped(10) << ErrorCode::JsonMalformed;
    QTest::newRow("not UTF-8") << edited("Innovation", "Innovation\xff") << ErrorCode::TextNotUtf8;
    QTest::newRow("key twice") << edited("\"id\": \"INN\"", "\"id\": \"INN\", \"id\": \"INN\"")
                               << ErrorCode::JsonDuplicateKey;
    QTest::newRow("other format") << edited("compass-framework/1", "compass-framework/2")
                                  << ErrorCode::FormatUnknown;
    QTest::newRow("a list") << QByteArray("[]") << ErrorCode::FormatUnknown;
    QTest::newRow("field unknown")
        << edited("\"phase\"", "\"author\": \"me\", \"phase\"") << ErrorCode::FieldUnknown;
    QTest::newRow("field missing")
        << edited("\"phase\": \"alpha\",", "") << ErrorCode::FieldMissing;
    QTest::newRow("type wrong") << edited("\"level\": 1", "\"level\": \"1\"")
                                << ErrorCode::TypeWrong;
    QTest::newRow("level off the scale")
        << edited("\"level\": 1", "\"level\": 5") << ErrorCode::ContentInvalid;
    QTest::newRow("id twice") << edited("\"INN-01-L1b\"", "\"INN-01-L1a\"")
                              << ErrorCode::IdDuplicate;
    QTest::newRow("two correct options")
        << edited("\"correct\": false", "\"correct\": true") << ErrorCode::ContentInvalid;
}

void tst_FrameworkFile::aBadFileIsRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorCode, code);

    const Result<Framework> framework = readFrameworkFile(written(bytes));
    QVERIFY(!framework);
    QCOMPARE(framework.error().code, code);
    QVERIFY(framework.error().subject.endsWith(u"framework.json"_s));
}

/// Every shipped file keeps to its published schema, so the schemas and what the
/// readers expect agree at least there.
void tst_FrameworkFile::whatTheReaderAcceptsTheSchemaAccepts()
{
    for (const QString &path : shippedContentFiles()) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject document = QJsonDocument::fromJson(file.readAll()).object();
        const QString schema = document.value("format"_L1).toString().section(u'/', 0, 0).mid(8);
        QVERIFY(schemaProblems(document, schema, path).isEmpty());
    }
}

QTEST_GUILESS_MAIN(tst_FrameworkFile)
#include "tst_frameworkfile.moc"
