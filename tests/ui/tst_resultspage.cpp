// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/results/resultspage.h"

#include "tests/support/pagewords.h"
#include "tests/support/sampleanswers.h"
#include "tests/support/uiaudit.h"
#include "ui/charts/chartpanel.h"
#include "ui/models/competencyresultmodel.h"
#include "ui/pages/grouptabs.h"
#include "ui/style/compassstyle.h"
#include "ui/widgets/datatable.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QFileDialog>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

using namespace Compass;
using namespace Qt::StringLiterals;

class tst_ResultsPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void nothingRatedOffersToPlan();
    void openAssessmentOffersToContinue();
    void strengthsComeFirstAndNeverFromLevelZero();
    void tooFewRatedHasNoOverallLevel();
    void enoughRatedHasAnOverallLevel();
    void finishedAssessmentSaysWhen();
    void noTargetIsSeen();
    void groupingByThemeRegroups();
    void tabsAreThereFromTheStart();
    void tabChangesTheTable();
    void whyOpensTheExplanation();
    void tableIsSavedForASpreadsheet();
    void languageSwitchKeepsTheTab();
    void everyControlHasAName();
    void nothingIsCutOff_data();
    void nothingIsCutOff();

private:
    void rate(int count);
    bool says(const QString &part) const;
    DataTable *table() const;

    Content m_content;
    FixedClock m_clock;
    std::unique_ptr<InMemoryAssessmentRepository> m_repository;
    std::unique_ptr<AssessmentSession> m_session;
    std::unique_ptr<ResultsPage> m_page;
};

void tst_ResultsPage::initTestCase()
{
    QApplication::setStyle(new CompassStyle(ThemeKind::Light));
    Result<Content> content = shippedContent();
    QVERIFY(content);
    m_content = *std::move(content);
}

void tst_ResultsPage::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::Canada));
    m_repository = std::make_unique<InMemoryAssessmentRepository>();
    m_session = std::make_unique<AssessmentSession>(m_content, *m_repository, m_clock);
    m_page = std::make_unique<ResultsPage>(*m_session);
    m_page->resize(1088, 697);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void tst_ResultsPage::cleanup()
{
    m_page.reset();
}

/// Rates the first \a count competencies at levels 1, 2 and 3 in turn.
void tst_ResultsPage::rate(int count)
{
    QVERIFY(m_session->start(planOfAll(m_content, Mode::Quick)));
    QVERIFY(rateFirst(count, *m_repository, *m_session));
    QCoreApplication::processEvents();
}

bool tst_ResultsPage::says(const QString &part) const
{
    return visibleWords(*m_page).join(u'\n').contains(part);
}

DataTable *tst_ResultsPage::table() const
{
    return m_page->findChild<ChartPanel *>()->findChild<DataTable *>();
}

void tst_ResultsPage::nothingRatedOffersToPlan()
{
    QSignalSpy wanted(m_page.get(), &Page::placeWanted);
    QVERIFY(says(u"Nothing is rated yet"_s));
    QVERIFY(!table()->isVisible());

    QTest::mouseClick(visibleButton(*m_page, u"Plan your assessment"_s), Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().first().value<Place>(), Place::Prepare);
}

void tst_ResultsPage::openAssessmentOffersToContinue()
{
    QVERIFY(m_session->start(planOfAll(m_content, Mode::Quick)));
    QSignalSpy wanted(m_page.get(), &Page::placeWanted);
    QTest::mouseClick(visibleButton(*m_page, u"Continue rating"_s), Qt::LeftButton);
    QCOMPARE(wanted.first().first().value<Place>(), Place::Rate);
}

void tst_ResultsPage::strengthsComeFirstAndNeverFromLevelZero()
{
    rate(4);
    QVERIFY(says(u"Your strengths"_s));
    // Rated 1, 2, 3, 1: the third is the strongest.
    QVERIFY(says(u"Your strongest area: Managing information and data."_s));
    QVERIFY(says(u"Results so far: 4 of 21 competencies done"_s));
}

void tst_ResultsPage::tooFewRatedHasNoOverallLevel()
{
    rate(4); // Of seven: 57 %.
    QVERIFY(says(u"No overall level yet: 4 of 7 rated, and at least 60% are needed."_s));
    QVERIFY(!says(u"Overall:"_s));
}

void tst_ResultsPage::enoughRatedHasAnOverallLevel()
{
    rate(5); // Of seven: 71 %.
    QVERIFY(says(u"Overall: <b>"_s));
    QVERIFY(says(u"5 of 7 rated."_s));
}

void tst_ResultsPage::finishedAssessmentSaysWhen()
{
    rate(21);
    QVERIFY(m_session->finish());
    QVERIFY(says(u"Finished March 2, 2026"_s));
}

void tst_ResultsPage::noTargetIsSeen()
{
    rate(21);
    QVERIFY(!says(u"at least Working"_s));
    QVERIFY(!says(u"target"_s));
}

void tst_ResultsPage::groupingByThemeRegroups()
{
    rate(21);
    m_page->setGrouping(Grouping::Theme);
    QVERIFY(visibleButton(*m_page, u"Group by: Digital Ambition theme"_s));
    QVERIFY(!says(u"Overall:"_s));

    m_page->setGrouping(Grouping::Framework);
    QVERIFY(says(u"Overall:"_s));
}

void tst_ResultsPage::tabsAreThereFromTheStart()
{
    rate(21);
    m_page = std::make_unique<ResultsPage>(*m_session);
    m_page->resize(1088, 697);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    QCoreApplication::processEvents();

    const auto *tabs = m_page->findChild<QTabBar *>();
    QVERIFY(tabs->isVisible());
    QCOMPARE(tabs->height(), tabs->sizeHint().height());
}

void tst_ResultsPage::tabChangesTheTable()
{
    rate(21);
    auto *tabs = m_page->findChild<GroupTabs *>();
    tabs->setCurrentIndex(2);
    QCOMPARE(table()->model()->index(0, 0).data().toString(), u"Accounts and authentication"_s);
    QCOMPARE(table()->model()->rowCount(), 7);
}

void tst_ResultsPage::whyOpensTheExplanation()
{
    rate(21);
    table()->setFocus();
    table()->setCurrentIndex(table()->model()->index(0, CompetencyResultModel::WhyColumn));
    QTest::keyClick(table(), Qt::Key_Return);

    QTRY_VERIFY(m_page->findChild<QDialog *>());
    QVERIFY(m_page->findChild<QDialog *>()->isVisible());
    QVERIFY(!m_page->findChild<QDialog *>()->windowTitle().isEmpty());
}

void tst_ResultsPage::tableIsSavedForASpreadsheet()
{
    rate(21);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"levels.csv"_s);
    QAbstractButton *button = visibleButton(*m_page, u"E&xport"_s);
    qobject_cast<QPushButton *>(button)->menu()->actions().at(2)->trigger();
    auto *dialog = m_page->findChild<QFileDialog *>();
    QVERIFY(dialog);
    emit dialog->fileSelected(path);

    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith("\xEF\xBB\xBF\"Competency\",\"Level\",\"How sure\",\"Likely range\""));
    QCOMPARE(bytes.count("\r\n"), 8);
    QVERIFY(says(u"Saved: levels.csv"_s));
}

void tst_ResultsPage::languageSwitchKeepsTheTab()
{
    rate(21);
    m_page->findChild<GroupTabs *>()->setCurrentIndex(1);
    QLocale::setDefault(QLocale(QLocale::French, QLocale::Canada));
    m_page->setLocale(QLocale());
    QEvent change(QEvent::LanguageChange);
    QApplication::sendEvent(m_page.get(), &change);

    QCOMPARE(m_page->findChild<GroupTabs *>()->currentIndex(), 1);
    QCOMPARE(table()->model()->index(0, 0).data().toString(),
             u"Comprendre les utilisateurs et leurs besoins"_s);
}

void tst_ResultsPage::everyControlHasAName()
{
    rate(21);
    QCOMPARE(Audit::unnamed(m_page.get()), QStringList());
    QCOMPARE(Audit::smallTargets(m_page.get()), QStringList());
    QCOMPARE(Audit::mnemonicClashes(m_page.get()), QStringList());
    QCOMPARE(Audit::tabFaults(m_page.get()), QStringList());
}

void tst_ResultsPage::nothingIsCutOff_data()
{
    Audit::addPageSizes();
}

void tst_ResultsPage::nothingIsCutOff()
{
    QFETCH(int, percent);
    QFETCH(QSize, size);
    const Audit::TextSize text(percent);
    rate(21);
    m_page = std::make_unique<ResultsPage>(*m_session);
    m_page->resize(size);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    QCoreApplication::processEvents();

    const QStringList faults = Audit::truncated(m_page.get());
    m_page.reset();
    QCOMPARE(faults, QStringList());
}

QTEST_MAIN(tst_ResultsPage)

#include "tst_resultspage.moc"
