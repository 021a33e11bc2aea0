// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/style/theme.h"

#include <QFont>
#include <QPalette>

namespace Compass {

/// How the program looks as a whole. Remembers what the system asked for before
/// anything was changed, so that following the system stays possible.
class ApplicationLook final
{
public:
    ApplicationLook();

    /// Dark or light, as the system's window colour is.
    ThemeKind systemTheme() const;

    void setTheme(ThemeKind kind);

    /// \a percent of the system's text size, and never smaller than 14 px at 100.
    void setTextPercent(int percent);

private:
    QPalette m_systemPalette;
    QFont m_systemFont;
};

} // namespace Compass
