// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

namespace Compass {

/// One step of a plan problem and what closing it is worth.
struct ProblemStep
{
    double value = 0.0;   ///< Above 0.
    bool isFirst = false; ///< Nothing has to be closed before it.
};

/// One thing to choose: what it takes and the numbers of the steps it covers, ascending.
struct ProblemItem
{
    int minutes = 0; ///< At least 1.
    std::vector<int> steps;
};

/// The choice behind a learning plan, in plain numbers: items that cover steps within
/// a budget. The steps of one competency follow each other, the lowest first; a step
/// is closed when it and all before it in its competency are covered.
/// Source: design page measurement.md, section 7.
struct PlanProblem
{
    std::vector<ProblemStep> steps;
    std::vector<ProblemItem> items;
    int budget = 0; ///< In minutes.

    double attainable() const; ///< Σ values of all steps.

    /// Σ values of the steps that are closed when \a covers counts, for each step, the
    /// chosen items that cover it.
    double closedValue(const std::vector<int> &covers) const;

    /// For each step whether it is closed then.
    std::vector<bool> closedSteps(const std::vector<int> &covers) const;
};

/// Values closer than this are equal: what sums of probabilities round away.
inline constexpr double SmallestGain = 1e-9;

/// Numbers of items of a problem.
using ItemNumbers = std::vector<int>;

/// A selection of items while it is being put together.
class PlanTally
{
public:
    explicit PlanTally(const PlanProblem &problem); ///< \a problem must outlive this.

    void add(int item);
    void remove(int item);

    bool holds(int item) const { return m_holds[static_cast<std::size_t>(item)]; }
    bool fits(int item) const;
    bool covers(int step) const { return m_covers[static_cast<std::size_t>(step)] > 0; }
    std::vector<bool> closedSteps() const { return m_problem->closedSteps(m_covers); }
    int minutes() const { return m_minutes; }
    double value() const { return m_problem->closedValue(m_covers); }
    double valueWith(int item);
    double valueWithout(int item);
    ItemNumbers items() const; ///< Ascending.

private:
    void count(int item, int change);

    const PlanProblem *m_problem;
    std::vector<int> m_covers;
    std::vector<bool> m_holds;
    int m_minutes = 0;
};

/// What decides between selections of the same value: each minute costs so little that
/// all of them together weigh less than a millionth of a full step.
struct TieBreak
{
    double minutePrice = 0.0;
    double tolerance = 0.0; ///< Losses closer than this are equal.
};

TieBreak tieBreakOf(const PlanProblem &problem);

} // namespace Compass
