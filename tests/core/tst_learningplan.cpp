// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plans/learningplan.h"
#include "tests/support/learning.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>

using namespace Compass;
using namespace Compass::Sample;
using namespace Qt::StringLiterals;

class tst_LearningPlan : public QObject
{
    Q_OBJECT

private slots:
    void equalsBruteForceUnderTheChoicesOfThePerson();
    void valueAndClosesAddUp();
    void lossCountsTheStepsThatWait();
    void lockedItemIsInThoughItClosesNothing();
    void lockedUpperStepClosesWithTheLowerOne();
    void lockedBeyondTheBudgetLeavesNoRoom();
    void itemUnderWayOrDoneIsIn();
    void rejectedItemIsNeverIn();
    void filteredItemSaysWhy_data();
    void filteredItemSaysWhy();
    void leftOutSaysWhatIsMissing();
    void smallestUsefulTimeIsGivenWhenNothingFits();
    void nothingToCloseIsAnEmptyPlan();
    void lowerStepsComeFirst();
    void orderOfThePersonWins();
    void stoppedSearchIsNearBest();
};

/// The ids of what \a plan asks to do, in order.
static QStringList idsOf(const LearningPlan &plan)
{
    QStringList ids;
    for (const PlannedItem &item : plan.items)
        ids.append(item.id.resource.toString() + item.id.competency.toString());
    return ids;
}

static const LeftOutItem *leftOut(const LearningPlan &plan, const PlanItemId &id)
{
    const auto found = std::ranges::find(plan.leftOut, id, &LeftOutItem::id);
    return found == plan.leftOut.cend() ? nullptr : &*found;
}

static StepRange range(const QString &competency, int from, int to)
{
    return {CompetencyId(competency), level(from), level(to)};
}

namespace {

/// A made-up person with a made-up catalogue.
struct Case
{
    QList<Gap> gaps;
    LearningCatalogue catalogue;
    PlanChoices choices;
};

} // namespace

static Case randomCase(unsigned seed)
{
    std::mt19937 random(seed);
    const auto below = [&random](int limit) { return static_cast<int>(random() % limit); };
    Case made;
    for (int number = 0; number < 4; ++number) {
        Gap each = gap(u"C%1"_s.arg(number), below(3), 1 + below(4));
        each.importance = below(2) ? Importance::Essential : Importance::Asset;
        made.gaps.append(each);
    }
    for (int number = 0; number < 8; ++number) {
        QStringList competencies{u"C%1"_s.arg(below(4))};
        if (below(2))
            competencies.append(u"C%1"_s.arg(below(4)));
        const int from = below(4);
        const QString id = u"A%1"_s.arg(number);
        made.catalogue.resources.append(
            resource(id, competencies, {from, from + 1 + below(4 - from)}, 15 + 15 * below(8)));
        if (const int fate = below(5); fate < 2)
            made.choices.items.append(
                choice(itemId(id), fate == 0 ? Decision::Added : Decision::Rejected));
    }
    made.catalogue.activities = {activity(u"P"_s, 2)};
    made.choices.budget = budget(60, 1 + below(6));
    return made;
}

/// What \a chosen close of the gaps of \a each, worked out level by level.
static double valueOf(const Case &each, const QList<PlanCandidate> &chosen)
{
    double value = 0.0;
    for (const Gap &gap : each.gaps) {
        for (int from = gap.estimate.level.toInt(); from < gap.target.toInt(); ++from) {
            const auto teaches = [&](const PlanCandidate &candidate) {
                return std::ranges::any_of(candidate.teaches, [&](const StepRange &taught) {
                    return taught.competency == gap.competency && taught.from.toInt() <= from
                        && from < taught.to.toInt();
                });
            };
            if (std::ranges::none_of(chosen, teaches))
                break;
            value += weightOf(gap.importance);
        }
    }
    return value;
}

/// The most that any selection in keeping with the choices closes; less than 0 when the
/// locked items alone take more than the budget.
static double bestByBruteForce(const Case &each)
{
    const QList<PlanCandidate> candidates = planCandidates(each.catalogue, each.gaps);
    int lockedMinutes = 0;
    for (const ItemChoice &choice : each.choices.items) {
        if (choice.decision == Decision::Added)
            lockedMinutes += planCandidate(each.catalogue, {}, choice.item)->minutes;
    }
    double best = -1.0;
    for (unsigned selection = 0; selection < 1U << candidates.size(); ++selection) {
        QList<PlanCandidate> chosen;
        int minutes = lockedMinutes;
        bool isAllowed = true;
        for (int number = 0; number < candidates.size(); ++number) {
            const ItemChoice *choice = each.choices.choice(candidates.at(number).id);
            const Decision decision = choice ? choice->decision : Decision::None;
            const bool isIn = (selection >> number) & 1U;
            isAllowed =
                isAllowed && (decision == Decision::None || isIn == (decision == Decision::Added));
            if (isIn)
                chosen.append(candidates.at(number));
            if (isIn && decision == Decision::None)
                minutes += candidates.at(number).minutes;
        }
        if (isAllowed && minutes <= each.choices.budget.minutes())
            best = std::max(best, valueOf(each, chosen));
    }
    return best;
}

void tst_LearningPlan::equalsBruteForceUnderTheChoicesOfThePerson()
{
    int overBudget = 0;
    for (unsigned seed = 0; seed < 200; ++seed) {
        const Case each = randomCase(seed);
        const double best = bestByBruteForce(each);

        const LearningPlan plan = makePlan({each.gaps, each.catalogue, each.choices});

        QVERIFY(plan.isExact);
        if (best < 0.0) {
            ++overBudget;
            QVERIFY(plan.usedMinutes > plan.budgetMinutes);
            continue;
        }
        QVERIFY2(std::abs(plan.value - best) < 1e-9, qPrintable(QString::number(seed)));
        QVERIFY(plan.usedMinutes <= plan.budgetMinutes);
    }
    QVERIFY(overBudget < 100);
}

void tst_LearningPlan::valueAndClosesAddUp()
{
    for (unsigned seed = 0; seed < 200; ++seed) {
        const Case each = randomCase(seed);
        const LearningPlan plan = makePlan({each.gaps, each.catalogue, each.choices});
        double closed = 0.0;
        int used = 0;
        for (const PlannedItem &item : plan.items) {
            used += item.minutes;
            for (const StepRange &range : item.closes) {
                const auto gap = std::ranges::find(each.gaps, range.competency, &Gap::competency);
                closed += weightOf(gap->importance) * (range.to.toInt() - range.from.toInt());
            }
        }
        QVERIFY(std::abs(plan.value - closed) < 1e-9);
        QCOMPARE(plan.usedMinutes, used);
        QCOMPARE(plan.bound, plan.value);
        QVERIFY(plan.value <= plan.attainable + 1e-9);
    }
}

void tst_LearningPlan::lossCountsTheStepsThatWait()
{
    LearningCatalogue catalogue;
    catalogue.resources = {resource(u"upper"_s, {u"C1"_s}, {1, 2}, 30),
                           resource(u"lower"_s, {u"C1"_s}, {0, 1}, 30)};
    PlanChoices choices;
    choices.budget = budget(60);

    const LearningPlan plan = makePlan({{gap(u"C1"_s, 0, 2)}, catalogue, choices});

    QCOMPARE(idsOf(plan), (QStringList{u"lower"_s, u"upper"_s}));
    QCOMPARE(plan.value, 4.0);
    // Without the lower step the upper one does not close either.
    QCOMPARE(plan.items.at(0).lossWithout, 4.0);
    QCOMPARE(plan.items.at(1).lossWithout, 2.0);
    QCOMPARE(plan.items.at(0).closes, QList<StepRange>{range(u"C1"_s, 0, 1)});
}

void tst_LearningPlan::lockedItemIsInThoughItClosesNothing()
{
    LearningCatalogue catalogue;
    catalogue.resources = {resource(u"useful"_s, {u"C1"_s}, {0, 1}, 40),
                           resource(u"wanted"_s, {u"C9"_s}, {0, 1}, 30)};
    PlanChoices choices;
    choices.budget = budget(60);
    choices.items = {choice(itemId(u"wanted"_s), Decision::Added),
                     choice(itemId(u"gone from the catalogue"_s), Decision::Added)};

    const LearningPlan plan = makePlan({{gap(u"C1"_s, 0, 1)}, catalogue, choices});

    QCOMPARE(idsOf(plan), QStringList{u"wanted"_s});
    QVERIFY(plan.items.first().isLocked);
    QCOMPARE(plan.items.first().lossWithout, 0.0);
    QCOMPARE(plan.usedMinutes, 30);
    QCOMPARE(leftOut(plan, itemId(u"useful"_s))->reason, LeftOutReason::NotEnoughTime);
    QCOMPARE(leftOut(plan, itemId(u"useful"_s))->minutesMissing, 10);
    QCOMPARE(plan.smallestUsefulMinutes, 70);
}

void tst_LearningPlan::lockedUpperStepClosesWithTheLowerOne()
{
    LearningCatalogue catalogue;
    catalogue.resources = {
        resource(u"other"_s, {u"C2"_s}, {0, 1}, 30), resource(u"middle"_s, {u"C1"_s}, {1, 2}, 30),
        resource(u"lower"_s, {u"C1"_s}, {0, 1}, 30), resource(u"top"_s, {u"C1"_s}, {2, 3}, 30)};
    PlanChoices choices;
    choices.budget = budget(60);
    choices.items = {choice(itemId(u"middle"_s), Decision::Added)};
    const QList<Gap> gaps{gap(u"C1"_s, 0, 3), gap(u"C2"_s, 0, 1)};

    const LearningPlan plan = makePlan({gaps, catalogue, choices});

    // The lower step brings 2 and lets the locked one bring 2 more; the other only 2.
    QCOMPARE(idsOf(plan), (QStringList{u"lower"_s, u"middle"_s}));
    QCOMPARE(plan.value, 4.0);
    QCOMPARE(leftOut(plan, itemId(u"top"_s))->reason, LeftOutReason::NotEnoughTime);

    choices.budget = budget(90);
    QCOMPARE(makePlan({gaps, catalogue, choices}).value, 6.0);
}

void tst_LearningPlan::lockedBeyondTheBudgetLeavesNoRoom()
{
    LearningCatalogue catalogue;
    catalogue.resources = {resource(u"long"_s, {u"C1"_s}, {0, 1}, 90),
                           resource(u"short"_s, {u"C2"_s}, {0, 1}, 5)};
    PlanChoices choices;
    choices.budget = budget(60);
    choices.items = {choice(itemId(u"long"_s), Decision::Added)};

    const LearningPlan plan =
        makePlan({{gap(u"C1"_s, 0, 1), gap(u"C2"_s, 0, 1)}, catalogue, choices});

    QCOMPARE(idsOf(plan), QStringList{u"long"_s});
    QCOMPARE(plan.usedMinutes, 90);
    QCOMPARE(plan.value, 2.0);
    QVERIFY(plan.isExact);
    QCOMPARE(leftOut(plan, itemId(u"short"_s))->minutesMissing, 35);
}

void tst_LearningPlan::itemUnderWayOrDoneIsIn()
{
    LearningCatalogue catalogue;
    catalogue.resources = {resource(u"doing"_s, {u"C1"_s}, {0, 1}, 20),
                           resource(u"done"_s, {u"C2"_s}, {0, 1}, 20),
                           resource(u"better"_s, {u"C1"_s, u"C2"_s}, {0, 1}, 20)};
    PlanChoices choices;
    choices.budget = budget(60);
    choices.items = {choice(itemId(u"doing"_s), Decision::None, ItemProgress::Doing),
                     choice(itemId(u"done"_s), Decision::None, ItemProgress::Done)};

    const LearningPlan plan =
        makePlan({{gap(u"C1"_s, 0, 1), gap(u"C2"_s, 0, 1)}, catalogue, choices});

    QCOMPARE(idsOf(plan), (QStringList{u"done"_s, u"doing"_s}));
    QVERIFY(plan.items.first().isLocked);
    QCOMPARE(plan.items.first().progress, ItemProgress::Done);
    QCOMPARE(leftOut(plan, itemId(u"better"_s))->reason, LeftOutReason::ClosedByOthers);
}

void tst_LearningPlan::rejectedItemIsNeverIn()
{
    LearningCatalogue catalogue;
    catalogue.resources = {resource(u"best"_s, {u"C1"_s}, {0, 1}, 20),
                           resource(u"second"_s, {u"C1"_s}, {0, 1}, 40)};
    PlanChoices choices;
    choices.budget = budget(60);
    choices.items = {choice(itemId(u"best"_s), Decision::Rejected, ItemProgress::Doing)};

    const LearningPlan plan = makePlan({{gap(u"C1"_s, 0, 1)}, catalogue, choices});

    QCOMPARE(idsOf(plan), QStringList{u"second"_s});
    QCOMPARE(leftOut(plan, itemId(u"best"_s))->reason, LeftOutReason::Rejected);
}

void tst_LearningPlan::filteredItemSaysWhy_data()
{
    QTest::addColumn<PlanFilters>("filters");
    QTest::addColumn<LeftOutReason>("reason");

    QTest::newRow("language") << PlanFilters{false, true, {}, false}
                              << LeftOutReason::WrongLanguage;
    QTest::newRow("type") << PlanFilters{true, true, {ItemKind::Video}, false}
                          << LeftOutReason::WrongType;
    QTest::newRow("cost") << PlanFilters{true, true, {}, true} << LeftOutReason::NotFree;
}

void tst_LearningPlan::filteredItemSaysWhy()
{
    QFETCH(PlanFilters, filters);
    LearningCatalogue catalogue;
    LearningResource paid = resource(u"A"_s, {u"C1"_s}, {2, 3}, 20);
    paid.type = ResourceType::Video;
    paid.inFrench = false;
    paid.cost.english = u"Paid"_s;
    catalogue.resources = {paid};
    catalogue.activities = {activity(u"P"_s, 2)};
    PlanChoices choices;
    choices.budget = budget(120);
    const QList<Gap> gaps{gap(u"C1"_s, 2, 3)};
    QCOMPARE(idsOf(makePlan({gaps, catalogue, choices})), QStringList{u"A"_s});

    choices.filters = filters;
    const LearningPlan plan = makePlan({gaps, catalogue, choices});

    // Practice is in any language and costs nothing.
    QCOMPARE(idsOf(plan), QStringList{u"PC1"_s});
    QTEST(leftOut(plan, itemId(u"A"_s))->reason, "reason");
    QCOMPARE(leftOut(plan, itemId(u"A"_s))->minutesMissing, 0);
    QCOMPARE(leftOut(plan, itemId(u"A"_s))->couldClose, QList<StepRange>{range(u"C1"_s, 2, 3)});
}

void tst_LearningPlan::leftOutSaysWhatIsMissing()
{
    LearningCatalogue catalogue;
    catalogue.resources = {
        resource(u"chosen"_s, {u"C1"_s}, {0, 1}, 40), resource(u"longer"_s, {u"C1"_s}, {0, 1}, 50),
        resource(u"above"_s, {u"C2"_s}, {1, 2}, 10), resource(u"beside"_s, {u"C3"_s}, {0, 1}, 35)};
    PlanChoices choices;
    choices.budget = budget(60);
    Gap asset = gap(u"C3"_s, 0, 1);
    asset.importance = Importance::Asset;

    const LearningPlan plan =
        makePlan({{gap(u"C1"_s, 0, 1), gap(u"C2"_s, 0, 2), asset}, catalogue, choices});

    QCOMPARE(idsOf(plan), QStringList{u"chosen"_s});
    QCOMPARE(plan.leftOut.size(), 3);
    QCOMPARE(leftOut(plan, itemId(u"longer"_s))->reason, LeftOutReason::ClosedByOthers);
    QCOMPARE(leftOut(plan, itemId(u"above"_s))->reason, LeftOutReason::NeedsEarlierStep);
    QCOMPARE(leftOut(plan, itemId(u"beside"_s))->reason, LeftOutReason::NotEnoughTime);
    QCOMPARE(leftOut(plan, itemId(u"beside"_s))->minutesMissing, 15);
    QVERIFY(!plan.smallestUsefulMinutes);
}

void tst_LearningPlan::smallestUsefulTimeIsGivenWhenNothingFits()
{
    LearningCatalogue catalogue;
    catalogue.resources = {resource(u"long"_s, {u"C1"_s}, {0, 1}, 90),
                           resource(u"shorter"_s, {u"C2"_s}, {0, 1}, 75),
                           resource(u"above"_s, {u"C2"_s}, {1, 2}, 70)};
    PlanChoices choices;
    choices.budget = budget(60);

    const LearningPlan plan =
        makePlan({{gap(u"C1"_s, 0, 1), gap(u"C2"_s, 0, 2)}, catalogue, choices});

    QVERIFY(plan.items.isEmpty());
    QCOMPARE(plan.value, 0.0);
    QCOMPARE(plan.attainable, 6.0);
    QCOMPARE(plan.smallestUsefulMinutes, 75);
}

void tst_LearningPlan::nothingToCloseIsAnEmptyPlan()
{
    LearningCatalogue catalogue;
    catalogue.resources = {resource(u"A"_s, {u"C1"_s}, {0, 4}, 20)};
    PlanChoices choices;

    const LearningPlan plan = makePlan({{gap(u"C1"_s, 3, 3)}, catalogue, choices});

    QVERIFY(plan.items.isEmpty());
    QVERIFY(plan.leftOut.isEmpty());
    QVERIFY(plan.isExact);
    QCOMPARE(plan.attainable, 0.0);
    QVERIFY(!plan.smallestUsefulMinutes);
}

void tst_LearningPlan::lowerStepsComeFirst()
{
    LearningCatalogue catalogue;
    catalogue.resources = {
        resource(u"top"_s, {u"C2"_s}, {2, 3}, 10), resource(u"low"_s, {u"C2"_s}, {0, 1}, 30),
        resource(u"mid"_s, {u"C2"_s}, {1, 2}, 20), resource(u"first gap"_s, {u"C1"_s}, {0, 1}, 60)};
    PlanChoices choices;
    choices.budget = budget(120);

    const LearningPlan plan =
        makePlan({{gap(u"C1"_s, 0, 1), gap(u"C2"_s, 0, 3)}, catalogue, choices});

    QCOMPARE(idsOf(plan), (QStringList{u"first gap"_s, u"low"_s, u"mid"_s, u"top"_s}));
}

void tst_LearningPlan::orderOfThePersonWins()
{
    LearningCatalogue catalogue;
    catalogue.resources = {resource(u"low"_s, {u"C1"_s}, {0, 1}, 30),
                           resource(u"mid"_s, {u"C1"_s}, {1, 2}, 30),
                           resource(u"other"_s, {u"C2"_s}, {0, 1}, 30)};
    PlanChoices choices;
    choices.budget = budget(90);
    choices.order = {itemId(u"mid"_s), itemId(u"other"_s)};

    const LearningPlan plan =
        makePlan({{gap(u"C1"_s, 0, 2), gap(u"C2"_s, 0, 1)}, catalogue, choices});

    // The step in the middle still waits for the one below it.
    QCOMPARE(idsOf(plan), (QStringList{u"other"_s, u"low"_s, u"mid"_s}));
}

void tst_LearningPlan::stoppedSearchIsNearBest()
{
    LearningCatalogue catalogue;
    QList<Gap> gaps;
    for (int number = 0; number < 12; ++number)
        gaps.append(gap(u"C%1"_s.arg(number), 0, 3));
    for (int number = 0; number < 60; ++number) {
        catalogue.resources.append(resource(
            u"A%1"_s.arg(number), {u"C%1"_s.arg(number % 12), u"C%1"_s.arg(number * 7 % 11)},
            {number % 3, 1 + number % 3 + number % 2}, 31 + number * 17 % 90));
    }
    PlanChoices choices;
    choices.budget = budget(300);
    const LearningPlan best = makePlan({gaps, catalogue, choices});

    const LearningPlan plan = makePlan({gaps, catalogue, choices}, {.nodes = 0});

    QVERIFY(best.isExact);
    QVERIFY(!plan.isExact);
    QVERIFY(plan.value <= best.value);
    QVERIFY(plan.bound >= best.value);
    QVERIFY(plan.bound <= plan.attainable + 1e-9);
}

QTEST_GUILESS_MAIN(tst_LearningPlan)
#include "tst_learningplan.moc"
