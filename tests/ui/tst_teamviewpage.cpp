// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/team/teamviewpage.h"

#include "tests/support/pagewords.h"
#include "tests/support/teamdesk.h"
#include "tests/support/uiaudit.h"
#include "ui/style/appearance.h"

#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QVBoxLayout>

using namespace Compass;
using namespace Qt::StringLiterals;

namespace {
/// A view that only counts how often it is shown a team.
class PlainView final : public TeamViewPage
{
public:
    PlainView(TeamSession &session, Place place) : TeamViewPage(session, place)
    {
        content()->addWidget(m_button);
        retranslate();
        refresh();
    }

    int shown = 0;
    int forgotten = 0;

protected:
    void retranslate() override { m_button->setText(u"A thing"_s); }
    void showTeam() override { ++shown; }
    void forgetTeam() override { ++forgotten; }

private:
    QPushButton *m_button = new QPushButton;
};
} // namespace

class tst_TeamViewPage : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { m_look.setTextPercent(100); }
    void namesTheTeamAndItsPurpose();
    void withoutATeamItLeadsToOne();
    void theTabsLeadToTheViews();
    void theTabOfAPageStaysItsOwn();
    void aPageBesideTheTabsLeadsBack();
    void aSampleIsMarked();
    void remindsThirtyDaysBeforeTheEnd();
    void whatChangesIsShown();
    void aHiddenPageWaits();
    void anotherTeamForgetsTheFirst();
    void anErrorGoesOnceSomethingWorked();
    void everyControlHasAName();
    void nothingIsCutOff_data();
    void nothingIsCutOff();

private:
    static void show(PlainView &page, QSize size = {1088, 697});

    ApplicationLook m_look;
};

void tst_TeamViewPage::show(PlainView &page, QSize size)
{
    page.resize(size);
    page.show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
}

void tst_TeamViewPage::namesTheTeamAndItsPurpose()
{
    TeamDesk desk;
    desk.open();
    PlainView page(desk.session, Place::TeamHeatmap);
    show(page);
    const QStringList words = visibleWords(page);
    QVERIFY(words.contains(u"Team: Service renewal"_s));
    QVERIFY(words.contains(u"For: Plan the training of the team. For development only, never for "
                           u"appraisal or staffing."_s));
    QCOMPARE(page.title(), u"Heatmap, team Service renewal"_s);
    QSignalSpy wanted(&page, &Page::placeWanted);
    visibleButton(page, u"Add fi&les"_s)->click();
    visibleButton(page, u"Team &report"_s)->click();
    QCOMPARE(wanted.at(0).constFirst().value<Place>(), Place::TeamFiles);
    QCOMPARE(wanted.at(1).constFirst().value<Place>(), Place::TeamReport);
}

void tst_TeamViewPage::withoutATeamItLeadsToOne()
{
    TeamDesk desk;
    PlainView page(desk.session, Place::TeamRisks);
    show(page);
    QCOMPARE(page.shown, 0);
    QVERIFY(!visibleButton(page, u"A thing"_s));
    QSignalSpy wanted(&page, &Page::placeWanted);
    page.firstFocus()->setFocus();
    QTest::keyClick(page.firstFocus(), Qt::Key_Space);
    QCOMPARE(wanted.constLast().constFirst().value<Place>(), Place::Team);
}

void tst_TeamViewPage::theTabsLeadToTheViews()
{
    TeamDesk desk;
    desk.open();
    PlainView page(desk.session, Place::TeamHeatmap);
    show(page);
    QSignalSpy wanted(&page, &Page::placeWanted);
    page.firstFocus()->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QCOMPARE(wanted.constLast().constFirst().value<Place>(), Place::TeamDistribution);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
    QCOMPARE(wanted.constLast().constFirst().value<Place>(), Place::TeamOverview);
    auto *tabs = page.findChild<QTabBar *>();
    QCOMPARE(tabs->count(), 8);
    QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(7).center());
    QCOMPARE(wanted.constLast().constFirst().value<Place>(), Place::TeamFiles);
}

void tst_TeamViewPage::theTabOfAPageStaysItsOwn()
{
    TeamDesk desk;
    desk.open();
    PlainView page(desk.session, Place::TeamRisks);
    show(page);
    auto *tabs = page.findChild<QTabBar *>();
    QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(0).center());
    QCOMPARE(tabs->tabText(tabs->currentIndex()), u"Risks"_s);
}

void tst_TeamViewPage::aPageBesideTheTabsLeadsBack()
{
    TeamDesk desk;
    desk.open();
    PlainView page(desk.session, Place::TeamReport);
    show(page);
    QVERIFY(!page.findChild<QTabBar *>()->isVisible());
    QSignalSpy wanted(&page, &Page::placeWanted);
    visibleButton(page, u"&Back to the overview"_s)->click();
    QCOMPARE(wanted.constLast().constFirst().value<Place>(), Place::TeamOverview);
    QCOMPARE(page.title(), u"Team report, team Service renewal"_s);
}

void tst_TeamViewPage::aSampleIsMarked()
{
    TeamDesk desk;
    QVERIFY(desk.session.openSample());
    PlainView page(desk.session, Place::TeamOverview);
    show(page);
    QVERIFY(visibleWords(page).join(u'\n').contains(
        u"these people are made up, and nothing you do here is kept."_s));
    TeamInfo info = TeamDesk::info();
    info.isSample = true;
    QVERIFY(desk.session.create(desk.file(u"sample.compass-team"_s), info));
    QVERIFY(visibleWords(page).contains(u"Sample team: these people are made up."_s));
}

void tst_TeamViewPage::remindsThirtyDaysBeforeTheEnd()
{
    TeamDesk desk;
    desk.open();
    desk.take({desk.answer(u"Noor"_s, ShareScope::Rows)});
    PlainView page(desk.session, Place::TeamOverview);
    show(page);
    TeamInfo info = TeamDesk::info();
    info.retention = desk.session.today().addDays(31);
    QVERIFY(desk.session.save(info));
    QVERIFY(!visibleButton(page, u"See the files"_s));
    info.retention = desk.session.today().addDays(30);
    QVERIFY(desk.session.save(info));
    QVERIFY(visibleButton(page, u"See the files"_s));
    QVERIFY(visibleWords(page).join(u'\n').contains(u"kept until December 21, 2026"_s));
    desk.clock.setNow(desk.clock.now().addDays(31));
    QVERIFY(desk.session.refresh());
    QVERIFY(visibleWords(page).join(u'\n').contains(u"were to be kept until"_s));
    QVERIFY(desk.session.forgetIndividuals());
    QVERIFY(!visibleButton(page, u"See the files"_s));
}

void tst_TeamViewPage::whatChangesIsShown()
{
    TeamDesk desk;
    QVERIFY(desk.session.create(desk.file(u"team.compass-team"_s), TeamDesk::info()));
    PlainView page(desk.session, Place::TeamOverview);
    show(page);
    const int before = page.shown;
    TeamInfo info = TeamDesk::info();
    info.name = u"Renewed"_s;
    QVERIFY(desk.session.save(info));
    QCOMPARE(page.shown, before + 1);
    QVERIFY(visibleWords(page).contains(u"Team: Renewed"_s));
    desk.session.close();
    QVERIFY(!visibleButton(page, u"A thing"_s));
}

void tst_TeamViewPage::aHiddenPageWaits()
{
    TeamDesk desk;
    QVERIFY(desk.session.create(desk.file(u"team.compass-team"_s), TeamDesk::info()));
    PlainView page(desk.session, Place::TeamOverview);
    const int before = page.shown;
    TeamInfo info = TeamDesk::info();
    info.name = u"Renewed"_s;
    QVERIFY(desk.session.save(info));
    QVERIFY(desk.session.refresh());
    QCOMPARE(page.shown, before);
    show(page);
    QCOMPARE(page.shown, before + 1);
    QVERIFY(visibleWords(page).contains(u"Team: Renewed"_s));
    page.hide();
    page.refresh();
    QCOMPARE(page.shown, before + 2);
    page.show();
    QCOMPARE(page.shown, before + 2);
}

void tst_TeamViewPage::anotherTeamForgetsTheFirst()
{
    TeamDesk desk;
    desk.open();
    PlainView page(desk.session, Place::TeamOverview);
    QVERIFY(desk.session.refresh());
    QCOMPARE(page.forgotten, 0);
    QVERIFY(desk.session.openSample());
    QCOMPARE(page.forgotten, 1);
    desk.session.close();
    QCOMPARE(page.forgotten, 2);
}

void tst_TeamViewPage::anErrorGoesOnceSomethingWorked()
{
    TeamDesk desk;
    desk.open();
    PlainView page(desk.session, Place::TeamOverview);
    show(page);
    page.showError({ErrorCode::FileUnwritable, u"figures.csv"_s});
    QVERIFY(visibleWords(page).join(u'\n').contains(u"figures.csv"_s));
    QVERIFY(desk.session.save(TeamDesk::info()));
    QVERIFY(!visibleWords(page).join(u'\n').contains(u"figures.csv"_s));
}

void tst_TeamViewPage::everyControlHasAName()
{
    TeamDesk desk;
    desk.open();
    PlainView page(desk.session, Place::TeamOverview);
    show(page);
    QCOMPARE(Audit::unnamed(&page), QStringList());
    QCOMPARE(Audit::tabFaults(&page), QStringList());
    QCOMPARE(Audit::mnemonicClashes(&page), QStringList());
}

void tst_TeamViewPage::nothingIsCutOff_data()
{
    QTest::addColumn<int>("percent");
    for (const int percent : {100, 150, 200})
        QTest::addRow("%d %%", percent) << percent;
}

void tst_TeamViewPage::nothingIsCutOff()
{
    QFETCH(int, percent);
    m_look.setTextPercent(percent);
    TeamDesk desk;
    QVERIFY(desk.session.openSample());
    PlainView page(desk.session, Place::TeamNeeds);
    show(page, {832, 597});
    QTRY_COMPARE(Audit::truncated(&page), QStringList());
    if (percent < 200)
        return;
    auto *list = page.findChild<QComboBox *>();
    QVERIFY(list->isVisible());
    QSignalSpy wanted(&page, &Page::placeWanted);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(wanted.constLast().constFirst().value<Place>(), Place::TeamRisks);
}

QTEST_MAIN(tst_TeamViewPage)
#include "tst_teamviewpage.moc"
