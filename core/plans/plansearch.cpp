// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plans/plansearch.h"

#include "core/plans/plandominance.h"
#include "core/plans/plangreedy.h"
#include "core/plans/planrelaxation.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace Compass {

namespace {

/// A part of all selections: those in keeping with what is settled.
struct SearchNode
{
    DualSimplex relaxation;
    std::vector<ItemState> states;
    int settledMinutes = 0; ///< Of the items that are in.
    double bound = 0.0;     ///< No selection here loses less.
};

/// What to settle next.
struct BranchItem
{
    int item = -1;       ///< None when all are settled.
    bool isWhole = true; ///< Every item is in or out in the relaxation too.
};

/// A search over the items of a reduced problem.
class PlanSearch
{
public:
    PlanSearch(const PlanProblem &problem, const SearchLimit &limit);

    void run();
    const ItemNumbers &items() const { return m_items; }
    int nodes() const { return m_nodes; }
    double boundOnValue() const;

private:
    void visit(SearchNode node);
    void settle(SearchNode &node, int item, bool isIn) const;
    void settleOversized(SearchNode &node) const;
    void settleByPrice(SearchNode &node, const PlanPrices &prices) const;
    PlanPrices relax(SearchNode &node) const;
    BranchItem branchItem(const SearchNode &node, const PlanPrices &prices) const;
    void branch(SearchNode node, int item);
    void round(const SearchNode &node);
    void offer(PlanTally tally);
    bool isBeaten(double loss) const { return loss >= m_loss - m_tieBreak.tolerance; }

    const PlanProblem &m_problem;
    TieBreak m_tieBreak;
    int m_nodeLimit;
    int m_nodes = 0;
    ItemNumbers m_items; ///< The best selection so far.
    double m_loss = std::numeric_limits<double>::infinity();
    double m_openLoss = std::numeric_limits<double>::infinity(); ///< Least of what was not visited.
};

} // namespace

PlanSearch::PlanSearch(const PlanProblem &problem, const SearchLimit &limit)
    : m_problem(problem)
    , m_tieBreak(tieBreakOf(problem))
    , m_nodeLimit(limit.nodes)
{
}

void PlanSearch::run()
{
    PlanTally first(m_problem);
    fillGreedily(first, m_problem);
    exchangeItems(first, m_problem);
    offer(first);
    visit({DualSimplex(relaxationOf(m_problem, m_tieBreak)),
           std::vector<ItemState>(m_problem.items.size(), ItemState::Free)});
}

/// The loss of an unknown selection counts its minutes too: up to the whole budget.
double PlanSearch::boundOnValue() const
{
    const double loss = std::min(m_loss, m_openLoss);
    return m_problem.attainable() - loss + m_tieBreak.minutePrice * m_problem.budget;
}

void PlanSearch::offer(PlanTally tally)
{
    dropNeedless(tally);
    const double loss =
        m_problem.attainable() - tally.value() + m_tieBreak.minutePrice * tally.minutes();
    if (isBeaten(loss))
        return;
    m_loss = loss;
    m_items = tally.items();
}

/// Offers what comes of taking the items in the order of their shares.
void PlanSearch::round(const SearchNode &node)
{
    constexpr double worthTrying = 0.3;
    std::vector<double> shares;
    for (std::size_t item = 0; item < node.states.size(); ++item)
        shares.push_back(node.relaxation.value(static_cast<int>(item)));
    ItemNumbers order(shares.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, std::ranges::greater(), [&shares](int item) {
        return shares[static_cast<std::size_t>(item)];
    });
    PlanTally tally(m_problem);
    for (const int item : order) {
        if (shares[static_cast<std::size_t>(item)] >= worthTrying && tally.fits(item))
            tally.add(item);
    }
    dropNeedless(tally);
    fillGreedily(tally, m_problem);
    offer(tally);
}

void PlanSearch::settle(SearchNode &node, int item, bool isIn) const
{
    const auto index = static_cast<std::size_t>(item);
    node.states[index] = isIn ? ItemState::In : ItemState::Out;
    node.settledMinutes += isIn ? m_problem.items[index].minutes : 0;
    node.relaxation.fix(item, isIn ? 1.0 : 0.0);
}

/// What no longer fits beside the items that are in is out.
void PlanSearch::settleOversized(SearchNode &node) const
{
    for (std::size_t item = 0; item < node.states.size(); ++item) {
        const int minutes = node.settledMinutes + m_problem.items[item].minutes;
        if (node.states[item] == ItemState::Free && minutes > m_problem.budget)
            settle(node, static_cast<int>(item), false);
    }
}

/// An item whose other state would cost more than the best selection loses keeps the
/// state it has in the relaxation.
void PlanSearch::settleByPrice(SearchNode &node, const PlanPrices &prices) const
{
    for (std::size_t index = 0; index < node.states.size(); ++index) {
        const int item = static_cast<int>(index);
        if (node.states[index] != ItemState::Free)
            continue;
        const double cost = netCost(m_problem.items[index], prices);
        if (cost > 0.0 && isBeaten(node.bound + cost) && node.relaxation.restsAt(item, 0.0))
            settle(node, item, false);
        else if (cost < 0.0 && isBeaten(node.bound - cost) && node.relaxation.restsAt(item, 1.0))
            settle(node, item, true);
    }
}

/// Solves the relaxation of \a node, or as much of it as shows that it is beaten.
PlanPrices PlanSearch::relax(SearchNode &node) const
{
    constexpr int pivotsAtOnce = 8;
    constexpr int mostRounds = 500;
    bool isSolved = false;
    PlanPrices prices;
    for (int round = 0; round < mostRounds && !isSolved; ++round) {
        isSolved = node.relaxation.advance(pivotsAtOnce);
        prices = pricesIn(node.relaxation, m_problem, m_tieBreak);
        node.bound = std::max(node.bound, lossBound(m_problem, node.states, prices));
        isSolved = isSolved || isBeaten(node.bound);
    }
    return prices;
}

/// The item whose share is most undecided and matters most; when all shares are whole,
/// the first free one.
BranchItem PlanSearch::branchItem(const SearchNode &node, const PlanPrices &prices) const
{
    constexpr double whole = 1e-7;
    BranchItem best;
    double bestScore = 0.0;
    for (std::size_t index = 0; index < node.states.size(); ++index) {
        if (node.states[index] != ItemState::Free)
            continue;
        const ProblemItem &item = m_problem.items[index];
        const double share = node.relaxation.value(static_cast<int>(index));
        const double undecided = std::min(share, 1.0 - share);
        const double worth = prices.minute * item.minutes - netCost(item, prices);
        const double score = undecided > whole ? undecided * worth : 0.0;
        best.isWhole = best.isWhole && undecided <= whole;
        if (best.item < 0 || score > bestScore) {
            best.item = static_cast<int>(index);
            bestScore = score;
        }
    }
    return best;
}

void PlanSearch::branch(SearchNode node, int item)
{
    SearchNode with = node;
    settle(with, item, true);
    visit(std::move(with));
    settle(node, item, false);
    visit(std::move(node));
}

void PlanSearch::visit(SearchNode node)
{
    constexpr int alwaysRounded = 8;
    constexpr int roundedEach = 16;
    if (isBeaten(node.bound))
        return;
    if (m_nodes >= m_nodeLimit) {
        m_openLoss = std::min(m_openLoss, node.bound);
        return;
    }
    ++m_nodes;
    settleOversized(node);
    const PlanPrices prices = relax(node);
    if (isBeaten(node.bound))
        return;
    const BranchItem next = branchItem(node, prices);
    if (next.isWhole || m_nodes <= alwaysRounded || m_nodes % roundedEach == 0)
        round(node);
    if (next.item < 0 || isBeaten(node.bound))
        return;
    settleByPrice(node, prices);
    branch(std::move(node), next.item);
}

PlanSolution bestSelection(const PlanProblem &problem, const SearchLimit &limit)
{
    const ItemNumbers kept = undominatedItems(problem);
    const PlanProblem reduced = reducedProblem(problem, kept);
    PlanSearch search(reduced, limit);
    search.run();

    PlanTally tally(problem);
    for (const int item : search.items())
        tally.add(kept[static_cast<std::size_t>(item)]);
    preferEarlier(tally, problem);
    fillGreedily(tally, problem);
    constexpr double same = 1e-6;
    const double value = tally.value();
    const double bound = std::min(search.boundOnValue(), problem.attainable());
    const bool isExact = bound - value <= same;
    return {tally.items(), value, isExact ? value : bound, isExact, search.nodes()};
}

} // namespace Compass
