// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/workbook.h"
#include "tests/support/samplereport.h"

#include <QFile>
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
    void hostileWorkbookIsWritten();
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

/// For check_workbook.py, which opens it as a spreadsheet does.
void tst_Workbook::hostileWorkbookIsWritten()
{
    Report report = Sample::report();
    report.title = u"Hostile <&> report"_s;
    report.parts.first().blocks = {Table{
        u"Words: [that] look/like formulas"_s,
        {{u"=1+1"_s}, {u"Text"_s}, {u"Number"_s, true}, {u"Share"_s, true}},
        {
            {{u"=1+1"_s},
             {u"@SUM(A1)"_s},
             {u"2,5"_s, CellNumber{2.5, NumberForm::Decimal}},
             {u"69 %"_s, CellNumber{0.694, NumberForm::Percent}}},
            {{u"+1"_s}, {u"https://example.org"_s}, {u"7"_s, CellNumber{7}}, {u"–"_s}},
            {{u"é\u00a0: «\u00a0x\u00a0»"_s}, {u"a\nb"_s}, {u"-3"_s, CellNumber{-3}}, {QString()}},
        }}};

    const auto book = xlsxDocument(report);

    QVERIFY(book);
    QFile file(QStringLiteral(COMPASS_HOSTILE_WORKBOOK));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(*book), book->size());
}

QTEST_GUILESS_MAIN(tst_Workbook)
#include "tst_workbook.moc"
