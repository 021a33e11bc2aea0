// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/style/compassstyle.h"

class QStyleOptionButton;

namespace Compass {

/// A rounded surface; an invalid \a border draws none.
void drawPanel(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &border);

/// What is under the words of a button, by its kind.
void drawButtonPanel(const QStyleOption *option, QPainter *painter, const QWidget *widget,
                     const ColourTheme &theme);

/// Icon and words of a button, by its kind.
void drawButtonLabel(const CompassStyle &style, const QStyleOptionButton &button, QPainter *painter,
                     const QWidget *widget);

/// The size of a button whose icon and words take \a text.
QSize buttonSize(const QStyleOption *option, const QSize &text, const QWidget *widget);

} // namespace Compass
