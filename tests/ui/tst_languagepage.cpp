// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/home/languagepage.h"

#include "ui/widgets/languagebutton.h"

#include <QAccessible>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace Compass;
using namespace Qt::StringLiterals;

class tst_LanguagePage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void bothButtonsAreAlike();
    void clickChoosesTheLanguage();
    void enterAndSpaceChooseTheLanguage();
    void focusStartsOnTheSystemsLanguage();
    void everyBlockCarriesItsOwnLanguage();
    void linesOfBothLanguagesStandSideBySide();
    void narrowPageStacksTheLanguages();
    void wordsDoNotFollowTheProgram();

private:
    LanguageButton *button(const QString &name) const;

    std::unique_ptr<LanguagePage> m_page;
};

void tst_LanguagePage::init()
{
    m_page = std::make_unique<LanguagePage>();
    m_page->resize(1280, 772);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void tst_LanguagePage::cleanup()
{
    m_page.reset();
}

LanguageButton *tst_LanguagePage::button(const QString &name) const
{
    for (LanguageButton *each : m_page->findChildren<LanguageButton *>()) {
        if (each->accessibleName() == name)
            return each;
    }
    return nullptr;
}

void tst_LanguagePage::bothButtonsAreAlike()
{
    QCOMPARE(button(u"English"_s)->size(), button(u"Français"_s)->size());
    QCOMPARE(button(u"English"_s)->y(), button(u"Français"_s)->y());
    QCOMPARE(QAccessible::queryAccessibleInterface(button(u"Français"_s))->role(),
             QAccessible::Button);
    QCOMPARE(button(u"Français"_s)->accessibleDescription(), u"Continuer en français"_s);
}

void tst_LanguagePage::clickChoosesTheLanguage()
{
    QSignalSpy chosen(m_page.get(), &LanguagePage::languageChosen);
    QTest::mouseClick(button(u"Français"_s), Qt::LeftButton);
    QCOMPARE(chosen.takeFirst().at(0).value<QLocale::Language>(), QLocale::French);
    QTest::mouseClick(button(u"English"_s), Qt::LeftButton);
    QCOMPARE(chosen.takeFirst().at(0).value<QLocale::Language>(), QLocale::English);
}

void tst_LanguagePage::enterAndSpaceChooseTheLanguage()
{
    QSignalSpy chosen(m_page.get(), &LanguagePage::languageChosen);
    button(u"English"_s)->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(button(u"Français"_s)->hasFocus());
    for (const Qt::Key key : {Qt::Key_Space, Qt::Key_Return, Qt::Key_Enter})
        QTest::keyClick(QApplication::focusWidget(), key);
    QCOMPARE(chosen.size(), 3);
    QCOMPARE(chosen.at(2).at(0).value<QLocale::Language>(), QLocale::French);
}

void tst_LanguagePage::focusStartsOnTheSystemsLanguage()
{
    const bool isFrench = QLocale::system().language() == QLocale::French;
    QCOMPARE(m_page->firstFocus(), button(isFrench ? u"Français"_s : u"English"_s));
}

void tst_LanguagePage::everyBlockCarriesItsOwnLanguage()
{
    int french = 0;
    for (const QLabel *each : m_page->findChildren<QLabel *>())
        french += each->locale().language() == QLocale::French;
    // Program, choice, the two lines of the button, and the promise.
    QCOMPARE(french, 5);
    QCOMPARE(button(u"Français"_s)->locale().language(), QLocale::French);
    QCOMPARE(button(u"English"_s)->locale().language(), QLocale::English);
}

void tst_LanguagePage::linesOfBothLanguagesStandSideBySide()
{
    QList<int> english;
    QList<int> french;
    for (const QLabel *each : m_page->findChildren<QLabel *>()) {
        if (each->isVisible())
            (each->locale().language() == QLocale::French ? french : english)
                .append(each->mapTo(m_page.get(), QPoint()).y());
    }
    QCOMPARE(english.size(), 5);
    QCOMPARE(english, french);
}

void tst_LanguagePage::narrowPageStacksTheLanguages()
{
    m_page->resize(700, 697);
    QTest::qWait(0);
    QCOMPARE(button(u"English"_s)->x(), button(u"Français"_s)->x());
    QVERIFY(button(u"English"_s)->y() < button(u"Français"_s)->y());
}

void tst_LanguagePage::wordsDoNotFollowTheProgram()
{
    m_page->setLocale(QLocale(QLocale::French, QLocale::Canada));
    QEvent change(QEvent::LanguageChange);
    QApplication::sendEvent(m_page.get(), &change);
    QVERIFY(button(u"English"_s));
    QCOMPARE(button(u"English"_s)->locale().language(), QLocale::English);
}

QTEST_MAIN(tst_LanguagePage)
#include "tst_languagepage.moc"
