// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explanations/words.h"
#include "ui/language/languagecontroller.h"

#include <QEvent>
#include <QTest>
#include <QWidget>

using namespace Compass;
using namespace Qt::StringLiterals;

class tst_LanguageController : public QObject
{
    Q_OBJECT

private slots:
    void windowsAreToldOnce();
    void aScopeInAnotherLanguageTellsNobody();
    void wordsNumbersAndWindowsChangeTogether();
};

/// Counts how often it is told of a new language.
class ToldWindow final : public QWidget
{
public:
    int count() const { return m_count; }

protected:
    void changeEvent(QEvent *event) override
    {
        m_count += event->type() == QEvent::LanguageChange ? 1 : 0;
        QWidget::changeEvent(event);
    }

private:
    int m_count = 0;
};

void tst_LanguageController::windowsAreToldOnce()
{
    LanguageController language;
    QCoreApplication::processEvents();
    const ToldWindow window;

    language.setLanguage(QLocale::French);
    QCoreApplication::processEvents();
    QCOMPARE(window.count(), 1);

    language.setLanguage(QLocale::English);
    QCoreApplication::processEvents();
    QCOMPARE(window.count(), 2);
}

void tst_LanguageController::aScopeInAnotherLanguageTellsNobody()
{
    LanguageController language;
    QCoreApplication::processEvents();
    const ToldWindow window;
    {
        const Speaking french(language.programLanguage(), QLocale::French);
        QCOMPARE(readinessWord(ReadinessState::Ready), u"Au niveau requis"_s);
    }
    QCoreApplication::processEvents();

    QCOMPARE(window.count(), 0);
    QCOMPARE(window.locale(), QLocale(QLocale::English, QLocale::Canada));
    QCOMPARE(readinessWord(ReadinessState::Ready), u"Ready"_s);
}

void tst_LanguageController::wordsNumbersAndWindowsChangeTogether()
{
    LanguageController language;
    const QWidget window;

    language.setLanguage(QLocale::French);

    QCOMPARE(language.otherLanguage(), QLocale::English);
    QCOMPARE(window.locale(), QLocale(QLocale::French, QLocale::Canada));
    QCOMPARE(QLocale(), QLocale(QLocale::French, QLocale::Canada));
    QCOMPARE(readinessWord(ReadinessState::Ready), u"Au niveau requis"_s);
}

QTEST_MAIN(tst_LanguageController)
#include "tst_languagecontroller.moc"
