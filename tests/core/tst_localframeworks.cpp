// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/content/content.h"
#include "core/content/frameworkfiles.h"
#include "core/content/localframeworks.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Compass;
using namespace Qt::StringLiterals;

/// Frameworks from elsewhere: kept, read again, and refused in words.
class tst_LocalFrameworks : public QObject
{
    Q_OBJECT

private slots:
    void aKeptFrameworkIsReadAgainAsUnofficial();
    void aFrameworkWithKnownIdsIsRefused();
    void aStatementOfAShippedFrameworkCannotBeTakenOver();
    void aDamagedCopyIsToldAndTheOthersStay();
    void everyFileInUseIsFoundByItsHash();

private:
    QString writeFramework(const QString &prefix);

    QTemporaryDir m_folder;
};

static Catalog shippedCatalog()
{
    return shippedContent()->catalog;
}

/// The shipped framework TEC under another name; \a prefix replaces "TEC".
QString tst_LocalFrameworks::writeFramework(const QString &prefix)
{
    QFile shipped(u":/content/frameworks/basic-technology.json"_s);
    if (!shipped.open(QIODevice::ReadOnly))
        return {};
    QByteArray text = shipped.readAll();
    text.replace("TEC", prefix.toUtf8());

    QFile file(m_folder.filePath(prefix + u".json"_s));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(text);
    return file.fileName();
}

void tst_LocalFrameworks::aKeptFrameworkIsReadAgainAsUnofficial()
{
    const QTemporaryDir data;
    Catalog catalog = shippedCatalog();

    QVERIFY(keepFramework(writeFramework(u"ABC"_s), data.path(), catalog));
    QVERIFY(addLocalFrameworks(data.path(), catalog).isEmpty());

    QCOMPARE(catalog.frameworks.size(), 4);
    QCOMPARE(catalog.frameworks.last().id, FrameworkId(u"ABC"_s));
    QVERIFY(!catalog.frameworks.last().official);
    QVERIFY(catalog.frameworks.first().official);
}

void tst_LocalFrameworks::aFrameworkWithKnownIdsIsRefused()
{
    const QTemporaryDir data;

    const Result<void> kept =
        keepFramework(writeFramework(u"TEC"_s), data.path(), shippedCatalog());

    QVERIFY(!kept);
    QCOMPARE(kept.error().code, ErrorCode::IdDuplicate);
    QVERIFY(!QDir(localFrameworksFolder(data.path())).exists());
}

void tst_LocalFrameworks::aStatementOfAShippedFrameworkCannotBeTakenOver()
{
    const QTemporaryDir data;
    const QString path = writeFramework(u"ABC"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray text = file.readAll().replace("ABC-01-L1a", "TEC-01-L1a");
    file.resize(0);
    file.write(text);
    file.close();

    const Result<void> kept = keepFramework(path, data.path(), shippedCatalog());

    QVERIFY(!kept);
    QCOMPARE(kept.error().code, ErrorCode::IdDuplicate);
    QCOMPARE(kept.error().found, u"TEC-01-L1a"_s);
}

void tst_LocalFrameworks::aDamagedCopyIsToldAndTheOthersStay()
{
    const QTemporaryDir data;
    Catalog catalog = shippedCatalog();
    QVERIFY(keepFramework(writeFramework(u"ABC"_s), data.path(), catalog));
    QFile damaged(QDir(localFrameworksFolder(data.path())).filePath(u"AAA.json"_s));
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    damaged.write("{");
    damaged.close();

    const QList<Error> refused = addLocalFrameworks(data.path(), catalog);

    QCOMPARE(refused.size(), 1);
    QCOMPARE(refused.first().code, ErrorCode::JsonMalformed);
    QCOMPARE(catalog.frameworks.size(), 4);
}

void tst_LocalFrameworks::everyFileInUseIsFoundByItsHash()
{
    const QTemporaryDir data;
    Catalog catalog = shippedCatalog();
    QVERIFY(keepFramework(writeFramework(u"ABC"_s), data.path(), catalog));
    QVERIFY(addLocalFrameworks(data.path(), catalog).isEmpty());
    const FrameworkSource files = frameworkFiles(data.path());

    for (const Framework &framework : catalog.frameworks) {
        const std::optional<QByteArray> content = files(framework.sha256);
        QVERIFY(content);
        QVERIFY(frameworkIn({framework.id, framework.version, *content}));
    }
    QVERIFY(!files(QByteArray(32, 'x')));
    QVERIFY(!frameworkFiles(QString())(catalog.frameworks.last().sha256));
}

QTEST_GUILESS_MAIN(tst_LocalFrameworks)
#include "tst_localframeworks.moc"
