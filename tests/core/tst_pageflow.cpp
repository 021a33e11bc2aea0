// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/blockslabs.h"
#include "core/documents/pageflow.h"
#include "core/documents/pagelayout.h"
#include "tests/support/samplereport.h"

#include <QTest>

#include <algorithm>

using namespace Compass;
using namespace Qt::StringLiterals;

class tst_PageFlow : public QObject
{
    Q_OBJECT

private slots:
    void slabsFillAPageFromTheTop();
    void aSlabIsNeverCut();
    void aHeadingStaysWithWhatItHeads();
    void aTableRepeatsItsHeadWithoutItsTags();
    void noSpaceStandsAtTheTopOfAPage();
    void aLongTableShowsItsHeadOnEachPage();
    void aShortTableStaysWhole();
    void aLongRowGoesOn();
    void everyTagIsClosed_data();
    void everyTagIsClosed();
    void nothingLeavesTheTextArea_data();
    void nothingLeavesTheTextArea();
    void eachPartBeginsAPage();
    void whiteSpaceGivesWayForOnePage();
};

/// A slab that can be recognized by its height.
static Slab slab(double height, double spaceBefore = 0.0)
{
    return {spaceBefore, height, false, {BoxMark{{0, 0, 1, height}, "#000000"_L1}}};
}

static double topOf(const Mark &mark)
{
    return std::get<BoxMark>(mark).place.top();
}

void tst_PageFlow::slabsFillAPageFromTheTop()
{
    const QList<PrintedPage> pages = flowed({slab(100), slab(50, 10)}, 3);

    QCOMPARE(pages.size(), 1);
    QCOMPARE(pages.first().part, 3);
    QCOMPARE(topOf(pages.first().marks.at(0)), PageSize::Top);
    QCOMPARE(topOf(pages.first().marks.at(1)), PageSize::Top + 110);
}

void tst_PageFlow::aSlabIsNeverCut()
{
    const double half = PageSize::TextHeight / 2;

    QCOMPARE(flowed({slab(half), slab(half)}, 0).size(), 1);
    QCOMPARE(flowed({slab(half), slab(half + 1)}, 0).size(), 2);
}

void tst_PageFlow::aHeadingStaysWithWhatItHeads()
{
    Slab heading = slab(20);
    heading.keepsWithNext = true;

    const QList<PrintedPage> pages =
        flowed({slab(PageSize::TextHeight - 30), heading, slab(11)}, 0);

    QCOMPARE(pages.size(), 2);
    QCOMPARE(pages.at(0).marks.size(), 1);
    QCOMPARE(pages.at(1).marks.size(), 2);
}

void tst_PageFlow::aTableRepeatsItsHeadWithoutItsTags()
{
    Slab head = slab(30);
    head.marks += {TagMark{"THead"}, TagMark{"THead", true}};
    const auto shared = std::make_shared<const Slab>(head);
    Slab row = slab(PageSize::TextHeight - 30);
    row.head = shared;

    const QList<PrintedPage> pages = flowed({head, row, row}, 0);

    QCOMPARE(pages.size(), 2);
    QCOMPARE(pages.at(0).marks.size(), 4);
    QCOMPARE(pages.at(1).marks.size(), 2);
    QCOMPARE(topOf(pages.at(1).marks.at(0)), PageSize::Top);
    QCOMPARE(topOf(pages.at(1).marks.at(1)), PageSize::Top + 30);
}

void tst_PageFlow::noSpaceStandsAtTheTopOfAPage()
{
    const QList<PrintedPage> pages = flowed({slab(PageSize::TextHeight), slab(10, 25)}, 0);

    QCOMPARE(topOf(pages.at(1).marks.first()), PageSize::Top);
}

/// On how many of \a pages \a text stands.
static int pagesWith(const QList<PrintedPage> &pages, const QByteArray &text)
{
    const auto says = [&text](const Mark &mark) {
        const auto *words = std::get_if<TextMark>(&mark);
        return words && pango_layout_get_text(words->text.layout()) == text;
    };
    return static_cast<int>(std::ranges::count_if(
        pages, [&says](const PrintedPage &page) { return std::ranges::any_of(page.marks, says); }));
}

static QList<PrintedPage> pagesOf(const QList<ReportBlock> &blocks)
{
    Report report = Sample::report();
    report.parts.first().blocks = blocks;
    return pageLayout(report).pages;
}

void tst_PageFlow::aLongTableShowsItsHeadOnEachPage()
{
    const QList<PrintedPage> pages = pagesOf({Sample::table(120)});

    QCOMPARE_GE(pages.size(), 3);
    QCOMPARE(pagesWith(pages, "Mean"), pages.size());
    QCOMPARE(pagesWith(pages, "Levels"), 1); // the caption
}

void tst_PageFlow::aShortTableStaysWhole()
{
    for (int lines = 20; lines < 45; lines += 2) {
        QList<ReportBlock> blocks(lines, Paragraph{u"A line."_s});
        blocks.append(Sample::table(6));
        QCOMPARE(pagesWith(pagesOf(blocks), "Mean"), 1);
    }
}

void tst_PageFlow::aLongRowGoesOn()
{
    Table table = Sample::table(1);
    table.rows.first().first().text = u"several words of a very long answer "_s.repeated(300);

    const QList<Slab> slabs = slabsOf(table, Typesetter(QLocale(QLocale::English)));

    QCOMPARE_GE(slabs.size(), 4); // caption, head, two rows or more
    for (const Slab &each : slabs)
        QCOMPARE_LE(each.height, PageSize::TextHeight);
}

static QList<PrintedPage> crowdedPages(int rows)
{
    Report report = Sample::reportInBothLanguages();
    report.parts.first().blocks.append(Sample::table(rows));
    report.parts.first().blocks.append(Paragraph{u"A long thought. "_s.repeated(500)});
    report.parts.first().blocks.append(ItemList{{u"A long item. "_s.repeated(500), u"Short"_s}});
    return pageLayout(report).pages;
}

static void addTableSizes()
{
    QTest::addColumn<int>("rows");
    for (const int rows : {0, 1, 20, 33, 34, 35, 300})
        QTest::addRow("%d rows", rows) << rows;
}

void tst_PageFlow::everyTagIsClosed_data()
{
    addTableSizes();
}

void tst_PageFlow::everyTagIsClosed()
{
    QFETCH(int, rows);

    QList<QByteArray> open;
    for (const PrintedPage &page : crowdedPages(rows)) {
        for (const Mark &mark : page.marks) {
            const auto *tag = std::get_if<TagMark>(&mark);
            if (tag && !tag->isEnd)
                open.append(tag->name);
            else if (tag)
                QCOMPARE(open.takeLast(), tag->name);
        }
    }

    QVERIFY(open.isEmpty());
}

void tst_PageFlow::nothingLeavesTheTextArea_data()
{
    addTableSizes();
}

void tst_PageFlow::nothingLeavesTheTextArea()
{
    QFETCH(int, rows);

    constexpr double Right = PageSize::Width - PageSize::Side + 0.5;
    for (const PrintedPage &page : crowdedPages(rows)) {
        for (const Mark &mark : page.marks) {
            const auto *text = std::get_if<TextMark>(&mark);
            if (!text)
                continue;
            QCOMPARE_GE(text->place.x(), PageSize::Side - 0.5);
            QCOMPARE_LE(text->place.x() + text->text.width(), Right);
            QCOMPARE_LE(text->place.y() + text->text.heightOf(text->lines), PageSize::Height - 20);
        }
    }
}

void tst_PageFlow::eachPartBeginsAPage()
{
    const QList<PrintedPage> pages = pageLayout(Sample::reportInBothLanguages()).pages;

    QCOMPARE(pages.size(), 2);
    QCOMPARE(pages.at(0).part, 0);
    QCOMPARE(pages.at(1).part, 1);
}

void tst_PageFlow::whiteSpaceGivesWayForOnePage()
{
    Report report = Sample::report();
    while (pageLayout(report).pages.size() == 1)
        report.parts.first().blocks.append(Paragraph{u"A line more."_s});

    report.isOnePage = true;

    QCOMPARE(pageLayout(report).pages.size(), 1);
}

QTEST_GUILESS_MAIN(tst_PageFlow)
#include "tst_pageflow.moc"
