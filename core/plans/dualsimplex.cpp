// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plans/dualsimplex.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace Compass {

static constexpr int Gone = std::numeric_limits<int>::min();
static constexpr double Feasible = 1e-9;
static constexpr double SmallestPivot = 1e-9;
static constexpr double SameRatio = 1e-12;

static std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

DualSimplex::DualSimplex(const LinearProgram &program)
    : m_stride(static_cast<int>(program.costs.size()))
    , m_rows(static_cast<int>(program.limits.size()))
    , m_columns(m_stride)
    , m_tableau(program.matrix)
    , m_reduced(program.costs)
    , m_basic(program.limits)
    , m_rowVariable(at(m_rows))
    , m_columnVariable(at(m_columns))
    , m_place(at(m_columns + m_rows))
    , m_lower(m_place.size(), 0.0)
    , m_upper(m_place.size(), 1.0)
    , m_atUpper(at(m_columns), false)
{
    std::iota(m_columnVariable.begin(), m_columnVariable.end(), 0);
    std::iota(m_rowVariable.begin(), m_rowVariable.end(), m_columns);
    for (int column = 0; column < m_columns; ++column)
        m_place[at(column)] = ~column;
    for (int row = 0; row < m_rows; ++row) {
        m_place[at(m_columns + row)] = row;
        m_upper[at(m_columns + row)] = std::numeric_limits<double>::infinity();
    }
}

double DualSimplex::restingValue(int place) const
{
    const std::size_t variable = at(m_columnVariable[at(place)]);
    return m_atUpper[at(place)] ? m_upper[variable] : m_lower[variable];
}

/// Moves the variable of the column \a place by \a change; the basic ones follow.
void DualSimplex::shift(int place, double change)
{
    for (int index = 0; index < m_rows; ++index)
        m_basic[at(index)] -= row(index)[place] * change;
}

void DualSimplex::removeColumn(int place)
{
    const int last = --m_columns;
    m_place[at(m_columnVariable[at(place)])] = Gone;
    if (place == last)
        return;
    for (int index = 0; index < m_rows; ++index)
        row(index)[place] = row(index)[last];
    m_reduced[at(place)] = m_reduced[at(last)];
    m_atUpper[at(place)] = m_atUpper[at(last)];
    m_columnVariable[at(place)] = m_columnVariable[at(last)];
    m_place[at(m_columnVariable[at(place)])] = ~place;
}

void DualSimplex::fix(int column, double value)
{
    const int place = m_place[at(column)];
    if (place < 0 && place != Gone)
        shift(~place, value - restingValue(~place));
    m_lower[at(column)] = value;
    m_upper[at(column)] = value;
    if (place < 0 && place != Gone)
        removeColumn(~place);
}

/// The basic variable that breaks its bounds most has to leave the basis.
DualSimplex::Exit DualSimplex::exit() const
{
    Exit found;
    double worst = Feasible;
    for (int index = 0; index < m_rows; ++index) {
        const std::size_t variable = at(m_rowVariable[at(index)]);
        const double below = m_lower[variable] - m_basic[at(index)];
        const double above = m_basic[at(index)] - m_upper[variable];
        if (std::max(below, above) <= worst)
            continue;
        worst = std::max(below, above);
        found = {index, below > above ? m_lower[variable] : m_upper[variable], below > above};
    }
    return found;
}

/// The column that takes its place: the first whose reduced cost would change its sign,
/// of equal ones that with the largest entry. −1 when there is none.
int DualSimplex::entry(const Exit &exit) const
{
    const double *entries = m_tableau.data() + std::ptrdiff_t{exit.row} * m_stride;
    int best = -1;
    double bestRatio = std::numeric_limits<double>::infinity();
    for (int place = 0; place < m_columns; ++place) {
        const double entry = entries[place];
        const bool helps = (entry < 0.0) == (exit.mustGrow != m_atUpper[at(place)]);
        if (!helps || std::abs(entry) < SmallestPivot)
            continue;
        const double ratio = std::abs(m_reduced[at(place)] / entry);
        const bool isTie = best >= 0 && std::abs(ratio - bestRatio) <= SameRatio;
        if (isTie ? std::abs(entry) > std::abs(entries[best]) : ratio < bestRatio) {
            best = place;
            bestRatio = isTie ? bestRatio : ratio;
        }
    }
    return best;
}

/// Subtracts the scaled row \a pivotRow from all others, and \a step times the column
/// \a place from the basic values.
void DualSimplex::eliminate(int pivotRow, int place, double step)
{
    const double *source = row(pivotRow);
    const double inverse = source[place];
    for (int index = 0; index < m_rows; ++index) {
        double *target = row(index);
        const double factor = target[place];
        if (index == pivotRow || factor == 0.0)
            continue;
        m_basic[at(index)] -= factor * step;
        for (int column = 0; column < m_columns; ++column)
            target[column] -= factor * source[column];
        target[place] = -factor * inverse;
    }
    const double factor = m_reduced[at(place)];
    for (int column = 0; column < m_columns; ++column)
        m_reduced[at(column)] -= factor * source[column];
    m_reduced[at(place)] = -factor * inverse;
}

void DualSimplex::pivot(const Exit &exit, int place)
{
    double *entries = row(exit.row);
    const double inverse = 1.0 / entries[place];
    const double step = (m_basic[at(exit.row)] - exit.bound) * inverse;
    const double entered = restingValue(place) + step;
    for (int column = 0; column < m_columns; ++column)
        entries[column] *= inverse;
    entries[place] = inverse;
    eliminate(exit.row, place, step);

    const int leaving = m_rowVariable[at(exit.row)];
    const int entering = m_columnVariable[at(place)];
    m_basic[at(exit.row)] = entered;
    m_rowVariable[at(exit.row)] = entering;
    m_place[at(entering)] = exit.row;
    m_columnVariable[at(place)] = leaving;
    m_place[at(leaving)] = ~place;
    m_atUpper[at(place)] = !exit.mustGrow;
    if (m_lower[at(leaving)] == m_upper[at(leaving)])
        removeColumn(place);
}

bool DualSimplex::advance(int pivots)
{
    for (int done = 0; done < pivots; ++done) {
        const Exit leaving = exit();
        if (leaving.row < 0)
            return true;
        const int place = entry(leaving);
        if (place < 0)
            return true;
        pivot(leaving, place);
    }
    return false;
}

double DualSimplex::value(int column) const
{
    const int place = m_place[at(column)];
    if (place == Gone)
        return m_lower[at(column)];
    return place >= 0 ? m_basic[at(place)] : restingValue(~place);
}

double DualSimplex::multiplier(int row) const
{
    const int slack = static_cast<int>(m_place.size()) - m_rows + row;
    const int place = m_place[at(slack)];
    return place >= 0 ? 0.0 : std::max(0.0, m_reduced[at(~place)]);
}

bool DualSimplex::restsAt(int column, double bound) const
{
    const int place = m_place[at(column)];
    return place < 0 && place != Gone && restingValue(~place) == bound;
}

} // namespace Compass
