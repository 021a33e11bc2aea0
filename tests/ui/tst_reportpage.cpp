// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/records/reportpage.h"

#include "tests/support/pagewords.h"
#include "tests/support/reportdesk.h"
#include "tests/support/uiaudit.h"
#include "ui/dialogs/printpreview.h"
#include "ui/style/appearance.h"
#include "ui/widgets/pagepictures.h"
#include "ui/widgets/reporttext.h"

#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

using namespace Compass;
using namespace Qt::StringLiterals;

class tst_ReportPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void nothingRatedOffersToPlan();
    void previewShowsPagesAndText();
    void languageOfTheTextIsChosen();
    void bothLanguagesAreTwoParts();
    void onePageIsShorterThanTheFullReport();
    void theWindowsLanguageStays();
    void savesEachForm_data();
    void savesEachForm();
    void unwritableFolderIsTold();
    void printedPagesAreNotBlank();
    void printPreviewOpens();
    void keysReachEverything();
    void nothingIsCutOff_data();
    void nothingIsCutOff();

private:
    void show(QSize size = {1088, 697});
    void click(const QString &text);
    QString text() const { return m_page->findChild<ReportText *>()->toPlainText(); }

    ApplicationLook m_look;
    std::unique_ptr<ReportDesk> m_desk;
    std::unique_ptr<QWidget> m_window;
    ReportPage *m_page = nullptr;
};

void tst_ReportPage::init()
{
    m_look.setTextPercent(100);
    m_desk = std::make_unique<ReportDesk>();
    QVERIFY(m_desk->assessment.load());
    m_window = std::make_unique<QWidget>();
    m_page = new ReportPage(m_desk->report, m_window.get());
}

void tst_ReportPage::cleanup()
{
    m_window.reset();
}

void tst_ReportPage::show(QSize size)
{
    m_window->resize(size);
    m_page->resize(size);
    m_page->refresh();
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_page->firstFocus()->setFocus();
}

void tst_ReportPage::click(const QString &text)
{
    QAbstractButton *button = visibleButton(*m_page, text);
    QVERIFY2(button, qPrintable(text));
    QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(10, button->height() / 2));
}

void tst_ReportPage::nothingRatedOffersToPlan()
{
    show();
    QVERIFY(visibleWords(*m_page).contains(u"Nothing to report yet"_s));
    QVERIFY(!visibleButton(*m_page, u"&Save as PDF…"_s));
    QSignalSpy wanted(m_page, &Page::placeWanted);
    click(u"Plan your assessment"_s);
    QCOMPARE(wanted.at(0).at(0).value<Place>(), Place::Prepare);
}

void tst_ReportPage::previewShowsPagesAndText()
{
    QVERIFY(m_desk->rate());
    show();
    auto *pages = m_page->findChild<PagePictures *>();
    QTRY_COMPARE(pages->pageCount(), 1);
    QTRY_VERIFY(visibleWords(*m_page).contains(u"1 page"_s));
    QVERIFY(text().contains(u"self-assessment"_s, Qt::CaseInsensitive));

    m_page->findChild<QTabBar *>()->setCurrentIndex(1);
    QVERIFY(m_page->findChild<ReportText *>()->isVisible());
    QVERIFY(!pages->isVisible());
}

void tst_ReportPage::languageOfTheTextIsChosen()
{
    QVERIFY(m_desk->rate());
    show();
    const Competency &first = *shipped().catalog.competency(
        shipped().catalog.competencies().at(2)); // Rated highest, so a strength.
    QVERIFY(text().contains(first.name.english));
    click(u"French"_s);
    QVERIFY(text().contains(first.name.french));
    QVERIFY(!text().contains(first.name.english));
}

void tst_ReportPage::bothLanguagesAreTwoParts()
{
    QVERIFY(m_desk->rate());
    show();
    click(u"Both"_s);
    const ReportWishes both{{ReportLength::Page, {QLocale::English, QLocale::French}}};
    const Report report = m_desk->report.report(both);
    QCOMPARE(report.parts.size(), 2);
    QCOMPARE(report.parts.at(1).language, QLocale::French);
    QCOMPARE(report.date, QDate(2026, 11, 20));
    QTRY_COMPARE(m_page->findChild<PagePictures *>()->pageCount(), 2);
}

void tst_ReportPage::onePageIsShorterThanTheFullReport()
{
    QVERIFY(m_desk->rate());
    show();
    const qsizetype page = text().size();
    click(u"Full report"_s);
    QVERIFY(text().size() > 2 * page);
    QTRY_VERIFY(m_page->findChild<PagePictures *>()->pageCount() > 2);
}

void tst_ReportPage::theWindowsLanguageStays()
{
    QVERIFY(m_desk->rate());
    m_desk->language.speak(QLocale::English);
    m_desk->report.report({{ReportLength::Full, {QLocale::French}}});
    QCOMPARE(m_desk->language.spoken(), QLocale::English);
    QCOMPARE(QLocale().language(), QLocale::English);
}

void tst_ReportPage::savesEachForm_data()
{
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("PDF") << u"pdf"_s << QByteArray("%PDF-1.");
    QTest::newRow("HTML") << u"html"_s << QByteArray("<!DOCTYPE html>");
    QTest::newRow("XLSX") << u"xlsx"_s << QByteArray("PK\x03\x04");
    QTest::newRow("CSV") << u"csv"_s << QByteArray("\xEF\xBB\xBF\"");
}

void tst_ReportPage::savesEachForm()
{
    QFETCH(QString, suffix);
    QFETCH(QByteArray, start);
    QVERIFY(m_desk->rate());
    show();
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"report."_s + suffix);
    m_page->saveTo(path);

    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.read(start.size()), start);
    QVERIFY(visibleWords(*m_page).join(u' ').contains(u"Saved: report."_s + suffix));
    QVERIFY(visibleButton(*m_page, u"Open the file"_s));
}

void tst_ReportPage::unwritableFolderIsTold()
{
    QVERIFY(m_desk->rate());
    show();
    m_page->saveTo(u"/nowhere/report.pdf"_s);
    QVERIFY(visibleWords(*m_page).join(u' ').contains(u"could not be written"_s));
    QVERIFY(!visibleButton(*m_page, u"Open the file"_s));
}

/// How many pixels of \a image are darker than paper.
static int inkIn(const QImage &image)
{
    int ink = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            ink += qGray(image.pixel(x, y)) < 128 ? 1 : 0;
    }
    return ink;
}

void tst_ReportPage::printedPagesAreNotBlank()
{
    QVERIFY(m_desk->rate());
    const Report report = m_desk->report.report({{ReportLength::Full, {QLocale::English}}});
    const QTemporaryDir folder;
    QPrinter printer;
    printer.setResolution(72);
    printer.setPageSize(QPageSize(QPageSize::Letter));
    printer.setOutputFileName(folder.filePath(u"print.pdf"_s));
    const int pages = paintPages(report, printer);
    QVERIFY(pages > 2);
    QVERIFY(QFileInfo(folder.filePath(u"print.pdf"_s)).size() > 10000);
    for (const QImage &page : pagePictures(report, 72.0)) {
        // 8.5 × 11 inches, with a line of text at least.
        QCOMPARE(page.size(), QSize(612, 792));
        QVERIFY(inkIn(page) > 200);
    }
}

void tst_ReportPage::printPreviewOpens()
{
    QVERIFY(m_desk->rate());
    show();
    click(u"P&rint…"_s);
    auto *dialog = m_window->findChild<QPrintPreviewDialog *>();
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->isVisible());
    QCOMPARE(dialog->printer()->pageLayout().pageSize().id(), QPageSize::Letter);
    dialog->close();
}

void tst_ReportPage::keysReachEverything()
{
    QVERIFY(m_desk->rate());
    show();
    QCOMPARE(Audit::unnamed(m_page), QStringList());
    QCOMPARE(Audit::smallTargets(m_page), QStringList());
    QCOMPARE(Audit::mnemonicClashes(m_page), QStringList());
    QCOMPARE(Audit::tabFaults(m_page), QStringList());
    QTest::keyClick(m_page->firstFocus(), Qt::Key_Right);
    QVERIFY(visibleButton(*m_page, u"Full report"_s)->isChecked());
}

void tst_ReportPage::nothingIsCutOff_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<QSize>("size");
    for (const int percent : {100, 150, 200}) {
        QTest::addRow("%d %%, wide", percent) << percent << QSize(1088, 697);
        QTest::addRow("%d %%, small", percent) << percent << QSize(832, 597);
    }
}

void tst_ReportPage::nothingIsCutOff()
{
    QFETCH(int, percent);
    QFETCH(QSize, size);
    m_look.setTextPercent(percent);
    delete std::exchange(m_page, new ReportPage(m_desk->report, m_window.get()));
    QVERIFY(m_desk->rate());
    show(size);
    QTRY_COMPARE(Audit::truncated(m_window.get()), QStringList());
}

QTEST_MAIN(tst_ReportPage)
#include "tst_reportpage.moc"
