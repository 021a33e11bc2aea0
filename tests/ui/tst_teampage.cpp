// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/team/teampage.h"

#include "tests/support/pagewords.h"
#include "tests/support/teamdesk.h"
#include "tests/support/uiaudit.h"
#include "ui/dialogs/teaminfodialog.h"
#include "ui/session/teamintake.h"
#include "ui/settings/preferences.h"
#include "ui/style/appearance.h"

#include <QFile>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Compass;
using namespace Qt::StringLiterals;

class tst_TeamPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void saysWhatTheTeamViewIs();
    void aTeamIsCreated();
    void whatIsMissingIsSaid();
    void aFileIsNeverReplaced();
    void theSampleIsOneClickAway();
    void anOpenTeamCanBeGoneOnWithOrClosed();
    void teamsUsedAreListedAndMissingOnesSaid();
    void aTeamThatCannotBeOpenedIsTold();
    void withoutFilesThereIsOnlyTheSample();
    void everyControlHasAName();
    void nothingIsCutOff_data();
    void nothingIsCutOff();

private:
    void show(QSize size = {1088, 697});
    void click(const QString &text);
    QString words() const { return visibleWords(*m_page).join(u'\n'); }
    TeamInfoDialog *dialog() const { return m_page->findChild<TeamInfoDialog *>(); }
    void type(const QString &field, const QString &text) const;

    ApplicationLook m_look;
    std::unique_ptr<TeamDesk> m_desk;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<TeamIntake> m_intake;
    std::unique_ptr<TeamPage> m_page;
};

void tst_TeamPage::init()
{
    m_look.setTextPercent(100);
    m_page.reset();
    m_intake.reset();
    m_desk = std::make_unique<TeamDesk>();
    m_preferences = std::make_unique<Preferences>(m_desk->file(u"settings.ini"_s));
    m_intake = std::make_unique<TeamIntake>(m_desk->session, *m_preferences);
    m_page = std::make_unique<TeamPage>(m_desk->session, *m_preferences);
}

void tst_TeamPage::show(QSize size)
{
    m_page->resize(size);
    m_page->refresh();
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void tst_TeamPage::click(const QString &text)
{
    QAbstractButton *button = visibleButton(*m_page, text);
    QVERIFY2(button, qPrintable(text));
    QTest::mouseClick(button, Qt::LeftButton);
}

void tst_TeamPage::type(const QString &field, const QString &text) const
{
    for (auto *each : dialog()->findChildren<QLineEdit *>()) {
        if (each->accessibleName() == field) {
            each->setFocus();
            QTest::keyClicks(each, text);
        }
    }
}

void tst_TeamPage::saysWhatTheTeamViewIs()
{
    show();
    QVERIFY(words().contains(u"without ranking anyone"_s));
    QCOMPARE(m_page->firstFocus(), visibleButton(*m_page, u"&Create a team…"_s));
    QVERIFY(!words().contains(u"Teams you used"_s));
}

void tst_TeamPage::aTeamIsCreated()
{
    show();
    QSignalSpy wanted(m_page.get(), &Page::placeWanted);
    click(u"&Create a team…"_s);
    type(u"Name of the team"_s, u"Service renewal"_s);
    type(u"What it is for, in French"_s, u"Planifier"_s);
    dialog()->setPath(m_desk->file(u"new.compass-team"_s));
    QTest::mouseClick(visibleButton(*dialog(), u"C&reate the team"_s), Qt::LeftButton);
    QCOMPARE(wanted.constLast().constFirst().value<Place>(), Place::TeamRequest);
    const TeamInfo &info = m_desk->session.figures().info;
    QCOMPARE(info.name, u"Service renewal"_s);
    QCOMPARE(info.purpose.french, u"Planifier"_s);
    QCOMPARE(info.role, TeamRole::Manager);
    QCOMPARE(info.retention, QDate(2027, 11, 21));
    QVERIFY(QFile::exists(m_desk->file(u"new.compass-team"_s)));
}

void tst_TeamPage::whatIsMissingIsSaid()
{
    show();
    click(u"&Create a team…"_s);
    const auto create = [this] {
        QTest::mouseClick(visibleButton(*dialog(), u"C&reate the team"_s), Qt::LeftButton);
    };
    create();
    QVERIFY(visibleWords(*dialog()).contains(u"Write what the team is called."_s));
    type(u"Name of the team"_s, u"Renewal"_s);
    create();
    QVERIFY(visibleWords(*dialog()).contains(u"Write what it is for, in one language at least."_s));
    QVERIFY(!m_desk->session.isOpen());
}

void tst_TeamPage::aFileIsNeverReplaced()
{
    QFile taken(m_desk->file(u"taken.compass-team"_s));
    QVERIFY(taken.open(QIODevice::WriteOnly));
    taken.close();
    show();
    click(u"&Create a team…"_s);
    type(u"Name of the team"_s, u"Renewal"_s);
    type(u"What it is for, in English"_s, u"Plan"_s);
    dialog()->setPath(taken.fileName());
    QTest::mouseClick(visibleButton(*dialog(), u"C&reate the team"_s), Qt::LeftButton);
    QVERIFY(visibleWords(*dialog()).join(u'\n').contains(u"There is a file with this name"_s));
    QVERIFY(!m_desk->session.isOpen());
}

void tst_TeamPage::theSampleIsOneClickAway()
{
    show();
    QSignalSpy wanted(m_page.get(), &Page::placeWanted);
    click(u"&Try with a sample team"_s);
    QVERIFY(m_desk->session.figures().info.isSample);
    QCOMPARE(wanted.constLast().constFirst().value<Place>(), Place::TeamOverview);
}

void tst_TeamPage::anOpenTeamCanBeGoneOnWithOrClosed()
{
    m_desk->open();
    show();
    QVERIFY(words().contains(u"Service renewal"_s));
    QSignalSpy wanted(m_page.get(), &Page::placeWanted);
    m_page->firstFocus()->setFocus();
    QTest::keyClick(m_page->firstFocus(), Qt::Key_Space);
    QCOMPARE(wanted.constLast().constFirst().value<Place>(), Place::TeamOverview);
    click(u"C&lose this team"_s);
    QVERIFY(!m_desk->session.isOpen());
    QVERIFY(!visibleButton(*m_page, u"C&lose this team"_s));
    QVERIFY(visibleButton(*m_page, u"&Create a team…"_s)->hasFocus());
}

void tst_TeamPage::teamsUsedAreListedAndMissingOnesSaid()
{
    m_preferences->rememberTeam(u"/nowhere/Gone.compass-team"_s);
    m_desk->open();
    m_desk->session.close();
    show();
    QVERIFY(words().contains(u"Not there any more: /nowhere"_s));
    QAbstractButton *forget = visibleButton(*m_page, u"Forget"_s);
    QCOMPARE(forget->accessibleName(), u"Forget the team Gone"_s);
    QTest::mouseClick(forget, Qt::LeftButton);
    QVERIFY(!words().contains(u"/nowhere"_s));
    QTRY_VERIFY(visibleButton(*m_page, u"Open"_s));
    click(u"Open"_s);
    QCOMPARE(m_desk->session.figures().info.name, u"Service renewal"_s);
}

void tst_TeamPage::aTeamThatCannotBeOpenedIsTold()
{
    show();
    m_page->openTeam(m_desk->file(u"none.compass-team"_s));
    QVERIFY(words().contains(u"none.compass-team"_s));
    QVERIFY(!m_desk->session.isOpen());
}

void tst_TeamPage::withoutFilesThereIsOnlyTheSample()
{
    TeamSources sources = m_desk->sources();
    sources.open = {};
    sources.create = {};
    TeamSession session(sources);
    m_preferences->rememberTeam(m_desk->file(u"team.compass-team"_s));
    m_page = std::make_unique<TeamPage>(session, *m_preferences);
    show();
    QVERIFY(!visibleButton(*m_page, u"&Create a team…"_s));
    QVERIFY(!visibleButton(*m_page, u"&Open a team…"_s));
    QVERIFY(!words().contains(u"Teams you used"_s));
    QCOMPARE(m_page->firstFocus(), visibleButton(*m_page, u"&Try with a sample team"_s));
    m_page.reset();
}

void tst_TeamPage::everyControlHasAName()
{
    m_preferences->rememberTeam(u"/nowhere/Gone.compass-team"_s);
    m_desk->open();
    show();
    QCOMPARE(Audit::unnamed(m_page.get()), QStringList());
    QCOMPARE(Audit::tabFaults(m_page.get()), QStringList());
    QCOMPARE(Audit::mnemonicClashes(m_page.get()), QStringList());
    m_page->askToCreate();
    QCOMPARE(Audit::unnamed(dialog()), QStringList());
    QCOMPARE(Audit::mnemonicClashes(dialog()), QStringList());
}

void tst_TeamPage::nothingIsCutOff_data()
{
    QTest::addColumn<int>("percent");
    for (const int percent : {100, 150, 200})
        QTest::addRow("%d %%", percent) << percent;
}

void tst_TeamPage::nothingIsCutOff()
{
    QFETCH(int, percent);
    m_look.setTextPercent(percent);
    m_preferences->rememberTeam(u"/nowhere/Gone.compass-team"_s);
    m_desk->open();
    m_page = std::make_unique<TeamPage>(m_desk->session, *m_preferences);
    show({832, 597});
    QTRY_COMPARE(Audit::truncated(m_page.get()), QStringList());
    m_page->askToCreate();
    QTRY_COMPARE(Audit::truncated(dialog()), QStringList());
}

QTEST_MAIN(tst_TeamPage)
#include "tst_teampage.moc"
