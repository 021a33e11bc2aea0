// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/theme.h"

#include "ui/style/compassstyle.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Compass {

static constexpr double BaseTextPx = 14.0;
static constexpr double SmallestText = 0.79;

static ColourTheme lightTheme()
{
    return {
        .kind = ThemeKind::Light,
        .brand = 0x26374a,
        .onBrand = 0xffffff,
        .heading = 0x26374a,
        .action = 0x1354ec,
        .onAction = 0xffffff,
        .link = 0x1f497a,
        .visited = 0x4b248f,
        .text = 0x333333,
        .secondary = 0x595959,
        .page = 0xffffff,
        .card = 0xffffff,
        .side = 0xf2f2f2,
        .border = 0x8c8c8c,
        .line = 0xd9d9d9,
        .selection = 0xebf2fa,
        .danger = 0xb3192e,
        .success = 0x1f7a40,
        .warning = 0xf2ad0d,
        .track = 0xededed,
        .bar = 0x4788d1,
        .barQuiet = 0x8c8c8c,
        .whisker = 0x1a1a1a,
        .target = 0xb3192e,
        .levels = {0xebf2fa, 0x99bde6, 0x4788d1, 0x2962a3, 0x143152},
        .onLevels = {0x1a1a1a, 0x1a1a1a, 0x1a1a1a, 0xffffff, 0xffffff},
    };
}

static ColourTheme darkTheme()
{
    return {
        .kind = ThemeKind::Dark,
        .brand = 0x0f1318,
        .onBrand = 0xffffff,
        .heading = 0xffffff,
        .action = 0x99bde6,
        .onAction = 0x101820,
        .link = 0x99bde6,
        .visited = 0xc9b3f0,
        .text = 0xf2f2f2,
        .secondary = 0xc2c7d0,
        .page = 0x1e232b,
        .card = 0x262c35,
        .side = 0x171b21,
        .border = 0x8a919d,
        .line = 0x3d4552,
        .selection = 0x2b3d55,
        .danger = 0xff9aa2,
        .success = 0x7fd49b,
        .warning = 0xf2ad0d,
        .track = 0x2e353f,
        .bar = 0x4788d1,
        .barQuiet = 0x8a919d,
        .whisker = 0xffffff,
        .target = 0xff9aa2,
        .levels = {0x2b3d55, 0x2962a3, 0x4788d1, 0x99bde6, 0xebf2fa},
        .onLevels = {0xffffff, 0xffffff, 0x101418, 0x101418, 0x101418},
    };
}

static ColourTheme highContrastTheme()
{
    return {
        .kind = ThemeKind::HighContrast,
        .brand = Qt::black,
        .onBrand = 0xffffff,
        .heading = 0xffffff,
        .action = 0xffee32,
        .onAction = Qt::black,
        .link = 0x8ecbff,
        .visited = 0xe0b8ff,
        .text = 0xffffff,
        .secondary = 0xffffff,
        .page = Qt::black,
        .card = Qt::black,
        .side = Qt::black,
        .border = 0xffffff,
        .line = 0xffffff,
        .selection = 0x1c2b4a,
        .danger = 0xff9aa2,
        .success = 0x8ff0a4,
        .warning = 0xffee32,
        .track = 0x333333,
        .bar = 0x4788d1,
        .barQuiet = 0xcccccc,
        .whisker = 0xffffff,
        .target = 0xffee32,
        .levels = {0x1c2b4a, 0x2962a3, 0x4788d1, 0x99bde6, 0xffffff},
        .onLevels = {0xffffff, 0xffffff, QColor(Qt::black), QColor(Qt::black), QColor(Qt::black)},
    };
}

const ColourTheme &theme(ThemeKind kind)
{
    static const std::array<ColourTheme, 3> themes = {lightTheme(), darkTheme(),
                                                      highContrastTheme()};
    return themes.at(static_cast<size_t>(kind));
}

QPalette paletteOf(const ColourTheme &theme)
{
    QPalette palette(theme.card, theme.page);
    const std::initializer_list<std::pair<QPalette::ColorRole, QColor>> roles = {
        {QPalette::Window, theme.page},
        {QPalette::WindowText, theme.text},
        {QPalette::Base, theme.card},
        {QPalette::AlternateBase, theme.side},
        {QPalette::Text, theme.text},
        {QPalette::Button, theme.card},
        {QPalette::ButtonText, theme.text},
        {QPalette::BrightText, theme.heading},
        {QPalette::PlaceholderText, theme.secondary},
        {QPalette::Highlight, theme.action},
        {QPalette::HighlightedText, theme.onAction},
        {QPalette::Link, theme.link},
        {QPalette::LinkVisited, theme.visited},
        {QPalette::ToolTipBase, theme.side},
        {QPalette::ToolTipText, theme.text},
        {QPalette::Light, theme.card},
        {QPalette::Midlight, theme.line},
        {QPalette::Mid, theme.line},
        {QPalette::Dark, theme.border},
        {QPalette::Shadow, theme.border},
    };
    for (const auto &[role, colour] : roles)
        palette.setColor(role, colour);

    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, theme.secondary);
    return palette;
}

const ColourTheme &themeOf(const QWidget *widget)
{
    const QStyle *style = widget ? widget->style() : QApplication::style();
    if (const auto *ours = qobject_cast<const CompassStyle *>(style))
        return theme(ours->themeKind());
    return theme(ThemeKind::Light);
}

int grid(double units)
{
    const double scale = QFontInfo(QApplication::font()).pixelSize() / BaseTextPx;
    return static_cast<int>(std::lround(units * 8.0 * std::max(scale, 0.75)));
}

static QFont scaled(QFont font, double factor)
{
    const int basePx = QFontInfo(QApplication::font()).pixelSize();
    font.setPixelSize(static_cast<int>(std::lround(basePx * std::max(factor, SmallestText))));
    return font;
}

QFont headingFont(double factor)
{
    static const bool hasLato = QFontDatabase::families().contains("Lato"_L1);

    QFont font = QApplication::font();
    if (hasLato)
        font.setFamily(u"Lato"_s);
    font.setWeight(QFont::Bold);
    return scaled(font, factor);
}

QFont textFont(double factor, QFont::Weight weight)
{
    QFont font = QApplication::font();
    font.setWeight(weight);
    return scaled(font, factor);
}

} // namespace Compass
