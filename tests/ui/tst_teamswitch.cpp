// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/needsdesk.h"
#include "tests/support/pagewords.h"
#include "ui/dialogs/teamactiondialog.h"
#include "ui/pages/team/requestform.h"
#include "ui/pages/team/teamactionspage.h"
#include "ui/pages/team/teamneedspage.h"
#include "ui/pages/team/teamrequestpage.h"
#include "ui/pages/team/teamriskspage.h"
#include "ui/pages/team/whatifquestion.h"
#include "ui/widgets/countfield.h"
#include "ui/widgets/datatable.h"

#include <QCheckBox>
#include <QComboBox>
#include <QRadioButton>

using namespace Compass;
using namespace Qt::StringLiterals;

/// What was said, typed or taken back of one team is gone once another is open.
class tst_TeamSwitch : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void anActionIsNotTakenBackIntoAnotherTeam();
    void hoursAreOfOneTeam();
    void aScenarioIsNotTakenBackIntoAnotherTeam();
    void theQuestionStartsAnew();
    void anAddedActionIsNotSaidOfAnotherTeam();
    void aRequestStartsAnew();

private:
    void show(QWidget &page);
    void switchTeam() { QVERIFY(m_desk->open()); }
    static void press(QWidget &where, const QString &button);

    std::unique_ptr<NeedsDesk> m_desk;
    Sample::InMemoryTeam *m_other = nullptr;
};

void tst_TeamSwitch::initTestCase()
{
    QApplication::setStyle(new CompassStyle(ThemeKind::Light));
}

/// Two teams of the same people; m_desk->team is opened first.
void tst_TeamSwitch::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::Canada));
    m_desk = std::make_unique<NeedsDesk>();
    auto other = std::make_unique<Sample::InMemoryTeam>(*m_desk->team);
    m_other = other.get();
    m_other->team.name = u"Harbour"_s;
    m_desk->shelf.insert(m_desk->shelf.begin(), std::move(other));
    m_desk->team->planned = {{ActionId(u"a"_s),
                              ActionKind::Pair,
                              NeedsDesk::cyb(1),
                              u"Noor"_s,
                              {},
                              u"Every Tuesday"_s,
                              ActionProgress::Open}};
    m_desk->team->supposed = {
        {ScenarioId(u"s"_s), u"Sam leaves"_s, {MemberAway{"Sam", true}}},
    };
    switchTeam();
}

void tst_TeamSwitch::show(QWidget &page)
{
    page.resize(1088, 697);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
}

void tst_TeamSwitch::press(QWidget &where, const QString &button)
{
    QAbstractButton *found = visibleButton(where, button);
    QVERIFY2(found, qPrintable(button));
    QTest::mouseClick(found, Qt::LeftButton);
}

void tst_TeamSwitch::anActionIsNotTakenBackIntoAnotherTeam()
{
    TeamActionsPage page(m_desk->session);
    show(page);
    press(page, u"&Delete the action"_s);
    QVERIFY(visibleButton(page, u"Undo"_s));
    switchTeam();
    QVERIFY(!visibleButton(page, u"Undo"_s));
    QVERIFY(!visibleWords(page).join(u' ').contains(u"deleted"_s));
    QVERIFY(m_other->planned.isEmpty());
}

void tst_TeamSwitch::hoursAreOfOneTeam()
{
    TeamActionsPage page(m_desk->session);
    show(page);
    auto *hours = page.findChild<CountField *>();
    hours->setValue(120);
    switchTeam();
    QCOMPARE(hours->value(), 0);
    QVERIFY(visibleWords(page).join(u' ').contains(u"Say how many hours there are"_s));
}

void tst_TeamSwitch::aScenarioIsNotTakenBackIntoAnotherTeam()
{
    TeamNeedsPage page(m_desk->session);
    show(page);
    press(page, u"Delete"_s);
    QVERIFY(visibleButton(page, u"Undo"_s));
    switchTeam();
    QVERIFY(!visibleButton(page, u"Undo"_s));
    QVERIFY(m_other->supposed.isEmpty());
}

void tst_TeamSwitch::theQuestionStartsAnew()
{
    TeamNeedsPage page(m_desk->session);
    show(page);
    press(page, u"Open"_s);
    auto *question = page.findChild<WhatIfQuestion *>();
    QCOMPARE(question->change(), std::optional<ScenarioChange>(MemberAway{"Sam", true}));
    switchTeam();
    QCOMPARE(question->change(), std::optional<ScenarioChange>(MemberAway{"Noor", false}));
}

void tst_TeamSwitch::anAddedActionIsNotSaidOfAnotherTeam()
{
    TeamNeedsPage needs(m_desk->session);
    show(needs);
    auto *table = needs.findChild<DataTable *>();
    table->setCurrentIndex(table->model()->index(0, 0));
    press(needs, u"Add an acti&on"_s);
    auto *dialog = needs.findChild<TeamActionDialog *>();
    QTest::keyClicks(dialog->findChild<QComboBox *>(), u"Hire"_s);
    press(*dialog, u"&Save the action"_s);
    QVERIFY(visibleButton(needs, u"See the actions"_s));
    switchTeam();
    QVERIFY(!visibleButton(needs, u"See the actions"_s));
}

void tst_TeamSwitch::aRequestStartsAnew()
{
    ProgramLanguage language;
    TeamRequestPage page(m_desk->session, language);
    show(page);
    auto *form = page.findChild<RequestForm *>();
    const ShareRequest proposed = form->request();
    form->findChild<QCheckBox *>()->toggle();
    QVERIFY(form->request().frameworks != proposed.frameworks);
    switchTeam();
    QCOMPARE(form->request().frameworks, proposed.frameworks);
    QCOMPARE(form->request().team, u"Harbour"_s);
}

QTEST_MAIN(tst_TeamSwitch)

#include "tst_teamswitch.moc"
