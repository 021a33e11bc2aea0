// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QGraphicsTextItem>

namespace Compass {

/// \a text for a chart, wrapped at \a width and never cut, at \a place.
QGraphicsTextItem *chartText(const QString &text, const QFont &font, const QRectF &place,
                             Qt::Alignment alignment);

} // namespace Compass
