// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPainterPath>

namespace Compass {

/// The lines that tell the area of \a level, 0–4, from those of others without colour:
/// none, upright, rising, lying, falling. Within \a place, \a step pixels apart.
QPainterPath levelHatch(int level, const QRectF &place, double step);

} // namespace Compass
