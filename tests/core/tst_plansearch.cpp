// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plans/plandominance.h"
#include "core/plans/planrelaxation.h"
#include "core/plans/plansearch.h"
#include "tests/support/planproblems.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace Compass;

static constexpr unsigned Cases = 300;
static constexpr double Same = 1e-9;

class tst_PlanSearch : public QObject
{
    Q_OBJECT

private slots:
    void equalsBruteForce();
    void stoppedSearchBoundsTheOptimum();
    void anyPricesBoundTheLoss();
    void moreTimeNeverClosesLess();
    void dominatedItemChangesNothing();
    void stepWaitsForTheStepBelow();
    void equalValueTakesFewerMinutes();
    void equalItemsGiveTheEarlier();
    void nothingToChooseIsExact();
    void largeProblemsAreSolvedExactly();
};

namespace {

/// The most that can be closed, and the fewest minutes that do it.
struct Optimum
{
    double value = 0.0;
    int minutes = 0;
};

} // namespace

static int minutesOf(const PlanProblem &problem, const ItemNumbers &items)
{
    int minutes = 0;
    for (const int item : items)
        minutes += problem.items[static_cast<std::size_t>(item)].minutes;
    return minutes;
}

/// What \a items close, worked out step by step.
static double valueOf(const PlanProblem &problem, const ItemNumbers &items)
{
    double value = 0.0;
    bool isClosed = true;
    for (int step = 0; step < static_cast<int>(problem.steps.size()); ++step) {
        const ProblemStep &each = problem.steps[static_cast<std::size_t>(step)];
        const bool isCovered = std::ranges::any_of(items, [&](int item) {
            const auto &steps = problem.items[static_cast<std::size_t>(item)].steps;
            return std::ranges::find(steps, step) != steps.end();
        });
        isClosed = isCovered && (each.isFirst || isClosed);
        value += isClosed ? each.value : 0.0;
    }
    return value;
}

/// Looks at every selection there is.
static Optimum bruteForce(const PlanProblem &problem)
{
    Optimum best;
    const unsigned selections = 1U << problem.items.size();
    for (unsigned selection = 0; selection < selections; ++selection) {
        ItemNumbers items;
        for (int item = 0; item < static_cast<int>(problem.items.size()); ++item) {
            if ((selection >> item) & 1U)
                items.push_back(item);
        }
        const int minutes = minutesOf(problem, items);
        if (minutes > problem.budget)
            continue;
        const double value = valueOf(problem, items);
        const bool isShorter = value > best.value - Same && minutes < best.minutes;
        if (value > best.value + Same || isShorter)
            best = {value, minutes};
    }
    return best;
}

static PlanProblem smallProblem(unsigned seed)
{
    const int items = 4 + static_cast<int>(seed % 7);
    return Sample::problem(seed,
                           {.competencies = 1 + static_cast<int>(seed % 4),
                            .items = items,
                            .budget = 40 + static_cast<int>(seed * 37 % 300)});
}

void tst_PlanSearch::equalsBruteForce()
{
    for (unsigned seed = 0; seed < Cases; ++seed) {
        const PlanProblem problem = smallProblem(seed);
        const Optimum best = bruteForce(problem);

        const PlanSolution found = bestSelection(problem);

        QVERIFY2(found.isExact, qPrintable(QString::number(seed)));
        QVERIFY2(std::abs(found.value - best.value) < Same, qPrintable(QString::number(seed)));
        QVERIFY(std::abs(valueOf(problem, found.items) - best.value) < Same);
        QCOMPARE(found.bound, found.value);
        QCOMPARE(minutesOf(problem, found.items), best.minutes);
    }
}

void tst_PlanSearch::stoppedSearchBoundsTheOptimum()
{
    int stopped = 0;
    for (unsigned seed = 0; seed < 60; ++seed) {
        const PlanProblem problem = Sample::problem(
            seed, {.competencies = 12, .items = 60, .budget = 200 + static_cast<int>(seed)});
        const PlanSolution best = bestSelection(problem);
        QVERIFY(best.isExact);
        for (const int nodes : {0, 1, 2, 5}) {
            const PlanSolution found = bestSelection(problem, {nodes});
            QVERIFY(found.value <= best.value + Same);
            QVERIFY(found.bound >= best.value - Same);
            QVERIFY(minutesOf(problem, found.items) <= problem.budget);
            stopped += found.isExact ? 0 : 1;
        }
    }
    QVERIFY(stopped > 20);
}

void tst_PlanSearch::anyPricesBoundTheLoss()
{
    std::mt19937 random(7);
    std::uniform_real_distribution<double> price(0.0, 2.0);
    for (unsigned seed = 0; seed < Cases; ++seed) {
        const PlanProblem problem = smallProblem(seed);
        PlanPrices prices{{}, price(random) / 100.0, 0.0};
        prices.minute = prices.scarcity;
        for (std::size_t step = 0; step < problem.steps.size(); ++step)
            prices.steps.push_back(price(random));
        const std::vector<ItemState> free(problem.items.size(), ItemState::Free);

        const double bound = lossBound(problem, free, prices);

        QVERIFY(bound <= problem.attainable() - bruteForce(problem).value + Same);
    }
}

void tst_PlanSearch::moreTimeNeverClosesLess()
{
    for (unsigned seed = 0; seed < 20; ++seed) {
        double last = 0.0;
        for (int budget = 0; budget <= 600; budget += 20) {
            const PlanSolution found = bestSelection(
                Sample::problem(seed, {.competencies = 8, .items = 40, .budget = budget}));
            QVERIFY(found.isExact);
            QVERIFY(found.value >= last - Same);
            last = found.value;
        }
    }
}

void tst_PlanSearch::dominatedItemChangesNothing()
{
    for (unsigned seed = 0; seed < Cases; ++seed) {
        const PlanProblem problem = Sample::problem(seed, {.competencies = 6, .items = 20});
        PlanProblem more = problem;
        for (std::size_t item = 0; item < problem.items.size(); item += 3) {
            ProblemItem worse = problem.items[item];
            worse.minutes += static_cast<int>(item % 2) * 5;
            if (item % 4 == 0)
                worse.steps.pop_back();
            more.items.push_back(worse);
        }

        QCOMPARE(undominatedItems(more), undominatedItems(problem));
        QCOMPARE(bestSelection(more).items, bestSelection(problem).items);
    }
}

void tst_PlanSearch::stepWaitsForTheStepBelow()
{
    // The upper step is worth more but closes only after the lower one.
    PlanProblem problem{{{1.0, true}, {5.0, false}, {2.0, true}}, {}, 60};
    problem.items = {{60, {1}}, {60, {2}}, {30, {0}}};

    QCOMPARE(bestSelection(problem).items, ItemNumbers{1});

    problem.budget = 90;
    QCOMPARE(bestSelection(problem).items, (ItemNumbers{0, 2}));
    QCOMPARE(bestSelection(problem).value, 6.0);
}

void tst_PlanSearch::equalValueTakesFewerMinutes()
{
    PlanProblem problem{{{1.0, true}, {1.0, true}}, {}, 100};
    problem.items = {{60, {0}}, {55, {1}}};

    QCOMPARE(bestSelection(problem).items, ItemNumbers{1});
}

void tst_PlanSearch::equalItemsGiveTheEarlier()
{
    PlanProblem problem{{{1.0, true}, {1.0, true}}, {}, 60};
    problem.items = {{60, {1}}, {60, {0}}, {60, {1}}};

    QCOMPARE(undominatedItems(problem), (ItemNumbers{0, 1}));
    QCOMPARE(bestSelection(problem).items, ItemNumbers{0});
}

void tst_PlanSearch::nothingToChooseIsExact()
{
    const PlanProblem tooLong{{{1.0, true}}, {{60, {0}}}, 30};
    for (const PlanProblem &problem : {PlanProblem{}, tooLong}) {
        const PlanSolution found = bestSelection(problem);
        QVERIFY(found.items.empty());
        QVERIFY(found.isExact);
        QCOMPARE(found.value, 0.0);
        QCOMPARE(found.bound, 0.0);
    }
}

void tst_PlanSearch::largeProblemsAreSolvedExactly()
{
    for (unsigned seed = 0; seed < 6; ++seed) {
        const PlanSolution found = bestSelection(Sample::problem(
            seed,
            {.competencies = 21, .items = 500, .budget = 240 + 300 * static_cast<int>(seed)}));
        QVERIFY(found.isExact);
    }
}

QTEST_GUILESS_MAIN(tst_PlanSearch)
#include "tst_plansearch.moc"
