// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/language.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace Compass {

/// Stays empty without a file: Qt itself speaks English.
static void loadInto(QTranslator &catalogue, const QString &file)
{
    if (QFile::exists(file) && !catalogue.load(file))
        qFatal("The catalogue %s is damaged", qPrintable(file));
}

ProgramLanguage::ProgramLanguage(QLocale::Language language)
{
    loadInto(m_english.application, u":/i18n/compass_en.qm"_s);
    loadInto(m_french.application, u":/i18n/compass_fr.qm"_s);
    loadInto(m_french.toolkit, u":/i18n/qtbase_fr.qm"_s);
    speak(language);
    QCoreApplication::installTranslator(this);
}

ProgramLanguage::~ProgramLanguage()
{
    QCoreApplication::removeTranslator(this);
}

void ProgramLanguage::speak(QLocale::Language language)
{
    m_spoken = language == QLocale::French ? QLocale::French : QLocale::English;
    QLocale::setDefault(locale());
}

const ProgramLanguage::Catalogues &ProgramLanguage::catalogues() const
{
    return m_spoken == QLocale::French ? m_french : m_english;
}

QString ProgramLanguage::translate(const char *context, const char *sourceText,
                                   const char *disambiguation, int n) const
{
    const Catalogues &words = catalogues();
    const QString ours = words.application.translate(context, sourceText, disambiguation, n);
    return ours.isNull() ? words.toolkit.translate(context, sourceText, disambiguation, n) : ours;
}

} // namespace Compass
