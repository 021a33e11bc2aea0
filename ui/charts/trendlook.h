// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/style/theme.h"

#include <QPainterPath>
#include <QPen>

namespace Compass {

/// The shapes of points; each framework of a trend has its own.
enum class TrendMarker { Circle, Square, Triangle, Diamond };

/// What tells the line of one framework from another: colour, dash and marker.
struct TrendLook
{
    QPen pen;
    TrendMarker marker = TrendMarker::Circle;
};

/// The look of the trend at place \a index; they repeat after four.
TrendLook trendLook(const ColourTheme &theme, qsizetype index);

/// The outline of \a marker around \a centre, \a side wide.
QPainterPath markerPath(TrendMarker marker, const QPointF &centre, double side);

} // namespace Compass
