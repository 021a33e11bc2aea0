// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/progressmarks.h"

#include "ui/style/theme.h"

#include <QPainter>

namespace Compass {

ProgressMarks::ProgressMarks(QWidget *parent) : QProgressBar(parent)
{
    setTextVisible(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setProgress(0, 1);
}

void ProgressMarks::setProgress(int done, int total)
{
    Q_ASSERT(total >= 1);
    setRange(0, total);
    setValue(done);
}

QSize ProgressMarks::sizeHint() const
{
    return {grid(4.0) * maximum(), grid(1.25)};
}

QSize ProgressMarks::minimumSizeHint() const
{
    return {grid(1.5) * maximum(), grid(1.25)};
}

void ProgressMarks::paintEvent(QPaintEvent *)
{
    const ColourTheme &colours = themeOf(this);
    const QColor filled = colours.levels.at(3); // The blue of the scale that reads on any card.
    const double gap = grid(0.5);
    const double step = (width() + gap) / maximum();

    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int mark = 0; mark < maximum(); ++mark) {
        const bool isDone = mark < value();
        painter.setPen(isDone ? filled : colours.border);
        painter.setBrush(isDone ? filled : colours.track);
        painter.drawRoundedRect(QRectF(mark * step + 0.5, 0.5, step - gap - 1.0, height() - 1.0),
                                SmallCornerPx, SmallCornerPx);
    }
}

} // namespace Compass
