// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QTranslator>

namespace Compass {

/// The language the program speaks, for as long as this lives.
class ProgramLanguage
{
public:
    /// English or French.
    explicit ProgramLanguage(QLocale::Language language);

private:
    QTranslator m_toolkit;
    QTranslator m_application;
};

} // namespace Compass
