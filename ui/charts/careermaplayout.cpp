// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/careermaplayout.h"

#include "ui/style/theme.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace Compass {

static constexpr double Gutter = 3.5;
static constexpr double RowGap = 1.5;
static constexpr double LaneGap = 2.0;
static constexpr double BandPadding = 1.0;
static constexpr double WidestNode = 40.0;

int careerMapWidth(qsizetype columns, int nodeWidth)
{
    const int count = static_cast<int>(columns);
    return count * nodeWidth + (count - 1) * grid(Gutter) + 2 * grid(BandPadding);
}

int careerNodeWidth(qsizetype columns, int width)
{
    const int count = static_cast<int>(std::max<qsizetype>(columns, 1));
    return std::min((width - careerMapWidth(count, 0)) / count, grid(WidestNode));
}

static int stackHeight(int nodes, int nodeHeight)
{
    return nodes == 0 ? 0 : nodes * nodeHeight + (nodes - 1) * grid(RowGap);
}

/// How many cells of \a lane stand in each column.
static QList<int> countsIn(CareerLane lane, const QList<CareerMapCell> &cells)
{
    QList<int> counts;
    for (const CareerMapCell &cell : cells) {
        counts.resize(std::max<qsizetype>(counts.size(), cell.column + 1));
        counts[cell.column] += cell.lane == lane;
    }
    return counts;
}

static int tallest(const QList<int> &counts)
{
    return counts.isEmpty() ? 0 : *std::ranges::max_element(counts);
}

/// The band of a lane at the height \a top, around the columns where it has cells.
static QRect band(const QList<int> &counts, const CareerMapSizes &sizes, int top)
{
    const auto isUsed = [](int count) { return count > 0; };
    const auto first = std::ranges::find_if(counts, isUsed);
    if (first == counts.cend())
        return {};
    const auto last = std::find_if(counts.crbegin(), counts.crend(), isUsed).base() - 1;
    const int node = careerNodeWidth(counts.size(), sizes.width);
    const auto leftOf = [&](auto column) {
        return static_cast<int>(column - counts.cbegin()) * (node + grid(Gutter));
    };
    const int height =
        sizes.caption + stackHeight(tallest(counts), sizes.node) + 2 * grid(BandPadding);
    return {leftOf(first), top, leftOf(last) - leftOf(first) + node + 2 * grid(BandPadding),
            height};
}

/// Places cells one under the other in the columns of one lane.
class LaneStacks
{
public:
    /// The first cell of a column is at \a top, or centred around \a middle.
    LaneStacks(const QList<int> &counts, const CareerMapSizes &sizes, int top, bool isCentred)
        : m_nodeWidth(careerNodeWidth(counts.size(), sizes.width))
        , m_nodeHeight(sizes.node)
    {
        for (const int count : counts)
            m_tops.append(isCentred ? top - stackHeight(count, sizes.node) / 2 : top);
    }

    QRect take(int column)
    {
        const QRect rect(grid(BandPadding) + column * (m_nodeWidth + grid(Gutter)),
                         m_tops.at(column), m_nodeWidth, m_nodeHeight);
        m_tops[column] += m_nodeHeight + grid(RowGap);
        return rect;
    }

private:
    int m_nodeWidth;
    int m_nodeHeight;
    QList<int> m_tops;
};

static QList<QRect> headingsOver(qsizetype columns, const CareerMapSizes &sizes)
{
    const int node = careerNodeWidth(columns, sizes.width);
    QList<QRect> headings;
    for (int column = 0; column < columns; ++column)
        headings.append(
            {grid(BandPadding) + column * (node + grid(Gutter)), 0, node, sizes.heading});
    return headings;
}

CareerMapLayout careerMapLayout(const QList<CareerMapCell> &cells, const CareerMapSizes &sizes)
{
    const QList<int> management = countsIn(CareerLane::Management, cells);
    const QList<int> shared = countsIn(CareerLane::Shared, cells);
    const QList<int> individual = countsIn(CareerLane::Individual, cells);

    CareerMapLayout layout;
    layout.headings = headingsOver(shared.size(), sizes);
    layout.management = band(management, sizes, sizes.heading);
    const int afterManagement =
        layout.management.isNull() ? sizes.heading : layout.management.bottom() + 1 + grid(LaneGap);
    layout.individual = band(individual, sizes, afterManagement);
    const int lanes =
        std::max(layout.management.bottom(), layout.individual.bottom()) + 1 - sizes.heading;
    const int inner = std::max(lanes, stackHeight(tallest(shared), sizes.node));
    layout.height = sizes.heading + inner;

    const int firstRow = grid(BandPadding) + sizes.caption;
    LaneStacks above(management, sizes, layout.management.top() + firstRow, false);
    LaneStacks middle(shared, sizes, sizes.heading + inner / 2, true);
    LaneStacks below(individual, sizes, layout.individual.top() + firstRow, false);
    for (const CareerMapCell &cell : cells) {
        LaneStacks &lane = cell.lane == CareerLane::Management ? above
            : cell.lane == CareerLane::Individual              ? below
                                                               : middle;
        layout.nodes.append(lane.take(cell.column));
    }
    return layout;
}

QPolygon CareerMapLayout::edge(qsizetype from, qsizetype to) const
{
    const QRect &source = nodes.at(from);
    const QRect &target = nodes.at(to);
    const QPoint start(source.right() + 1, source.center().y());
    const QPoint end(target.left(), target.center().y());
    if (start.y() == end.y())
        return QPolygon({start, end});
    const int turn = end.x() - grid(Gutter) / 2;
    return QPolygon({start, {turn, start.y()}, {turn, end.y()}, end});
}

int CareerMapLayout::nearest(int node, const QList<int> &others) const
{
    const int from = nodes.at(node).center().y();
    const auto rank = [this, from](int other) {
        const int middle = nodes.at(other).center().y();
        return std::pair(std::abs(middle - from), middle);
    };
    const auto found = std::ranges::min_element(others, {}, rank);
    return found == others.cend() ? node : *found;
}

int CareerMapLayout::neighbour(int node, int direction) const
{
    QList<int> beyond;
    for (int other = 0; other < nodes.size(); ++other) {
        const int way = nodes.at(other).center().y() - nodes.at(node).center().y();
        if (nodes.at(other).left() == nodes.at(node).left() && way * direction > 0)
            beyond.append(other);
    }
    return nearest(node, beyond);
}

} // namespace Compass
