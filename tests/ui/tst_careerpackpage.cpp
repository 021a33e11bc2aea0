// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/records/careerpackpage.h"

#include "tests/support/pagewords.h"
#include "tests/support/reportdesk.h"
#include "tests/support/uiaudit.h"
#include "ui/style/appearance.h"
#include "ui/widgets/reporttext.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Compass;
using namespace Qt::StringLiterals;

class tst_CareerPackPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void nothingRatedOffersToPlan();
    void theTextHasTheNotesOfTheJournal();
    void theUseChangesTheText();
    void languagesAreChosen();
    void copiesPlainText();
    void savesTextAndWebPage();
    void unwritableFolderIsTold();
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
    CareerPackPage *m_page = nullptr;
};

void tst_CareerPackPage::init()
{
    m_look.setTextPercent(100);
    m_desk = std::make_unique<ReportDesk>();
    QVERIFY(m_desk->assessment.load());
    m_window = std::make_unique<QWidget>();
    m_page = new CareerPackPage(m_desk->report, m_window.get());
}

void tst_CareerPackPage::cleanup()
{
    m_window.reset();
}

void tst_CareerPackPage::show(QSize size)
{
    EvidenceNote note;
    // Rated at level 3, so among the strengths.
    note.competency = shipped().catalog.competencies().at(2);
    note.date = QDate(2026, 3, 2);
    note.action = u"Sorted four thousand files"_s;
    QVERIFY(m_desk->journal.save(note));
    m_window->resize(size);
    m_page->resize(size);
    m_page->refresh();
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_page->firstFocus()->setFocus();
}

void tst_CareerPackPage::click(const QString &text)
{
    QAbstractButton *button = visibleButton(*m_page, text);
    QVERIFY2(button, qPrintable(text));
    QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(10, button->height() / 2));
}

void tst_CareerPackPage::nothingRatedOffersToPlan()
{
    show();
    QVERIFY(visibleWords(*m_page).contains(u"Nothing to say yet"_s));
    QSignalSpy wanted(m_page, &Page::placeWanted);
    click(u"Plan your assessment"_s);
    QCOMPARE(wanted.at(0).at(0).value<Place>(), Place::Prepare);
}

void tst_CareerPackPage::theTextHasTheNotesOfTheJournal()
{
    QVERIFY(m_desk->rate());
    show();
    QVERIFY(text().contains(u"Sorted four thousand files"_s));
    QVERIFY(text().contains(
        shipped().catalog.competency(shipped().catalog.competencies().at(2))->name.english));
}

void tst_CareerPackPage::theUseChangesTheText()
{
    QVERIFY(m_desk->rate());
    show();
    const QString talk = text();
    QTest::keyClick(m_page->firstFocus(), Qt::Key_Down);
    QVERIFY(text() != talk);
    QVERIFY(visibleWords(*m_page).join(u' ').contains(u"GC Digital Talent"_s));
}

void tst_CareerPackPage::languagesAreChosen()
{
    QVERIFY(m_desk->rate());
    show();
    const Competency &strength =
        *shipped().catalog.competency(shipped().catalog.competencies().at(2));
    click(u"French"_s);
    QVERIFY(text().contains(strength.name.french));
    QVERIFY(!text().contains(strength.name.english));
    click(u"Both"_s);
    QVERIFY(text().contains(strength.name.french));
    QVERIFY(text().contains(strength.name.english));
    QCOMPARE(QLocale().language(), QLocale::English);
}

void tst_CareerPackPage::copiesPlainText()
{
    QVERIFY(m_desk->rate());
    show();
    click(u"&Copy the text"_s);
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"Sorted four thousand files"_s));
    QVERIFY(visibleWords(*m_page).join(u' ').contains(u"The text is copied."_s));
}

void tst_CareerPackPage::savesTextAndWebPage()
{
    QVERIFY(m_desk->rate());
    show();
    const QTemporaryDir folder;
    m_page->saveTo(folder.filePath(u"pack.txt"_s));
    m_page->saveTo(folder.filePath(u"pack.html"_s));
    QFile plain(folder.filePath(u"pack.txt"_s));
    QVERIFY(plain.open(QIODevice::ReadOnly));
    const QByteArray words = plain.readAll();
    QVERIFY(words.contains("Sorted four thousand files"));
    QVERIFY(!words.contains("<"));
    QFile web(folder.filePath(u"pack.html"_s));
    QVERIFY(web.open(QIODevice::ReadOnly));
    QVERIFY(web.readAll().startsWith("<!DOCTYPE html>"));
}

void tst_CareerPackPage::unwritableFolderIsTold()
{
    QVERIFY(m_desk->rate());
    show();
    m_page->saveTo(u"/nowhere/pack.txt"_s);
    QVERIFY(visibleWords(*m_page).join(u' ').contains(u"could not be written"_s));
}

void tst_CareerPackPage::keysReachEverything()
{
    QVERIFY(m_desk->rate());
    show();
    QCOMPARE(Audit::unnamed(m_page), QStringList());
    QCOMPARE(Audit::smallTargets(m_page), QStringList());
    QCOMPARE(Audit::mnemonicClashes(m_page), QStringList());
    QCOMPARE(Audit::tabFaults(m_page), QStringList());
}

void tst_CareerPackPage::nothingIsCutOff_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<QSize>("size");
    for (const int percent : {100, 150, 200}) {
        QTest::addRow("%d %%, wide", percent) << percent << QSize(1088, 697);
        QTest::addRow("%d %%, small", percent) << percent << QSize(832, 597);
    }
}

void tst_CareerPackPage::nothingIsCutOff()
{
    QFETCH(int, percent);
    QFETCH(QSize, size);
    m_look.setTextPercent(percent);
    delete std::exchange(m_page, new CareerPackPage(m_desk->report, m_window.get()));
    QVERIFY(m_desk->rate());
    show(size);
    QTRY_COMPARE(Audit::truncated(m_window.get()), QStringList());
}

QTEST_MAIN(tst_CareerPackPage)
#include "tst_careerpackpage.moc"
