// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyle>

class QPainter;
class QRect;

namespace Compass {

struct ColourTheme;

/// The round mark of a radio button in \a rect.
void drawRadioIndicator(QPainter *painter, const QRect &rect, QStyle::State state,
                        const ColourTheme &theme);

/// The square mark of a check box in \a rect.
void drawCheckIndicator(QPainter *painter, const QRect &rect, QStyle::State state,
                        const ColourTheme &theme);

/// The arrow of a list that opens, centred in \a rect.
void drawDownArrow(QPainter *painter, const QRect &rect, const ColourTheme &theme);

} // namespace Compass
