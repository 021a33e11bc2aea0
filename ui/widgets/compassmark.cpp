// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/compassmark.h"

#include "ui/style/theme.h"

#include <QPainter>

namespace Compass {

/// The mark is drawn on a square of this side, then scaled.
static constexpr double DrawnSide = 68.0;

CompassMark::CompassMark(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize CompassMark::sizeHint() const
{
    return {grid(8.5), grid(8.5)};
}

void CompassMark::paintEvent(QPaintEvent *)
{
    static const QPolygonF north({{34.0, 10.0}, {41.0, 34.0}, {27.0, 34.0}});
    static const QPolygonF south({{34.0, 58.0}, {41.0, 34.0}, {27.0, 34.0}});

    const ColourTheme &colours = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(width() / DrawnSide, height() / DrawnSide);
    painter.setPen(QPen(colours.heading, 4.0));
    painter.drawEllipse(QPointF(34.0, 34.0), 32.0, 32.0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.action);
    painter.drawPolygon(north);
    painter.setBrush(colours.heading);
    painter.drawPolygon(south);
}

} // namespace Compass
