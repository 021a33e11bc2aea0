// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/pageimages.h"
#include "core/documents/pdfreport.h"
#include "tests/support/samplereport.h"

#include <QTest>

using namespace Compass;
using namespace Qt::StringLiterals;

/// What readers see of the files is the business of documents/check_documents.py.
class tst_PdfReport : public QObject
{
    Q_OBJECT

private slots:
    void sameReportGivesSameBytes();
    void hostileTextBreaksNothing();
    void imagesAreThePages();
    void imagesGrowWithTheResolution();
};

void tst_PdfReport::sameReportGivesSameBytes()
{
    const auto first = pdfDocument(Sample::reportInBothLanguages());
    const auto second = pdfDocument(Sample::reportInBothLanguages());

    QVERIFY(first && second);
    QVERIFY(first->startsWith("%PDF-1.7"));
    QCOMPARE(*first, *second);
}

void tst_PdfReport::hostileTextBreaksNothing()
{
    const QString bad = u"a\u0000b\u2028 \ufffe (\\)) %%EOF 🙂 "_s + QChar(0xd800);
    Report report = Sample::report();
    report.title = bad;
    report.parts.first().blocks = {
        Heading{1, bad},
        Paragraph{bad.repeated(200)},
        Paragraph{QString()},
        ItemList{{bad, QString()}},
        ItemList{},
        Table{bad, {{bad}, {bad}}, {{{bad}, {bad.repeated(900)}}}},
        Table{bad, {{bad}}, {}},
        Figure{bad, bad, Drawing{{9, 9}, {DrawnText{{0, 0}, bad}}}},
    };

    const auto pdf = pdfDocument(report);

    QVERIFY2(pdf, qPrintable(pdf ? QString() : pdf.error().detail));
}

void tst_PdfReport::imagesAreThePages()
{
    const QList<PageImage> images = pageImages(Sample::reportInBothLanguages(), 72.0);

    QCOMPARE(images.size(), 2);
    for (const PageImage &image : images) {
        QCOMPARE(image.width, 612);
        QCOMPARE(image.height, 792);
        QCOMPARE(image.bytes.size(), qsizetype(image.bytesPerLine) * 792);
        // The stripe above the title is drawn: #26374a.
        QVERIFY(image.bytes.contains(QByteArray("\x4a\x37\x26\xff").repeated(300)));
        QCOMPARE(image.bytes.first(3), QByteArray("\xff\xff\xff")); // the margin is white
    }
}

void tst_PdfReport::imagesGrowWithTheResolution()
{
    QCOMPARE(pageImages(Sample::report(), 144.0).first().width, 1224);
    QCOMPARE(pageImages(Sample::report(), 1.0).first().width, 306);
}

QTEST_GUILESS_MAIN(tst_PdfReport)
#include "tst_pdfreport.moc"
