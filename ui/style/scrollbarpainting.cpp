// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/scrollbarpainting.h"

#include "ui/style/theme.h"

#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace Compass {

static QRect scrollHandle(const QStyleOptionSlider &bar)
{
    const bool horizontal = bar.orientation == Qt::Horizontal;
    const int length = horizontal ? bar.rect.width() : bar.rect.height();
    const int range = bar.maximum - bar.minimum;
    const int handle =
        range > 0 ? std::max(length * bar.pageStep / (range + bar.pageStep), grid(4.0)) : length;
    const int start = QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition,
                                                      length - handle, bar.upsideDown);
    return horizontal ? QRect(start, 0, handle, bar.rect.height())
                      : QRect(0, start, bar.rect.width(), handle);
}

QRect scrollBarPart(const QStyleOptionSlider &bar, QStyle::SubControl part)
{
    const QRect handle = scrollHandle(bar);
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return handle;
    case QStyle::SC_ScrollBarGroove:
        return bar.rect;
    case QStyle::SC_ScrollBarSubPage:
        return bar.orientation == Qt::Horizontal ? QRect(0, 0, handle.left(), bar.rect.height())
                                                 : QRect(0, 0, bar.rect.width(), handle.top());
    case QStyle::SC_ScrollBarAddPage:
        return bar.orientation == Qt::Horizontal
            ? QRect(handle.right() + 1, 0, bar.rect.width() - handle.right(), bar.rect.height())
            : QRect(0, handle.bottom() + 1, bar.rect.width(), bar.rect.height() - handle.bottom());
    default:
        return {};
    }
}

void drawScrollBar(const QStyleOptionComplex *option, QPainter *painter, const ColourTheme &theme)
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (!bar)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->fillRect(option->rect, theme.side);
    QRectF handle = scrollHandle(*bar);
    handle.adjust(2, 2, -2, -2);
    painter->setBrush(theme.border);
    painter->drawRoundedRect(handle, CornerPx, CornerPx);
    painter->restore();
}

} // namespace Compass
