// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/columnwindow.h"

#include <algorithm>
#include <numeric>

namespace Compass {

int ColumnWindow::widthOfAll() const
{
    return std::reduce(widths.cbegin(), widths.cend());
}

int ColumnWindow::widthOf(const QList<int> &columns) const
{
    return std::accumulate(columns.cbegin(), columns.cend(), 0,
                           [this](int sum, int column) { return sum + widths.at(column); });
}

void ColumnWindow::fit(int room)
{
    const auto count = static_cast<int>(movable.size());
    int left = room - (widthOfAll() - widthOf(movable));
    first = std::clamp(first, 0, std::max(count - 1, 0));
    int end = first;
    while (end < count && (end == first || widths.at(movable.at(end)) <= left))
        left -= widths.at(movable.at(end++));
    while (first > 0 && end == count && widths.at(movable.at(first - 1)) <= left)
        left -= widths.at(movable.at(--first));
    shown = end - first;
}

bool ColumnWindow::shows(int column) const
{
    const auto place = static_cast<int>(movable.indexOf(column));
    return widths.at(column) > 0 && (place < 0 || (place >= first && place < first + shown));
}

void ColumnWindow::bringInto(int column, int room)
{
    const auto place = static_cast<int>(movable.indexOf(column));
    if (place >= 0 && place < first) {
        first = place;
        fit(room);
    }
    while (place >= first + shown) {
        ++first;
        fit(room);
    }
}

int ColumnWindow::beside(int column, int step) const
{
    for (int next = column + step; next >= 0 && next < widths.size(); next += step) {
        if (widths.at(next) > 0)
            return next;
    }
    return column;
}

} // namespace Compass
