// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/careeredge.h"

#include "ui/style/theme.h"

#include <QLineF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace Compass {

static constexpr double EdgeCorner = 0.75;
static constexpr double ArrowSize = 0.75;
static constexpr double EdgeWidth = 1.5;

static QPainterPath roundedPath(const QPolygon &line, double radius)
{
    QPainterPath path(line.first());
    for (qsizetype i = 1; i + 1 < line.size(); ++i) {
        const QPointF corner = line.at(i);
        const QLineF before(corner, line.at(i - 1));
        const QLineF after(corner, line.at(i + 1));
        const double reach = std::min({radius, before.length() / 2, after.length() / 2});
        path.lineTo(before.pointAt(reach / before.length()));
        path.quadTo(corner, after.pointAt(reach / after.length()));
    }
    path.lineTo(line.last());
    return path;
}

void paintCareerEdge(QPainter &painter, const QPolygon &line, const ColourTheme &theme)
{
    painter.setPen(QPen(theme.border, EdgeWidth));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(roundedPath(line, grid(EdgeCorner)));

    const QPointF tip = line.last();
    const double size = grid(ArrowSize);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.border);
    painter.drawPolygon(
        QPolygonF({tip, tip + QPointF(-size, -size / 2 - 1), tip + QPointF(-size, size / 2 + 1)}));
}

} // namespace Compass
