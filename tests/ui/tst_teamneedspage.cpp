// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/team/teamneedspage.h"

#include "tests/support/needsdesk.h"
#include "tests/support/pagewords.h"
#include "tests/support/uiaudit.h"
#include "ui/dialogs/needrow.h"
#include "ui/dialogs/needsdialog.h"
#include "ui/dialogs/rolechoicedialog.h"
#include "ui/dialogs/scenarionamedialog.h"
#include "ui/dialogs/teamactiondialog.h"
#include "ui/models/covermodel.h"
#include "ui/models/scenariomodel.h"
#include "ui/pages/team/whatifquestion.h"
#include "ui/widgets/countfield.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/inlinealert.h"
#include "ui/widgets/linkedsentence.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QRadioButton>
#include <QSignalSpy>

using namespace Compass;
using namespace Qt::StringLiterals;

class tst_TeamNeedsPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void saysHowManyNeedsAreCovered();
    void tableStartsWithTheWorst();
    void theNoteSaysWhoIsNotCounted();
    void whyOpensTheExplanation();
    void withoutNeedsItAsksForThem();
    void aCoordinatorIsLedToTheDistribution();
    void theWorstAbsenceIsAskedFirst();
    void anotherPersonAnswersAnewAndChangesNothing();
    void aPlanIsOnlyOfThoseWhoSharedOne();
    void aScenarioIsSavedOpenedAndDeleted();
    void needsAreSavedTogether();
    void aLevelIsNeverChosenSilently();
    void aRoleProfileFillsTheNeeds();
    void differingFromTheProfileAsksWhy();
    void cancelKeepsTheNeeds();
    void anActionIsAddedForTheChosenNeed();
    void everyControlHasAName();
    void nothingIsCutOff_data();
    void nothingIsCutOff();

private:
    void open();
    QString words() const { return visibleWords(*m_page).join(u'\n'); }
    ScenarioModel *changes() const { return m_page->findChild<ScenarioModel *>(); }
    template<typename D>
    D *dialog() const
    {
        return m_page->window()->findChild<D *>();
    }
    NeedsDialog *changeNeeds();
    static NeedRow *row(const NeedsDialog &dialog, int number);
    static void press(QWidget &where, const QString &button);

    std::unique_ptr<NeedsDesk> m_desk;
    std::unique_ptr<TeamNeedsPage> m_page;
};

void tst_TeamNeedsPage::initTestCase()
{
    QApplication::setStyle(new CompassStyle(ThemeKind::Light));
}

void tst_TeamNeedsPage::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::Canada));
    m_desk = std::make_unique<NeedsDesk>();
}

void tst_TeamNeedsPage::cleanup()
{
    m_page.reset();
    m_desk.reset();
}

void tst_TeamNeedsPage::open()
{
    QVERIFY(m_desk->open());
    m_page = std::make_unique<TeamNeedsPage>(m_desk->session);
    m_page->resize(1088, 697);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void tst_TeamNeedsPage::press(QWidget &where, const QString &button)
{
    QAbstractButton *found = visibleButton(where, button);
    QVERIFY2(found, qPrintable(button));
    QTest::mouseClick(found, Qt::LeftButton);
}

void tst_TeamNeedsPage::saysHowManyNeedsAreCovered()
{
    open();
    QVERIFY(words().contains(u"6 of 7 need"_s));
    QVERIFY(words().contains(u"Noor, which would leave 3 of 7"_s));
}

void tst_TeamNeedsPage::tableStartsWithTheWorst()
{
    open();
    const auto *model = m_page->findChild<CoverModel *>();
    QCOMPARE(model->coverAt(0).need.competency, NeedsDesk::cyb(7));
    QCOMPARE(model->coverAt(6).need.competency, NeedsDesk::cyb(6));
}

void tst_TeamNeedsPage::theNoteSaysWhoIsNotCounted()
{
    open();
    QVERIFY(words().contains(u"80%"_s));
    QVERIFY(words().contains(u"7 people who shared as a group are not counted"_s));
    QVERIFY(words().contains(u"1 people shared no certainty"_s));
}

void tst_TeamNeedsPage::whyOpensTheExplanation()
{
    open();
    QAbstractButton *why = visibleButton(*m_page, u"Why?"_s);
    why->setFocus();
    QTest::keyClick(why, Qt::Key_Space);
    QTRY_VERIFY(m_page->findChild<QDialog *>());
}

void tst_TeamNeedsPage::withoutNeedsItAsksForThem()
{
    m_desk->team->needed.clear();
    open();
    QVERIFY(!visibleButton(*m_page, u"Add an acti&on"_s));
    press(*m_page, u"Say what is needed"_s);
    QVERIFY(dialog<NeedsDialog>());
}

void tst_TeamNeedsPage::aCoordinatorIsLedToTheDistribution()
{
    m_desk->team->team.role = TeamRole::Coordinator;
    open();
    QVERIFY(words().contains(u"sees nobody by name"_s));
    QVERIFY(!visibleButton(*m_page, u"&Change needs"_s));
    QSignalSpy wanted(m_page.get(), &Page::placeWanted);
    press(*m_page, u"See the distribution"_s);
    QCOMPARE(wanted.first().first().value<Place>(), Place::TeamDistribution);
}

void tst_TeamNeedsPage::theWorstAbsenceIsAskedFirst()
{
    open();
    QVERIFY(words().contains(u"Needs covered: 6 → 3 of 7"_s));
    QCOMPARE(changes()->rowCount(), 4);
}

void tst_TeamNeedsPage::anotherPersonAnswersAnewAndChangesNothing()
{
    open();
    auto *who = m_page->findChild<WhatIfQuestion *>()->findChild<QComboBox *>();
    QCOMPARE(who->currentText(), u"Noor"_s);
    who->setFocus();
    QTest::keyClick(who, Qt::Key_Home); // Alex, who counts for two needs.
    QVERIFY(words().contains(u"Needs covered: 6 → 5 of 7"_s));
    QVERIFY(words().contains(u"6 of 7 need"_s));
    QVERIFY(words().contains(u"real figures stay as they are"_s));
    QCOMPARE(m_desk->team->needed, NeedsDesk::needs());
}

void tst_TeamNeedsPage::aPlanIsOnlyOfThoseWhoSharedOne()
{
    m_desk->plan(u"Alex"_s, 7, 3);
    open();
    auto *question = m_page->findChild<WhatIfQuestion *>();
    auto *finishes = question->findChildren<QRadioButton *>().at(1);
    QTest::mouseClick(finishes, Qt::LeftButton, {}, QPoint(10, finishes->height() / 2));
    QVERIFY(words().contains(u"Needs covered: 6 → 7 of 7"_s));

    m_desk->team->records[QByteArray("Alex")].snapshot->figures[6].planned.reset();
    QVERIFY(m_desk->session.refresh());
    QVERIFY(words().contains(u"Nobody who shared by name shared a learning plan."_s));
    QVERIFY(!visibleButton(*m_page, u"&Save this scenario…"_s)->isEnabled());
}

void tst_TeamNeedsPage::aScenarioIsSavedOpenedAndDeleted()
{
    open();
    press(*m_page, u"&Save this scenario…"_s);
    auto *asked = dialog<ScenarioNameDialog>();
    QVERIFY(asked);
    QTest::keyClick(asked, Qt::Key_Return); // Without a name it stays.
    QVERIFY(asked->isVisible());
    QTest::keyClicks(asked->findChild<QLineEdit *>(), u"Summer"_s);
    QTest::keyClick(asked, Qt::Key_Return);
    QCOMPARE(m_desk->team->supposed.size(), 1);
    QCOMPARE(m_desk->team->supposed.first().name, u"Summer"_s);
    QCOMPARE(m_desk->team->supposed.first().changes,
             (QList<ScenarioChange>{MemberAway{"Noor", false}}));

    m_desk->team->supposed.first().changes = {MemberAway{"Sam", true}};
    QVERIFY(m_desk->session.refresh());
    press(*m_page, u"Open"_s);
    QCOMPARE(m_page->findChild<WhatIfQuestion *>()->findChild<QComboBox *>()->currentText(),
             u"Sam"_s);
    press(*m_page, u"Delete"_s);
    QVERIFY(m_desk->team->supposed.isEmpty());
    press(*m_page, u"Undo"_s);
    QCOMPARE(m_desk->team->supposed.size(), 1);
}

NeedsDialog *tst_TeamNeedsPage::changeNeeds()
{
    QTest::mouseClick(visibleButton(*m_page, u"&Change needs"_s), Qt::LeftButton);
    return dialog<NeedsDialog>();
}

NeedRow *tst_TeamNeedsPage::row(const NeedsDialog &dialog, int number)
{
    for (auto *each : dialog.findChildren<NeedRow *>()) {
        if (each->competency() == NeedsDesk::cyb(number))
            return each;
    }
    return nullptr;
}

void tst_TeamNeedsPage::needsAreSavedTogether()
{
    open();
    NeedsDialog *dialog = changeNeeds();
    QCOMPARE(dialog->findChildren<NeedRow *>().size(), 7);
    auto *people = row(*dialog, 1)->findChild<CountField *>();
    people->setFocus();
    people->selectAll();
    QTest::keyClicks(people, u"3"_s);
    row(*dialog, 7)->findChild<CountField *>()->setValue(0);
    QCOMPARE(m_desk->team->needed, NeedsDesk::needs());
    press(*dialog, u"&Save the needs"_s);

    NeedsDesk::Needs wanted = NeedsDesk::needs();
    wanted.first().people = 3;
    wanted.removeLast();
    QCOMPARE(m_desk->team->needed, wanted);
    QVERIFY(words().contains(u"5 of 6 need"_s));
}

void tst_TeamNeedsPage::aLevelIsNeverChosenSilently()
{
    m_desk->team->needed.removeLast();
    open();
    NeedsDialog *dialog = changeNeeds();
    row(*dialog, 7)->findChild<CountField *>()->setValue(1);
    press(*dialog, u"&Save the needs"_s);
    QVERIFY(dialog->findChild<InlineAlert *>()->text().contains(u"Choose a level"_s));
    QCOMPARE(dialog->focusWidget(), row(*dialog, 7)->findChild<QComboBox *>());
    QCOMPARE(m_desk->team->needed.size(), 6);
}

/// Starts the needs in \a dialog from IT-02 in infrastructure, for two people.
static void startFromRole(NeedsDialog &dialog)
{
    QTest::mouseClick(visibleButton(dialog, u"Start from a &role profile…"_s), Qt::LeftButton);
    auto *roles = dialog.findChild<RoleChoiceDialog *>();
    QTest::keyClicks(roles->findChild<QLineEdit *>(), u"it-02-inf"_s);
    roles->findChild<CountField *>()->setValue(2);
    auto *list = roles->findChild<QListView *>();
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::mouseClick(visibleButton(*roles, u"&Fill in the needs"_s), Qt::LeftButton);
}

void tst_TeamNeedsPage::aRoleProfileFillsTheNeeds()
{
    m_desk->team->needed.clear();
    open();
    press(*m_page, u"Say what is needed"_s);
    auto *needs = dialog<NeedsDialog>();
    startFromRole(*needs);
    press(*needs, u"&Save the needs"_s);
    const RoleProfile &role = *NeedsDesk::shippedTeamContent().roles.role(RoleId(u"it-02-inf"_s));
    QVERIFY(!m_desk->team->needed.isEmpty());
    for (const TeamNeed &need : std::as_const(m_desk->team->needed)) {
        const auto asked =
            std::ranges::find(role.requirements, need.competency, &Requirement::competency);
        QCOMPARE(need.people, 2);
        QCOMPARE(need.level, asked->target);
        QCOMPARE(asked->importance, Importance::Essential);
    }
}

void tst_TeamNeedsPage::differingFromTheProfileAsksWhy()
{
    m_desk->team->needed.clear();
    open();
    press(*m_page, u"Say what is needed"_s);
    auto *needs = dialog<NeedsDialog>();
    startFromRole(*needs);
    NeedRow *changed = nullptr;
    for (auto *each : needs->findChildren<NeedRow *>()) {
        if (!changed && each->need())
            changed = each;
    }
    changed->findChild<CountField *>()->setValue(3);
    press(*needs, u"&Save the needs"_s);
    QVERIFY(needs->findChild<InlineAlert *>()->text().contains(u"Write why"_s));
    QTest::keyClicks(needs->focusWidget(), u"two sites"_s);
    press(*needs, u"&Save the needs"_s);
    QVERIFY(!m_desk->team->needed.isEmpty());
    QCOMPARE(m_desk->team->needed.first().reason, u"two sites"_s);
    QCOMPARE(m_desk->team->needed.first().people, 3);
}

void tst_TeamNeedsPage::cancelKeepsTheNeeds()
{
    open();
    NeedsDialog *dialog = changeNeeds();
    row(*dialog, 1)->findChild<CountField *>()->setValue(9);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QCOMPARE(m_desk->team->needed, NeedsDesk::needs());
}

void tst_TeamNeedsPage::anActionIsAddedForTheChosenNeed()
{
    open();
    auto *table = m_page->findChild<DataTable *>();
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    press(*m_page, u"Add an acti&on"_s);
    auto *written = dialog<TeamActionDialog>();
    press(*written, u"&Save the action"_s);
    QVERIFY(written->findChild<InlineAlert *>()->text().contains(u"Choose what to do"_s));
    QTest::keyClicks(written->findChild<QComboBox *>(), u"Hire"_s);
    press(*written, u"&Save the action"_s);
    QCOMPARE(m_desk->team->planned.size(), 1);
    QCOMPARE(m_desk->team->planned.first().kind, ActionKind::Hire);
    QCOMPARE(m_desk->team->planned.first().competency, NeedsDesk::cyb(7));
    QVERIFY(!m_desk->team->planned.first().due.isValid());
    QSignalSpy wanted(m_page.get(), &Page::placeWanted);
    press(*m_page, u"See the actions"_s);
    QCOMPARE(wanted.first().first().value<Place>(), Place::TeamActions);
}

void tst_TeamNeedsPage::everyControlHasAName()
{
    open();
    QCOMPARE(Audit::unnamed(m_page.get()), QStringList());
    QCOMPARE(Audit::smallTargets(m_page.get()), QStringList());
    QCOMPARE(Audit::mnemonicClashes(m_page.get()), QStringList());
    QCOMPARE(Audit::tabFaults(m_page.get()), QStringList());
    NeedsDialog *dialog = changeNeeds();
    QCOMPARE(Audit::unnamed(dialog), QStringList());
    QCOMPARE(Audit::smallTargets(dialog), QStringList());
    QCOMPARE(Audit::mnemonicClashes(dialog), QStringList());
}

void tst_TeamNeedsPage::nothingIsCutOff_data()
{
    Audit::addPageSizes();
}

void tst_TeamNeedsPage::nothingIsCutOff()
{
    QFETCH(int, percent);
    QFETCH(QSize, size);
    const Audit::TextSize text(percent);
    QVERIFY(m_desk->open());
    m_page = std::make_unique<TeamNeedsPage>(m_desk->session);
    m_page->resize(size);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    QCoreApplication::processEvents();
    QStringList faults = Audit::truncated(m_page.get());
    QTest::mouseClick(visibleButton(*m_page, u"&Change needs"_s), Qt::LeftButton);
    QCoreApplication::processEvents();
    faults += Audit::truncated(dialog<NeedsDialog>());
    m_page.reset();
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

QTEST_MAIN(tst_TeamNeedsPage)

#include "tst_teamneedspage.moc"
