// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/targets/careergraph.h"

#include <QPolygon>
#include <QRect>

namespace Compass {

/// Where one role stands on a career map.
struct CareerMapCell
{
    int column = 0; ///< From the left; every column has a cell.
    CareerLane lane = CareerLane::Shared;
};

/// The sizes a career map is made of, in pixels.
struct CareerMapSizes
{
    int width = 0;   ///< There is.
    int node = 0;    ///< The height of every role.
    int heading = 0; ///< Above the columns; 0 for none.
    int caption = 0; ///< The name of a lane, above its roles.
};

/// A map with one column for each step. The roles before the paths part stand in the
/// middle; the management path runs in a band above, the individual path below it.
struct CareerMapLayout
{
    QList<QRect> nodes; ///< One for each cell.
    QList<QRect> headings;
    QRect management; ///< Null when nothing stands on that path.
    QRect individual;
    int height = 0;

    /// The line from the node \a from to \a to: straight, or with two right angles
    /// before the column of \a to.
    QPolygon edge(qsizetype from, qsizetype to) const;

    /// The node of \a others nearest in height to \a node, the upper one on a tie;
    /// \a node itself when there are none.
    int nearest(int node, const QList<int> &others) const;

    /// The next node of the same column downward (\a direction 1) or upward (−1), be it
    /// on another path; \a node itself at the end.
    int neighbour(int node, int direction) const;
};

/// The width of a role when \a columns of them share \a width.
int careerNodeWidth(qsizetype columns, int width);

/// The width that \a columns roles of \a nodeWidth need.
int careerMapWidth(qsizetype columns, int nodeWidth);

CareerMapLayout careerMapLayout(const QList<CareerMapCell> &cells, const CareerMapSizes &sizes);

} // namespace Compass
