// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/language/languagecontroller.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

namespace Compass {

void LanguageController::setLanguage(QLocale::Language language)
{
    m_language.speak(language);
    // The locale goes first: widgets read it while they retranslate.
    for (QWidget *window : QApplication::topLevelWidgets())
        window->setLocale(m_language.locale());
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(QCoreApplication::instance(), &change);
}

QLocale::Language LanguageController::otherLanguage() const
{
    return m_language.spoken() == QLocale::French ? QLocale::English : QLocale::French;
}

} // namespace Compass
