// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/card.h"

#include "ui/style/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace Compass {

Card::Card(CardEdge edge, QWidget *parent) : QFrame(parent), m_edge(edge)
{
    const int margin = grid(2.0);
    setContentsMargins(edge == CardEdge::None ? margin : margin + grid(0.5), margin, margin,
                       margin);
}

void Card::paintEvent(QPaintEvent *)
{
    const ColourTheme &theme = themeOf(this);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath outline;
    outline.addRoundedRect(frame, CornerPx, CornerPx);

    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(outline, theme.card);
    if (m_edge != CardEdge::None) {
        painter.setClipPath(outline);
        painter.fillRect(QRect(0, 0, grid(0.75), height()),
                         m_edge == CardEdge::Action ? theme.action : theme.success);
        painter.setClipping(false);
    }
    painter.setPen(theme.line);
    painter.drawPath(outline);
}

} // namespace Compass
