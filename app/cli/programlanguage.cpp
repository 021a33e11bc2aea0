// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/programlanguage.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Compass {

ProgramLanguage::ProgramLanguage(QLocale::Language language)
{
    const QLocale locale(language, QLocale::Canada);
    QLocale::setDefault(locale);
    if (m_toolkit.load(locale, u"qtbase"_s, u"_"_s, u":/i18n"_s))
        QCoreApplication::installTranslator(&m_toolkit);
    if (m_application.load(locale, u"compass"_s, u"_"_s, u":/i18n"_s))
        QCoreApplication::installTranslator(&m_application);
}

} // namespace Compass
