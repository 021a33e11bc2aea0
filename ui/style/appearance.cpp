// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/appearance.h"

#include "ui/style/compassstyle.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Compass {

static constexpr int SmallestBasePx = 14;

ApplicationLook::ApplicationLook()
    : m_systemPalette(QApplication::palette())
    , m_systemFont(QApplication::font())
{
}

ThemeKind ApplicationLook::systemTheme() const
{
    const bool dark = m_systemPalette.color(QPalette::Window).lightness()
        < m_systemPalette.color(QPalette::WindowText).lightness();
    return dark ? ThemeKind::Dark : ThemeKind::Light;
}

void ApplicationLook::setTheme(ThemeKind kind)
{
    QApplication::setStyle(new CompassStyle(kind)); // QApplication owns its style.
    QApplication::setPalette(paletteOf(theme(kind)));
}

void ApplicationLook::setTextPercent(int percent)
{
    const int basePx = std::max(QFontInfo(m_systemFont).pixelSize(), SmallestBasePx);
    QFont font = m_systemFont;
    if (QFontDatabase::families().contains("Noto Sans"_L1))
        font.setFamily(u"Noto Sans"_s);
    font.setPixelSize(static_cast<int>(std::lround(basePx * percent / 100.0)));
    QApplication::setFont(font);
}

} // namespace Compass
