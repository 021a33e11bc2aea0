// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/home/settingspage.h"

#include "tests/support/pagewords.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Compass;
using namespace Qt::StringLiterals;

class tst_SettingsPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void asksForLanguage();
    void asksForAppearance();
    void asksForTextSize();
    void showsThePreferences();
    void leadsToAboutMe();
    void leadsToTheData();
    void everyControlHasAName();

private:
    void click(const QString &text);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<SettingsPage> m_page;
};

void tst_SettingsPage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_preferences = std::make_unique<Preferences>(m_folder->filePath(u"settings.ini"_s));
    m_page = std::make_unique<SettingsPage>(*m_preferences);
    m_page->resize(1088, 1400);
    m_page->show();
}

void tst_SettingsPage::cleanup()
{
    m_page.reset();
}

void tst_SettingsPage::click(const QString &text)
{
    QAbstractButton *button = visibleButton(*m_page, text);
    QVERIFY2(button, qPrintable(text));
    QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(10, button->height() / 2));
}

void tst_SettingsPage::asksForLanguage()
{
    QSignalSpy wanted(m_page.get(), &SettingsPage::languageWanted);
    click(u"Français"_s);
    QCOMPARE(wanted.at(0).at(0).value<QLocale::Language>(), QLocale::French);
}

void tst_SettingsPage::asksForAppearance()
{
    QSignalSpy wanted(m_page.get(), &SettingsPage::appearanceWanted);
    click(u"High contrast"_s);
    click(u"Follow the system"_s);
    QCOMPARE(wanted.at(0).at(0).value<Appearance>(), Appearance::HighContrast);
    QCOMPARE(wanted.at(1).at(0).value<Appearance>(), Appearance::FollowSystem);
}

void tst_SettingsPage::asksForTextSize()
{
    QSignalSpy wanted(m_page.get(), &SettingsPage::textPercentWanted);
    click(u"150%"_s);
    QCOMPARE(wanted.at(0).at(0).toInt(), 150);
}

void tst_SettingsPage::showsThePreferences()
{
    m_preferences->setAppearance(Appearance::Dark);
    m_preferences->setTextPercent(200);
    m_page->refresh();
    QVERIFY(visibleButton(*m_page, u"Dark"_s)->isChecked());
    QVERIFY(visibleButton(*m_page, u"200%"_s)->isChecked());
    QVERIFY(visibleButton(*m_page, u"English"_s)->isChecked());
    QVERIFY(visibleButton(*m_page, u"Dark"_s)->focusPolicy() & Qt::TabFocus);
    QVERIFY(!(visibleButton(*m_page, u"Light"_s)->focusPolicy() & Qt::TabFocus));
}

void tst_SettingsPage::leadsToAboutMe()
{
    QSignalSpy wanted(m_page.get(), &Page::placeWanted);
    click(u"Edit &what you said"_s);
    QCOMPARE(wanted.at(0).at(0).value<Place>(), Place::AboutMe);
}

void tst_SettingsPage::leadsToTheData()
{
    QSignalSpy wanted(m_page.get(), &Page::placeWanted);
    click(u"Go to &your data"_s);
    QCOMPARE(wanted.at(0).at(0).value<Place>(), Place::YourData);
}

void tst_SettingsPage::everyControlHasAName()
{
    QCOMPARE(namelessControls(*m_page), QStringList());
}

QTEST_MAIN(tst_SettingsPage)
#include "tst_settingspage.moc"
