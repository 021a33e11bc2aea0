// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QObject>
#include <QTranslator>

namespace Compass {

/// Switches the running program between English and French, everywhere at once.
class LanguageController final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void setLanguage(QLocale::Language language);

    /// English when the program speaks French, and French when it speaks English.
    QLocale::Language otherLanguage() const;

    const QLocale &locale() const { return m_locale; }

private:
    QLocale m_locale{QLocale::English, QLocale::Canada};
    QTranslator m_toolkit;
    QTranslator m_application;
};

} // namespace Compass
