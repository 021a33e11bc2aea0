// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyle>

class QPainter;
class QStyleOptionComplex;
class QStyleOptionSlider;

namespace Compass {

struct ColourTheme;

/// Where a part of a scroll bar is: a handle on a groove, no arrows.
QRect scrollBarPart(const QStyleOptionSlider &bar, QStyle::SubControl part);

void drawScrollBar(const QStyleOptionComplex *option, QPainter *painter, const ColourTheme &theme);

} // namespace Compass
