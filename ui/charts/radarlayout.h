// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QList>
#include <QLocale>
#include <QPointF>
#include <QRectF>
#include <QStringList>

namespace Compass {

/// Where the parts of a radar chart stand, for a given width: the labels never
/// overlap, and none is cut.
struct RadarLayout
{
    QPointF centre;
    double radius = 0.0;  ///< Of the outermost ring, in pixels.
    QList<QRectF> labels; ///< One for each axis, the first at the top, then clockwise.
    QStringList texts;    ///< What the labels say: names, or numbers when there is a key.
    QList<QRectF> key;    ///< Lines under the chart, one for each axis, or none.
    double height = 0.0;  ///< What all of it needs.

    /// The place on axis \a axis at \a ratio of the radius.
    QPointF at(int axis, double ratio) const;
};

/// The layout with the largest radius up to \a largestRadius for axes named \a names
/// in \a font. Where the names leave too little room for the chart, the axes carry
/// numbers and a key under the chart names them.
RadarLayout radarLayout(const QStringList &names, const QFont &font, double width,
                        double largestRadius);

/// The line of the key for axis \a axis: "1. Accounts and authentication".
QString radarKeyText(int axis, const QString &name, const QLocale &locale);

} // namespace Compass
