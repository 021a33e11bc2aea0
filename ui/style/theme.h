// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

#include <array>

class QWidget;

namespace Compass {

enum class ThemeKind { Light, Dark, HighContrast };

/// Every colour of the program. Source: design pages look.md and mockups/README.md.
struct ColourTheme
{
    ThemeKind kind = ThemeKind::Light;
    QColor brand;    ///< The band at the top, and headings on light pages.
    QColor onBrand;  ///< Text on the band.
    QColor heading;  ///< Titles.
    QColor action;   ///< The primary button, the focus ring, marks of the current thing.
    QColor onAction; ///< Text on the primary button.
    QColor link;
    QColor visited;
    QColor text;
    QColor secondary; ///< Text of less weight.
    QColor page;      ///< Behind everything.
    QColor card;      ///< Cards, rows, fields.
    QColor side;      ///< Navigation, status bar, table headers.
    QColor border;    ///< Of controls; 3:1 against page and card.
    QColor line;      ///< Between rows; decoration only.
    QColor selection; ///< Behind a chosen row.
    QColor danger;
    QColor success;
    QColor warning;                 ///< Accents only, never text.
    QColor track;                   ///< What a bar has not filled.
    QColor bar;                     ///< The filled part of a level bar.
    QColor barQuiet;                ///< Bars that are not the one meant.
    QColor whisker;                 ///< The likely range on a bar.
    QColor target;                  ///< The tick at the target.
    std::array<QColor, 5> levels;   ///< Level 0 … 4.
    std::array<QColor, 5> onLevels; ///< Text on them.
};

const ColourTheme &theme(ThemeKind kind);

QPalette paletteOf(const ColourTheme &theme);

/// The theme \a widget is drawn in; light when the program's style is not in use.
const ColourTheme &themeOf(const QWidget *widget);

/// The radius of rounded corners: of cards and controls, and of marks inside them.
inline constexpr int CornerPx = 4;
inline constexpr int SmallCornerPx = 2;

/// \a units × 8 px at the base text of 14 px, growing with the application's font.
int grid(double units);

/// The heading typeface at \a factor times the base size: 1.15, 1.35 or 1.7.
QFont headingFont(double factor);

/// The text typeface at \a factor times the base size, never below 0.79.
QFont textFont(double factor, QFont::Weight weight = QFont::Normal);

} // namespace Compass
