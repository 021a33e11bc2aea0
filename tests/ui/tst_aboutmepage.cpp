// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/home/aboutmepage.h"

#include "core/content/content.h"
#include "tests/support/inmemoryrepositories.h"
#include "tests/support/pagewords.h"
#include "ui/session/profilesession.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Compass;
using namespace Qt::StringLiterals;

class tst_AboutMePage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void nothingSaidIsTheDefault();
    void listsEveryClassificationAndStream();
    void savesWhatWasSaid();
    void otherClassificationIsTyped();
    void otherClassificationIsShownAgain();
    void skipSavesNothing();
    void failureStaysOnThePage();
    void rolesChosenAreKept();
    void typingSurvivesRefreshAndLanguageChange();
    void fromSettingsItSavesAndCancels();
    void everyControlHasAName();

private:
    QComboBox *list(int index) const { return m_page->findChildren<QComboBox *>().at(index); }
    QLineEdit *alias() const { return qobject_cast<QLineEdit *>(m_page->firstFocus()); }
    void click(const QString &text);

    Content m_content;
    std::unique_ptr<InMemoryProfileRepository> m_profiles;
    std::unique_ptr<ProfileSession> m_session;
    std::unique_ptr<AboutMePage> m_page;
};

void tst_AboutMePage::initTestCase()
{
    Result<Content> content = shippedContent();
    QVERIFY(content);
    m_content = *std::move(content);
}

void tst_AboutMePage::init()
{
    m_profiles = std::make_unique<InMemoryProfileRepository>();
    m_session = std::make_unique<ProfileSession>(*m_profiles);
    m_page = std::make_unique<AboutMePage>(m_content.roles, *m_session);
    m_page->resize(1088, 697);
    m_page->show();
}

void tst_AboutMePage::cleanup()
{
    m_page.reset();
}

void tst_AboutMePage::click(const QString &text)
{
    QAbstractButton *button = visibleButton(*m_page, text);
    QVERIFY2(button, qPrintable(text));
    QTest::mouseClick(button, Qt::LeftButton);
}

void tst_AboutMePage::nothingSaidIsTheDefault()
{
    QSignalSpy wanted(m_page.get(), &Page::placeWanted);
    click(u"&Continue"_s);
    QCOMPARE(m_session->profile(), Profile());
    QCOMPARE(wanted.at(0).at(0).value<Place>(), Place::Home);
}

void tst_AboutMePage::listsEveryClassificationAndStream()
{
    // IT-01 to IT-05 and EX-01 to EX-05, between "prefer not" and "another one".
    QCOMPARE(list(0)->count(), 12);
    QVERIFY(list(0)->findText(u"EX-05"_s) > 0);
    QCOMPARE(list(1)->count(), 9);
    QCOMPARE(list(0)->itemText(0), u"Prefer not to say"_s);
    QCOMPARE(list(1)->itemText(0), u"Prefer not to say"_s);
    QVERIFY(visibleButton(*m_page, u"Prefer not to say"_s)->isChecked());
}

void tst_AboutMePage::savesWhatWasSaid()
{
    QTest::keyClicks(alias(), u"  Alex "_s);
    list(0)->setCurrentText(u"IT-02"_s);
    list(1)->setCurrentText(u"IT Security"_s);
    click(u"Yes"_s);
    click(u"&Continue"_s);

    Profile expected;
    expected.alias = u"Alex"_s;
    expected.classification = u"IT-02"_s;
    expected.stream = StreamId(u"SEC"_s);
    expected.managesPeople = true;
    QCOMPARE(m_session->profile(), expected);
}

void tst_AboutMePage::otherClassificationIsTyped()
{
    auto *other = m_page->findChildren<QLineEdit *>().at(1);
    QVERIFY(!other->isVisible());
    list(0)->setCurrentIndex(list(0)->count() - 1);
    QVERIFY(other->isVisible());
    QTest::keyClicks(other, u"AS-04"_s);
    click(u"&Continue"_s);
    QCOMPARE(m_session->profile().classification, u"AS-04"_s);
}

void tst_AboutMePage::otherClassificationIsShownAgain()
{
    Profile profile;
    profile.classification = u"AS-04"_s;
    profile.managesPeople = false;
    m_session->setProfile(profile);
    m_page->refresh();
    QCOMPARE(m_page->findChildren<QLineEdit *>().at(1)->text(), u"AS-04"_s);
    QVERIFY(visibleButton(*m_page, u"No"_s)->isChecked());
}

void tst_AboutMePage::skipSavesNothing()
{
    QSignalSpy wanted(m_page.get(), &Page::placeWanted);
    QTest::keyClicks(alias(), u"Alex"_s);
    click(u"S&kip this"_s);
    QCOMPARE(m_session->profile(), Profile());
    QCOMPARE(alias()->text(), QString());
    QCOMPARE(wanted.size(), 1);
}

void tst_AboutMePage::failureStaysOnThePage()
{
    QSignalSpy wanted(m_page.get(), &Page::placeWanted);
    m_profiles->failure = Error{ErrorCode::StoreFull, {}, {}, {}};
    QTest::keyClicks(alias(), u"Alex"_s);
    click(u"&Continue"_s);
    QCOMPARE(wanted.size(), 0);
    QCOMPARE(alias()->text(), u"Alex"_s);
}

void tst_AboutMePage::rolesChosenAreKept()
{
    Profile profile;
    profile.currentRole = RoleId(u"everyone"_s);
    m_session->setProfile(profile);
    m_page->refresh();
    QTest::keyClicks(alias(), u"Alex"_s);
    click(u"&Continue"_s);
    QCOMPARE(m_session->profile().currentRole, RoleId(u"everyone"_s));
    QCOMPARE(m_session->profile().alias, u"Alex"_s);
}

void tst_AboutMePage::typingSurvivesRefreshAndLanguageChange()
{
    QTest::keyClicks(alias(), u"Alex"_s);
    list(1)->setCurrentIndex(7);
    m_page->refresh();
    m_page->setLocale(QLocale(QLocale::French, QLocale::Canada));
    QEvent change(QEvent::LanguageChange);
    QApplication::sendEvent(m_page.get(), &change);
    QCOMPARE(alias()->text(), u"Alex"_s);
    QCOMPARE(list(1)->currentText(), u"Sécurité de la TI"_s);
}

void tst_AboutMePage::fromSettingsItSavesAndCancels()
{
    QSignalSpy wanted(m_page.get(), &Page::placeWanted);
    m_page->setReturnPlace(Place::Settings);
    click(u"Ca&ncel"_s);
    click(u"&Save"_s);
    QCOMPARE(wanted.size(), 2);
    QCOMPARE(wanted.at(1).at(0).value<Place>(), Place::Settings);
}

void tst_AboutMePage::everyControlHasAName()
{
    QCOMPARE(namelessControls(*m_page), QStringList());
}

QTEST_MAIN(tst_AboutMePage)
#include "tst_aboutmepage.moc"
