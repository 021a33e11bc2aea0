// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/trendlook.h"

#include <QPolygonF>

#include <array>

namespace Compass {

TrendLook trendLook(const ColourTheme &theme, qsizetype index)
{
    const std::array<TrendLook, 4> looks{{
        {QPen(theme.action, 2, Qt::SolidLine), TrendMarker::Circle},
        {QPen(theme.success, 2, Qt::DashLine), TrendMarker::Square},
        {QPen(theme.text, 2, Qt::DotLine), TrendMarker::Triangle},
        {QPen(theme.secondary, 2, Qt::DashDotLine), TrendMarker::Diamond},
    }};
    return looks.at(static_cast<size_t>(index) % looks.size());
}

QPainterPath markerPath(TrendMarker marker, const QPointF &centre, double side)
{
    const double half = side / 2.0;
    QPainterPath path;
    switch (marker) {
    case TrendMarker::Circle:
        path.addEllipse(centre, half, half);
        break;
    case TrendMarker::Square:
        path.addRect(centre.x() - half, centre.y() - half, side, side);
        break;
    case TrendMarker::Triangle:
        path.addPolygon(QPolygonF{centre + QPointF(0, -half), centre + QPointF(half, half),
                                  centre + QPointF(-half, half)});
        path.closeSubpath();
        break;
    case TrendMarker::Diamond:
        path.addPolygon(QPolygonF{centre + QPointF(0, -half), centre + QPointF(half, 0),
                                  centre + QPointF(0, half), centre + QPointF(-half, 0)});
        path.closeSubpath();
        break;
    }
    return path;
}

} // namespace Compass
