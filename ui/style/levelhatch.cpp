// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/levelhatch.h"

#include <algorithm>

namespace Compass {

static QPainterPath uprightLines(const QRectF &place, double step)
{
    QPainterPath path;
    for (double x = place.left() + step; x < place.right(); x += step) {
        path.moveTo(x, place.top());
        path.lineTo(x, place.bottom());
    }
    return path;
}

static QPainterPath lyingLines(const QRectF &place, double step)
{
    QPainterPath path;
    for (double y = place.top() + step; y < place.bottom(); y += step) {
        path.moveTo(place.left(), y);
        path.lineTo(place.right(), y);
    }
    return path;
}

static QPainterPath risingLines(const QRectF &place, double step)
{
    QPainterPath path;
    for (double sum = place.left() + place.top() + step; sum < place.right() + place.bottom();
         sum += step) {
        path.moveTo(std::max(place.left(), sum - place.bottom()),
                    std::min(place.bottom(), sum - place.left()));
        path.lineTo(std::min(place.right(), sum - place.top()),
                    std::max(place.top(), sum - place.right()));
    }
    return path;
}

static QPainterPath fallingLines(const QRectF &place, double step)
{
    QPainterPath path;
    for (double shift = place.top() - place.right() + step; shift < place.bottom() - place.left();
         shift += step) {
        path.moveTo(std::max(place.left(), place.top() - shift),
                    std::max(place.top(), place.left() + shift));
        path.lineTo(std::min(place.right(), place.bottom() - shift),
                    std::min(place.bottom(), place.right() + shift));
    }
    return path;
}

QPainterPath levelHatch(int level, const QRectF &place, double step)
{
    switch (level) {
    case 1:
        return uprightLines(place, step);
    case 2:
        return risingLines(place, step);
    case 3:
        return lyingLines(place, step);
    case 4:
        return fallingLines(place, step);
    default:
        return {};
    }
}

} // namespace Compass
