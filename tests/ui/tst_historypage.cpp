// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/history/historypage.h"

#include "tests/support/historyperson.h"
#include "tests/support/pagewords.h"
#include "tests/support/uiaudit.h"
#include "ui/charts/chartimage.h"
#include "ui/charts/trendchart.h"
#include "ui/models/comparisonmodel.h"
#include "ui/models/pastassessmentmodel.h"
#include "ui/models/tablerows.h"
#include "ui/models/trendmodel.h"
#include "ui/pages/history/mappingpanel.h"
#include "ui/style/compassstyle.h"
#include "ui/widgets/datatable.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Compass;
using namespace Qt::StringLiterals;

class tst_HistoryPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void nothingFinishedOffersToPlan();
    void oneFinishedSaysWhatWillAppear();
    void theNewestTwoAreCompared();
    void anotherPairCanBeChosenByKeys();
    void theSameTwiceIsSaid();
    void whyOpensTheExplanation();
    void everyPastAssessmentIsListed();
    void theTrendTableHasTheChartsData();
    void theChartReadsPointByPoint();
    void theChartCanBeExported();
    void aChangedFrameworkIsExplained();
    void historyIsCarriedOverByTheButton();
    void notNowPutsTheOfferAway();
    void languageSwitchKeepsTheChoice();
    void everyControlHasAName();
    void modelsKeepToTheRules();
    void nothingIsCutOff_data();
    void nothingIsCutOff();

private:
    void show();
    void finishTwo();
    bool says(const QString &part) const;
    template<typename Model>
    Model *model() const;
    QList<QComboBox *> choosers() const;

    std::unique_ptr<HistoryPerson> m_person;
    std::unique_ptr<HistoryPage> m_page;
};

void tst_HistoryPage::initTestCase()
{
    QApplication::setStyle(new CompassStyle(ThemeKind::Light));
}

void tst_HistoryPage::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::Canada));
    m_person = std::make_unique<HistoryPerson>();
}

void tst_HistoryPage::cleanup()
{
    m_page.reset();
    m_person.reset();
}

void tst_HistoryPage::show()
{
    QVERIFY(m_person->session.load());
    m_page = std::make_unique<HistoryPage>(m_person->session, m_person->newest.scale);
    m_page->resize(1088, 697);
    m_page->show();
    m_page->refresh();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

/// One assessment in each version of the framework, the second with higher answers.
void tst_HistoryPage::finishTwo()
{
    m_person->finish(m_person->before, 0, 3);
    m_person->finish(m_person->after, 3, 5);
}

bool tst_HistoryPage::says(const QString &part) const
{
    return visibleWords(*m_page).join(u'\n').contains(part);
}

template<typename Model>
Model *tst_HistoryPage::model() const
{
    return m_page->findChild<Model *>();
}

QList<QComboBox *> tst_HistoryPage::choosers() const
{
    QList<QComboBox *> found;
    for (QComboBox *each : m_page->findChildren<QComboBox *>()) {
        if (each->accessibleName().endsWith(u"assessment"_s))
            found.append(each);
    }
    return found;
}

void tst_HistoryPage::nothingFinishedOffersToPlan()
{
    show();
    QSignalSpy wanted(m_page.get(), &Page::placeWanted);
    QVERIFY(says(u"Nothing is finished yet"_s));

    QTest::keyClick(m_page->firstFocus(), Qt::Key_Space);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.constFirst().constFirst().value<Place>(), Place::Prepare);
}

void tst_HistoryPage::oneFinishedSaysWhatWillAppear()
{
    m_person->finish(m_person->after, 1, 3);
    show();

    QVERIFY(says(u"One assessment is finished"_s));
    QCOMPARE(model<PastAssessmentModel>()->rowCount(), 1);
    QVERIFY(!m_page->findChild<TrendChart *>()->isVisible());
    for (const QComboBox *each : choosers())
        QVERIFY(!each->isVisible());
}

void tst_HistoryPage::theNewestTwoAreCompared()
{
    m_person->finish(m_person->after, 0, 3);
    m_person->finish(m_person->after, 0, 4);
    m_person->finish(m_person->after, 3, 5);
    show();

    QCOMPARE(choosers().at(0)->currentIndex(), 1);
    QCOMPARE(choosers().at(1)->currentIndex(), 2);
    QVERIFY(says(u"Cybersecurity shows a clear rise."_s));
    auto *table = model<ComparisonModel>();
    QCOMPARE(table->rowCount(), 7);
    QCOMPARE(table->index(0, ComparisonModel::NameColumn).data().toString(),
             u"Accounts and authentication"_s);
}

void tst_HistoryPage::anotherPairCanBeChosenByKeys()
{
    m_person->finish(m_person->after, 0, 3);
    m_person->finish(m_person->after, 3, 4);
    m_person->finish(m_person->after, 3, 5);
    show();
    QVERIFY(says(u"Cybersecurity shows no clear change."_s));

    choosers().at(0)->setFocus();
    QTest::keyClick(choosers().at(0), Qt::Key_Up);
    QCOMPARE(choosers().at(0)->currentIndex(), 0);
    QVERIFY(says(u"Cybersecurity shows a clear rise."_s));
}

void tst_HistoryPage::theSameTwiceIsSaid()
{
    m_person->finish(m_person->after, 0, 3);
    m_person->finish(m_person->after, 3, 4);
    show();

    QTest::keyClick(choosers().at(0), Qt::Key_Down);
    QVERIFY(says(u"Choose two different assessments"_s));
    QTest::keyClick(choosers().at(0), Qt::Key_Up);
    QVERIFY(!says(u"Choose two different assessments"_s));
}

void tst_HistoryPage::whyOpensTheExplanation()
{
    m_person->finish(m_person->after, 0, 3);
    m_person->finish(m_person->after, 3, 4);
    show();

    QTest::mouseClick(visibleButton(*m_page, u"Why?"_s), Qt::LeftButton);
    auto *dialog = m_page->findChild<QDialog *>();
    QVERIFY(dialog);
    QVERIFY(visibleWords(*dialog).join(u'\n').contains(u"Compared: 7 of 7"_s));
}

void tst_HistoryPage::everyPastAssessmentIsListed()
{
    finishTwo();
    show();

    const QStringList newest = tableRows(*model<PastAssessmentModel>()).at(1);
    QCOMPARE(newest,
             (QStringList{u"Oct 5, 2026"_s, u"Quick"_s, u"Cybersecurity 0.2.0"_s, u"7 of 7"_s,
                          u"21"_s}));
}

void tst_HistoryPage::theTrendTableHasTheChartsData()
{
    finishTwo();
    show();

    const auto rows = tableRows(*model<TrendModel>());
    QCOMPARE(rows.size(), 3); // the titles and two points
    QCOMPARE(rows.at(1).at(TrendModel::DateColumn), u"Oct 3, 2026"_s);
    QCOMPARE(rows.at(1).at(TrendModel::VersionColumn), u"0.1.0"_s);
    QCOMPARE(rows.at(2).at(TrendModel::RatedColumn), u"7 of 7"_s);
    QCOMPARE(m_page->findChild<TrendChart *>()->pointTexts().size(), 2);
}

void tst_HistoryPage::theChartReadsPointByPoint()
{
    finishTwo();
    show();
    auto *chart = m_page->findChild<TrendChart *>();

    QVERIFY(chart->isVisible());
    QVERIFY(chart->pointTexts().at(0).startsWith(u"Cybersecurity, Oct 3, 2026:"_s));
    QTest::keyClick(chart, Qt::Key_Right);
    QCOMPARE(chart->currentPoint(), 0);
    QTest::keyClick(chart, Qt::Key_Right);
    QCOMPARE(chart->currentPoint(), 1);
    QVERIFY(chart->rect().contains(chart->pointRect(1).center()));
}

void tst_HistoryPage::theChartCanBeExported()
{
    finishTwo();
    show();
    auto *chart = m_page->findChild<TrendChart *>();

    QVERIFY(chartPng(*chart).startsWith("\x89PNG"));
    const QByteArray drawing = chartSvg(*chart);
    QVERIFY(drawing.contains("<svg"));
    QVERIFY(drawing.contains("Cybersecurity"));
}

void tst_HistoryPage::aChangedFrameworkIsExplained()
{
    finishTwo();
    show();

    QVERIFY(says(u"Cybersecurity has changed, from version 0.1.0 to 0.2.0"_s));
    QVERIFY(says(u"“Spotting and reporting phishing”. It stays comparable."_s));
    QVERIFY(says(u"Split: “Protecting devices and connections” is now “Protecting devices” and "
                 u"“Protecting connections”."_s));
    QVERIFY(says(u"Retired: “Responding to incidents and staying resilient”."_s));
    QVERIFY(says(u"New: “Using artificial intelligence safely”."_s));
    QVERIFY(says(u"your history was not carried over"_s));
}

void tst_HistoryPage::historyIsCarriedOverByTheButton()
{
    finishTwo();
    show();
    QSignalSpy changed(&m_person->session, &UndoSource::changed);

    QTest::mouseClick(visibleButton(*m_page, u"Carry my history over"_s), Qt::LeftButton);
    QCOMPARE(changed.size(), 1);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(says(u"Carried over: Cybersecurity"_s));
    QVERIFY(!says(u"your history was not carried over"_s));
    const QStringList renamed = tableRows(*model<ComparisonModel>()).at(2);
    QCOMPARE(renamed.at(ComparisonModel::NameColumn), u"Spotting and reporting phishing"_s);
    QCOMPARE(renamed.at(ComparisonModel::ChangeColumn), u"no clear change"_s);
    QCOMPARE(tableRows(*model<TrendModel>()).at(1).at(TrendModel::VersionColumn),
             u"0.1.0, carried over"_s);

    QTest::mouseClick(visibleButton(*m_page, u"Take it back"_s), Qt::LeftButton);
    QCOMPARE(changed.size(), 2);
    QVERIFY(m_person->session.acceptedMappings().isEmpty());
}

void tst_HistoryPage::notNowPutsTheOfferAway()
{
    finishTwo();
    show();

    QTest::mouseClick(visibleButton(*m_page, u"Not now"_s), Qt::LeftButton);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(!visibleButton(*m_page, u"Carry my history over"_s));
    QVERIFY(m_person->session.acceptedMappings().isEmpty());
    QTest::mouseClick(visibleButton(*m_page, u"&Show what changed in the frameworks"_s),
                      Qt::LeftButton);
    QVERIFY(visibleButton(*m_page, u"Carry my history over"_s));
}

void tst_HistoryPage::languageSwitchKeepsTheChoice()
{
    m_person->finish(m_person->after, 0, 3);
    m_person->finish(m_person->after, 3, 4);
    m_person->finish(m_person->after, 3, 5);
    show();
    choosers().at(0)->setFocus();
    QTest::keyClick(choosers().at(0), Qt::Key_Up);

    m_page->setLocale(QLocale(QLocale::French, QLocale::Canada));
    QEvent change(QEvent::LanguageChange);
    QApplication::sendEvent(m_page.get(), &change);
    QCOMPARE(choosers().at(0)->currentIndex(), 0);
    QVERIFY(choosers().at(0)->hasFocus());
    QCOMPARE(model<ComparisonModel>()->index(0, 0).data().toString(),
             u"Comptes et authentification"_s);
}

void tst_HistoryPage::everyControlHasAName()
{
    finishTwo();
    show();

    QCOMPARE(Audit::unnamed(m_page.get()), QStringList());
    QCOMPARE(Audit::mnemonicClashes(m_page.get()), QStringList());
    QCOMPARE(Audit::tabFaults(m_page.get()), QStringList());
}

void tst_HistoryPage::modelsKeepToTheRules()
{
    finishTwo();
    show();
    const QAbstractItemModelTester comparison(model<ComparisonModel>());
    const QAbstractItemModelTester trend(model<TrendModel>());
    const QAbstractItemModelTester past(model<PastAssessmentModel>());

    m_page->refresh();
    QVERIFY(m_person->session.acceptMapping(0));
}

void tst_HistoryPage::nothingIsCutOff_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<QSize>("size");
    for (const int percent : {100, 150, 200}) {
        QTest::addRow("%d %% on 1280 × 800", percent) << percent << QSize(1088, 697);
        QTest::addRow("%d %% on 1024 × 700", percent) << percent << QSize(832, 597);
    }
}

void tst_HistoryPage::nothingIsCutOff()
{
    QFETCH(int, percent);
    QFETCH(QSize, size);
    const QFont usual = QApplication::font();
    QFont large = usual;
    large.setPixelSize(14 * percent / 100);
    QApplication::setFont(large);
    finishTwo();
    show();
    m_page->resize(size);
    QTest::qWait(50);

    const QStringList faults = Audit::truncated(m_page.get());
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    for (const DataTable *table : m_page->findChildren<DataTable *>())
        QVERIFY2(table->horizontalScrollBar()->maximum() == 0, qPrintable(table->accessibleName()));
    QCOMPARE(Audit::smallTargets(m_page.get()), QStringList());
    m_page.reset();
    QApplication::setFont(usual);
}

QTEST_MAIN(tst_HistoryPage)
#include "tst_historypage.moc"
