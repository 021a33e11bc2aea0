// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/language/languagecontroller.h"

#include <QApplication>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace Compass {

void LanguageController::setLanguage(QLocale::Language language)
{
    m_locale = QLocale(language, QLocale::Canada);

    // The locale goes first: widgets read it while they retranslate.
    QLocale::setDefault(m_locale);
    for (QWidget *window : QApplication::topLevelWidgets())
        window->setLocale(m_locale);

    QCoreApplication::removeTranslator(&m_toolkit);
    QCoreApplication::removeTranslator(&m_application);
    if (m_toolkit.load(m_locale, u"qtbase"_s, u"_"_s, u":/i18n"_s))
        QCoreApplication::installTranslator(&m_toolkit);
    if (m_application.load(m_locale, u"compass"_s, u"_"_s, u":/i18n"_s))
        QCoreApplication::installTranslator(&m_application);
}

QLocale::Language LanguageController::otherLanguage() const
{
    return m_locale.language() == QLocale::French ? QLocale::English : QLocale::French;
}

} // namespace Compass
