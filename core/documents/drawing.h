// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include <optional>
#include <variant>

namespace Compass {

/// What a part of a drawing is for; whoever draws it knows the colour.
enum class DrawingRole {
    Paper, ///< What shows between two parts of the same colour.
    Ink,
    Muted, ///< Quieter text.
    Line,  ///< A grid.
    Track, ///< The empty part of a bar.
    Bar,
    Target,
    Level0,
    Level1,
    Level2,
    Level3,
    Level4,
};

enum class DashStyle { Solid, Dashed, Dotted };

/// How a line is drawn.
struct Stroke
{
    DrawingRole role = DrawingRole::Ink;
    double width = 1.0;
    DashStyle dash = DashStyle::Solid;

    friend bool operator==(const Stroke &, const Stroke &) = default;
};

struct DrawnRectangle
{
    QRectF place;
    DrawingRole fill = DrawingRole::Bar;
};

/// A line or, when closed, a polygon.
struct DrawnPath
{
    QList<QPointF> points;
    bool isClosed = false;
    std::optional<Stroke> stroke;
    std::optional<DrawingRole> fill;
    double opacity = 1.0; ///< Of the fill, 0–1.
};

/// Where a text stands relative to its anchor.
enum class TextAnchor { Start, Middle, End };

/// One line of text.
struct DrawnText
{
    QPointF anchor; ///< On the baseline.
    QString text;
    double size = 10.0; ///< Of the letters.
    TextAnchor from = TextAnchor::Start;
    DrawingRole role = DrawingRole::Ink;
    bool isBold = false;
};

using DrawnItem = std::variant<DrawnRectangle, DrawnPath, DrawnText>;

/// A picture made of lines and words, in units of its own: x to the right and y down,
/// from 0 to its size. One unit is a point (1/72 inch) when printed at full size.
struct Drawing
{
    QSizeF size;
    QList<DrawnItem> items; ///< From the back to the front.
};

} // namespace Compass
