// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPolygon>

class QPainter;

namespace Compass {

struct ColourTheme;

/// Paints an arrow along \a line, whose angles are rounded.
void paintCareerEdge(QPainter &painter, const QPolygon &line, const ColourTheme &theme);

} // namespace Compass
