// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

namespace Compass {

/// Which columns of a wide table are shown: all but some that take turns.
struct ColumnWindow
{
    QList<int> widths;  ///< What each column needs, in pixels; 0 for what is never shown.
    QList<int> movable; ///< Columns that take turns, in their order.
    int first = 0;      ///< The place in movable of the first that is shown.
    int shown = 0;      ///< How many of them are.

    int widthOfAll() const;
    int widthOf(const QList<int> &columns) const;

    /// Shows as many movable columns as \a room pixels hold, from the first on, and more
    /// before them where the end leaves room.
    void fit(int room);

    bool shows(int column) const;

    /// Moves as little as shows \a column in \a room.
    void bringInto(int column, int room);

    /// The next column from \a column on, in the direction of \a step, that can be
    /// shown; \a column itself when there is none.
    int beside(int column, int step) const;
};

} // namespace Compass
