// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/progressline.h"

#include "ui/style/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace Compass {

ProgressLine::ProgressLine(QWidget *parent) : QProgressBar(parent)
{
    setTextVisible(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setProgress(0, 0);
}

void ProgressLine::setProgress(int done, int total)
{
    // A range of 0 … 0 would mean "busy".
    setRange(0, std::max(total, 1));
    setValue(done);
}

QSize ProgressLine::sizeHint() const
{
    return {grid(16.0), grid(1.0)};
}

QSize ProgressLine::minimumSizeHint() const
{
    return {grid(8.0), grid(1.0)};
}

void ProgressLine::paintEvent(QPaintEvent *)
{
    const ColourTheme &colours = themeOf(this);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath outline;
    outline.addRoundedRect(frame, frame.height() / 2, frame.height() / 2);
    const QRect filled(0, 0, width() * value() / maximum(), height());

    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(outline, colours.track);
    painter.setClipPath(outline);
    painter.fillRect(filled, colours.action);
    painter.setClipping(false);
    painter.setPen(colours.border);
    painter.drawPath(outline);
}

} // namespace Compass
