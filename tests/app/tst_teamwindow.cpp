// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/samplewindow.h"
#include "tests/support/pagewords.h"
#include "ui/language/languagecontroller.h"
#include "ui/shell/statusstrip.h"
#include "ui/style/appearance.h"

#include <QTest>

using namespace Compass;
using namespace Qt::StringLiterals;

/// What the frame of a window says of the team that is open in it.
class tst_TeamWindow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup() { m_window.reset(); }
    void aSampleTeamIsNotKept();
    void whatWasNotKeptIsSaid();
    void whatComesInBehindAnotherPageIsSaid();
    void theWishesSurviveAnotherTextSize();
    void withoutFilesNoTeamOfTheUserIsOffered();

private:
    MainWindow &window() const { return *m_window->window; }
    TeamSession &team() const { return m_window->services->team(); }
    bool says(const QString &word) const;

    QTemporaryDir m_folder;
    ApplicationLook m_look;
    LanguageController m_language;
    std::optional<SampleWindow> m_window;
};

void tst_TeamWindow::initTestCase()
{
    m_look.setTextPercent(100);
    m_look.setTheme(ThemeKind::Light);
    m_language.setLanguage(QLocale::English);
    Preferences(m_folder.filePath(u"settings.ini"_s)).setWelcomed();
}

void tst_TeamWindow::init()
{
    Result<SampleWindow> opened =
        openSampleWindow(SampleStage::WithTeam, m_language, m_folder.filePath(u"settings.ini"_s));
    QVERIFY(opened);
    m_window = *std::move(opened);
    window().show();
    QVERIFY(QTest::qWaitForWindowExposed(&window()));
}

/// Whether \a word stands in the status strip.
bool tst_TeamWindow::says(const QString &word) const
{
    return visibleWords(*window().findChild<StatusStrip *>()).contains(word);
}

void tst_TeamWindow::aSampleTeamIsNotKept()
{
    window().go(Place::Home);
    QVERIFY(says(u"Saved"_s));
    window().go(Place::TeamActions);
    QVERIFY(says(u"Nothing is kept"_s));
    team().close();
    QVERIFY(says(u"Saved"_s));
}

void tst_TeamWindow::whatWasNotKeptIsSaid()
{
    window().go(Place::TeamActions);
    emit team().failed();
    QVERIFY(says(u"Not saved"_s));
    QVERIFY(team().refresh());
    QVERIFY(says(u"Nothing is kept"_s));
}

void tst_TeamWindow::whatComesInBehindAnotherPageIsSaid()
{
    window().go(Place::TeamActions);
    emit m_window->sessions->teamIntake.import().failed({ErrorCode::KeysDamaged, u"my.keys"_s});
    QVERIFY(says(u"Not saved"_s));
    QVERIFY(visibleWords(*window().currentPage()).join(u' ').contains(u"my.keys"_s));
}

void tst_TeamWindow::theWishesSurviveAnotherTextSize()
{
    window().go(Place::TeamReport);
    visibleButton(window(), u"Others"_s)->click();
    window().rebuildPages();
    QVERIFY(visibleButton(window(), u"Others"_s)->isChecked());
}

void tst_TeamWindow::withoutFilesNoTeamOfTheUserIsOffered()
{
    m_window->preferences->rememberTeam(m_folder.filePath(u"Harbour.compass-team"_s));
    window().go(Place::Team);
    for (const QWidget *each : window().currentPage()->findChildren<QWidget *>())
        QVERIFY(!each->accessibleName().contains(u"Harbour"_s));
}

QTEST_MAIN(tst_TeamWindow)
#include "tst_teamwindow.moc"
