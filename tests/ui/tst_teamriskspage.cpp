// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/team/teamriskspage.h"

#include "tests/support/needsdesk.h"
#include "tests/support/pagewords.h"
#include "tests/support/uiaudit.h"
#include "ui/dialogs/teamactiondialog.h"
#include "ui/pages/team/riskrow.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace Compass;
using namespace Qt::StringLiterals;

class tst_TeamRisksPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void worstRiskStandsFirst();
    void saysWhoseAbsenceBreaksWhat();
    void aRowKeepsTheFocusWhenTheTeamChanges();
    void namesFromFilesAreNoMarkup();
    void aRowLeadsToAnAction();
    void withoutRisksItSaysSo();
    void withoutNeedsItLeadsToThem();
    void aCoordinatorIsLedToTheDistribution();
    void everyControlHasAName();
    void nothingIsCutOff_data();
    void nothingIsCutOff();

private:
    void open();
    QString words() const { return visibleWords(*m_page).join(u'\n'); }
    QList<RiskRow *> rows() const { return m_page->findChildren<RiskRow *>(); }

    std::unique_ptr<NeedsDesk> m_desk;
    std::unique_ptr<TeamRisksPage> m_page;
};

void tst_TeamRisksPage::initTestCase()
{
    QApplication::setStyle(new CompassStyle(ThemeKind::Light));
}

void tst_TeamRisksPage::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::Canada));
    m_desk = std::make_unique<NeedsDesk>();
}

void tst_TeamRisksPage::cleanup()
{
    m_page.reset();
    m_desk.reset();
}

void tst_TeamRisksPage::open()
{
    QVERIFY(m_desk->open());
    m_page = std::make_unique<TeamRisksPage>(m_desk->session);
    m_page->resize(1088, 697);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void tst_TeamRisksPage::worstRiskStandsFirst()
{
    open();
    const QString first = rows().constFirst()->accessibleName();
    QVERIFY2(first.startsWith(u"Nobody there: Building security"_s), qPrintable(first));
    QVERIFY(first.contains(u"Nobody is there"_s));
    QVERIFY(rows().at(1)->accessibleName().startsWith(u"No slack: "_s));
}

void tst_TeamRisksPage::saysWhoseAbsenceBreaksWhat()
{
    open();
    QVERIFY(
        words().contains(u"Without <b>Noor</b>, 3 of 7 needs would be covered instead of 6."_s));
    QVERIFY(words().contains(u"What would break:\n– Accounts and authentication\n– Recognizing and "
                             u"reporting phishing and social engineering\n– Protecting devices and "
                             u"connections"_s));
}

void tst_TeamRisksPage::aRowKeepsTheFocusWhenTheTeamChanges()
{
    open();
    const QAbstractButton *add = visibleButton(*rows().at(1), u"Add an action"_s);
    rows().at(1)->findChild<QPushButton *>()->setFocus();
    QVERIFY(m_desk->session.refresh());
    QVERIFY(add->hasFocus());
    m_desk->team->needed = {NeedsDesk::need(7, 1, 3)};
    QVERIFY(m_desk->session.refresh());
    QVERIFY(rows().at(0)->isVisible());
    QVERIFY(!rows().at(1)->isVisible());
}

void tst_TeamRisksPage::namesFromFilesAreNoMarkup()
{
    open();
    for (const RiskRow *row : rows()) {
        for (const QLabel *label : row->findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
}

void tst_TeamRisksPage::aRowLeadsToAnAction()
{
    open();
    QAbstractButton *add = visibleButton(*rows().constFirst(), u"Add an action"_s);
    add->setFocus();
    QTest::keyClick(add, Qt::Key_Space);
    auto *dialog = m_page->findChild<TeamActionDialog *>();
    QVERIFY(dialog);
    QTest::keyClicks(dialog->findChild<QComboBox *>(), u"Train"_s);
    QTest::mouseClick(visibleButton(*dialog, u"&Save the action"_s), Qt::LeftButton);
    QCOMPARE(m_desk->team->planned.size(), 1);
    QCOMPARE(m_desk->team->planned.first().competency, NeedsDesk::cyb(7));
}

void tst_TeamRisksPage::withoutRisksItSaysSo()
{
    m_desk->team->needed = {NeedsDesk::need(6, 1, 2)};
    open();
    QVERIFY(rows().isEmpty());
    QVERIFY(words().contains(u"no single absence would change that"_s));
}

void tst_TeamRisksPage::withoutNeedsItLeadsToThem()
{
    m_desk->team->needed.clear();
    open();
    QSignalSpy wanted(m_page.get(), &Page::placeWanted);
    QTest::mouseClick(visibleButton(*m_page, u"Go to need and have"_s), Qt::LeftButton);
    QCOMPARE(wanted.first().first().value<Place>(), Place::TeamNeeds);
}

void tst_TeamRisksPage::aCoordinatorIsLedToTheDistribution()
{
    m_desk->team->team.role = TeamRole::Coordinator;
    open();
    QVERIFY(words().contains(u"sees nobody by name"_s));
    QVERIFY(!words().contains(u"Noor"_s));
}

void tst_TeamRisksPage::everyControlHasAName()
{
    open();
    QCOMPARE(Audit::unnamed(m_page.get()), QStringList());
    QCOMPARE(Audit::smallTargets(m_page.get()), QStringList());
    QCOMPARE(Audit::mnemonicClashes(m_page.get()), QStringList());
    QCOMPARE(Audit::tabFaults(m_page.get()), QStringList());
}

void tst_TeamRisksPage::nothingIsCutOff_data()
{
    Audit::addPageSizes();
}

void tst_TeamRisksPage::nothingIsCutOff()
{
    QFETCH(int, percent);
    QFETCH(QSize, size);
    const Audit::TextSize text(percent);
    QVERIFY(m_desk->open());
    m_page = std::make_unique<TeamRisksPage>(m_desk->session);
    m_page->resize(size);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    QCoreApplication::processEvents();
    const QStringList faults = Audit::truncated(m_page.get());
    m_page.reset();
    QCOMPARE(faults, QStringList());
}

QTEST_MAIN(tst_TeamRisksPage)

#include "tst_teamriskspage.moc"
