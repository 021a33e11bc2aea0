// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/typesetter.h"

#include <QRectF>

namespace Compass {

/// Where a structure element of a tagged document begins or ends, e.g. "H1", "TR".
struct TagMark
{
    QByteArray name;
    bool isEnd = false;
};

/// Lines of a text, the first one's top left at \a place.
struct TextMark
{
    SetText text;
    LineRange lines;
    QPointF place;
    QLatin1StringView colour;
};

/// A band or a rule: "#rrggbb".
struct BoxMark
{
    QRectF place;
    QLatin1StringView colour;
};

struct DrawingMark
{
    Drawing drawing;
    QPointF place; ///< Of its top left corner.
    double scale = 1.0;
};

/// An entry of the outline: a heading of \a level 1 or 2.
struct OutlineMark
{
    int level = 1;
    QString text;
    double top = 0.0;
};

using Mark = std::variant<TagMark, TextMark, BoxMark, DrawingMark, OutlineMark>;

/// \a mark moved by \a offset.
Mark moved(Mark mark, const QPointF &offset);

/// Something that is never cut by the end of a page.
struct Slab
{
    double spaceBefore = 0.0; ///< Not kept at the top of a page.
    double height = 0.0;
    bool keepsWithNext = false;
    QList<Mark> marks;                     ///< Relative to the top left of the slab.
    std::shared_ptr<const Slab> head = {}; ///< Shown again above it at the top of a page.
};

/// Letter paper, in points.
namespace PageSize {
inline constexpr double Width = 612.0;
inline constexpr double Height = 792.0;
inline constexpr double Side = 54.0;   ///< Margin at the left and at the right.
inline constexpr double Top = 48.0;    ///< Margin.
inline constexpr double Bottom = 60.0; ///< Margin, with the footer in it.
inline constexpr double TextWidth = Width - 2 * Side;
inline constexpr double TextHeight = Height - Top - Bottom;
} // namespace PageSize

/// What stands on one page, in points from its top left corner.
struct PrintedPage
{
    QList<Mark> marks;
    int part = 0; ///< Index of the part of the report it belongs to.
};

/// \a slabs on as many pages as they need, for the part \a part.
QList<PrintedPage> flowed(const QList<Slab> &slabs, int part);

} // namespace Compass
