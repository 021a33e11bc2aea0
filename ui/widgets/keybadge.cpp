// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/keybadge.h"

#include "ui/style/theme.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace Compass {

static constexpr double SmallText = 0.86;

QSize keyBadgeSize(const QString &key)
{
    const QFontMetrics metrics(textFont(SmallText));
    return {std::max(metrics.horizontalAdvance(key) + grid(1.5), grid(3.25)),
            std::max(metrics.height() + grid(0.25), grid(2.75))};
}

void paintKeyBadge(QPainter *painter, const QRect &rect, const QString &key, const QWidget *widget)
{
    const ColourTheme &theme = themeOf(widget);
    const QRectF frame = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(theme.border);
    painter->setBrush(theme.card);
    painter->drawRoundedRect(frame, SmallCornerPx, SmallCornerPx);
    // The lower edge is the front of the key.
    painter->drawLine(frame.bottomLeft() + QPointF(1, -1), frame.bottomRight() + QPointF(-1, -1));
    painter->setFont(textFont(SmallText));
    painter->setPen(theme.text);
    painter->drawText(rect, Qt::AlignCenter, key);
    painter->restore();
}

} // namespace Compass
