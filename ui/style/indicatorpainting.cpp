// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/indicatorpainting.h"

#include "ui/style/theme.h"

#include <QPainter>

#include <algorithm>

namespace Compass {

static QRectF squareIn(const QRect &rect)
{
    const double side = std::min(rect.width(), rect.height()) - 1.0;
    QRectF square(0, 0, side, side);
    square.moveCenter(QRectF(rect).center());
    return square;
}

void drawRadioIndicator(QPainter *painter, const QRect &rect, QStyle::State state,
                        const ColourTheme &theme)
{
    const bool chosen = state & QStyle::State_On;
    const QRectF circle = squareIn(rect).adjusted(1, 1, -1, -1);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(chosen ? theme.action : theme.border, 2));
    painter->setBrush(chosen ? theme.action : theme.card);
    painter->drawEllipse(circle);
    if (chosen) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.onAction);
        painter->drawEllipse(circle.center(), circle.width() * 0.22, circle.width() * 0.22);
    }
    painter->restore();
}

void drawCheckIndicator(QPainter *painter, const QRect &rect, QStyle::State state,
                        const ColourTheme &theme)
{
    const bool checked = state & QStyle::State_On;
    const QRectF box = squareIn(rect).adjusted(1, 1, -1, -1);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(checked ? theme.action : theme.border, 2));
    painter->setBrush(checked ? theme.action : theme.card);
    painter->drawRoundedRect(box, 2, 2);
    if (checked) {
        painter->setPen(QPen(theme.onAction, 2.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QPointF points[] = {box.topLeft() + QPointF(box.width() * 0.22, box.height() * 0.52),
                                  box.topLeft() + QPointF(box.width() * 0.43, box.height() * 0.73),
                                  box.topLeft() + QPointF(box.width() * 0.79, box.height() * 0.29)};
        painter->drawPolyline(points, 3);
    }
    painter->restore();
}

void drawDownArrow(QPainter *painter, const QRect &rect, const ColourTheme &theme)
{
    const double half = grid(0.55);
    const QPointF centre = QRectF(rect).center();
    const QPointF points[] = {centre + QPointF(-half, -half / 2), centre + QPointF(0, half / 2),
                              centre + QPointF(half, -half / 2)};
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(theme.text, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(points, 3);
    painter->restore();
}

} // namespace Compass
