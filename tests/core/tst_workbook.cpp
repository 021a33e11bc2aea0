// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/workbook.h"
#include "tests/support/samplereport.h"

#include <QTest>

using namespace Compass;
using namespace Qt::StringLiterals;

/// What a spreadsheet reads is the business of documents/check_documents.py.
class tst_Workbook : public QObject
{
    Q_OBJECT

private slots:
    void sameReportGivesSameBytes();
    void sheetsMayShareACaption();
    void aReportWithoutTablesHasNoWorkbook();
    void csvHoldsEveryTable();
};

void tst_Workbook::sameReportGivesSameBytes()
{
    const auto first = xlsxDocument(Sample::report());
    const auto second = xlsxDocument(Sample::report());

    QVERIFY(first && second);
    QVERIFY(first->startsWith("PK"));
    QCOMPARE(*first, *second);
}

void tst_Workbook::sheetsMayShareACaption()
{
    Report report = Sample::reportInBothLanguages();
    for (const QString &caption : {u"[a]:*?/\\'"_s, u"Levels of a very long name that goes on"_s,
                                   u"levels OF a very long name that went on"_s, QString()}) {
        Table table = Sample::table(1);
        table.caption = caption;
        report.parts.first().blocks.append(table);
    }

    const auto book = xlsxDocument(report);

    QVERIFY2(book, qPrintable(book ? QString() : book.error().detail));
}

void tst_Workbook::aReportWithoutTablesHasNoWorkbook()
{
    Report report = Sample::report();
    report.parts.first().blocks = {Heading{1, u"Nothing"_s}};

    const auto book = xlsxDocument(report);

    QVERIFY(!book);
    QCOMPARE(book.error().code, ErrorCode::DocumentFailed);
}

void tst_Workbook::csvHoldsEveryTable()
{
    Report report = Sample::report();
    report.parts.first().blocks = {Sample::table(1), Sample::table(2)};

    QCOMPARE(csvDocument(report),
             QByteArray("\xEF\xBB\xBF"
                        "\"Levels\"\r\n\"Competency\",\"Mean\"\r\n\"Skill 1\",\"1.5\"\r\n"
                        "\r\n"
                        "\"Levels\"\r\n\"Competency\",\"Mean\"\r\n\"Skill 1\",\"1.5\"\r\n"
                        "\"Skill 2\",\"2.5\"\r\n"));
}

QTEST_GUILESS_MAIN(tst_Workbook)
#include "tst_workbook.moc"
