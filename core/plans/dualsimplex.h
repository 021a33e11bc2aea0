// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <vector>

namespace Compass {

/// Minimise costs·x subject to matrix·x ≤ limits and 0 ≤ x ≤ 1, where no cost is
/// negative.
struct LinearProgram
{
    std::vector<double> costs;  ///< One for each column.
    std::vector<double> limits; ///< One for each row.
    std::vector<double> matrix; ///< Row after row.
};

/// The dual simplex method on a dense tableau that keeps only the columns of variables
/// still free. It starts at x = 0, which is dual feasible, and stays dual feasible, so
/// fixing a variable goes on from where it stands. A copy is an independent program.
/// Source: Koberstein, The dual simplex method (2005), chapter 3; bounded variables.
class DualSimplex
{
public:
    explicit DualSimplex(const LinearProgram &program);

    /// Lets the variable of column \a column have no value but \a value, 0 or 1.
    void fix(int column, double value);

    /// At most \a pivots steps towards the optimum. Returns whether it is reached, or
    /// no further step is possible.
    bool advance(int pivots);

    double value(int column) const;   ///< Of x, at the present basis.
    double multiplier(int row) const; ///< The dual price of a row, ≥ 0.
    /// Whether the variable of \a column stands at its bound \a bound, outside the basis.
    bool restsAt(int column, double bound) const;

private:
    struct Exit
    {
        int row = -1; ///< None when the basis is feasible.
        double bound = 0.0;
        bool mustGrow = false;
    };

    double *row(int index) { return m_tableau.data() + std::ptrdiff_t{index} * m_stride; }
    double restingValue(int place) const;
    void shift(int place, double change);
    void removeColumn(int place);
    Exit exit() const;
    int entry(const Exit &exit) const;
    void pivot(const Exit &exit, int place);
    void eliminate(int pivotRow, int place, double step);

    int m_stride = 0;
    int m_rows = 0;
    int m_columns = 0;              ///< Those still in the tableau.
    std::vector<double> m_tableau;  ///< B⁻¹N, row after row.
    std::vector<double> m_reduced;  ///< Reduced costs of the columns.
    std::vector<double> m_basic;    ///< Values of the basic variables.
    std::vector<int> m_rowVariable; ///< Variables: the columns, then a slack for each row.
    std::vector<int> m_columnVariable;
    std::vector<int> m_place; ///< Of a variable: its row, ~column, or Gone.
    std::vector<double> m_lower;
    std::vector<double> m_upper;
    std::vector<bool> m_atUpper; ///< Of a column: which bound it stands at.
};

} // namespace Compass
