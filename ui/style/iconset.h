// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>

namespace Compass {

/// The program's icons: one monochrome set, always beside words.
enum class IconName {
    Home,
    Assess,
    Results,
    Careers,
    Settings,
    Language,
    Menu,
    Check,
    Cross,
    Question,
    Lock,
    ArrowRight,
    Note,
    Warning,
    Search,
    Compass,
    Plan,
    Team,
    Hidden,
};

/// \a name drawn in \a colour, \a sidePx × \a sidePx device-independent pixels.
QPixmap iconPixmap(IconName name, const QColor &colour, int sidePx, qreal devicePixelRatio = 1.0);

/// \a name in \a colour, sharp at the usual sizes and at twice their resolution.
QIcon icon(IconName name, const QColor &colour);

} // namespace Compass
