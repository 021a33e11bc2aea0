// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/language.h"

#include <QLocale>
#include <QObject>

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

    QLocale locale() const { return m_language.locale(); }

    /// For a report in a language that is not the one on the screen.
    ProgramLanguage &programLanguage() { return m_language; }

private:
    ProgramLanguage m_language;
};

} // namespace Compass
