// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plans/learningstep.h"
#include "core/plans/planchoices.h"
#include "core/plans/plansearch.h"

namespace Compass {

/// Something a plan asks to do.
struct PlannedItem
{
    PlanItemId id;
    ItemKind kind = ItemKind::Article;
    int minutes = 0;
    bool isEstimate = false;
    bool isLocked = false; ///< In by the person's decision: added, under way or done.
    ItemProgress progress = ItemProgress::ToDo;
    QList<StepRange> closes;  ///< The steps it is counted for; each step once in a plan.
    double lossWithout = 0.0; ///< What the plan would be worth less without it, ≥ 0.
};

enum class LeftOutReason {
    NotEnoughTime,
    ClosedByOthers,
    NeedsEarlierStep,
    Rejected,
    WrongLanguage,
    WrongType,
    NotFree,
};

/// A candidate that a plan does without, and why.
struct LeftOutItem
{
    PlanItemId id;
    ItemKind kind = ItemKind::Article;
    int minutes = 0;
    bool isEstimate = false;
    LeftOutReason reason = LeftOutReason::NotEnoughTime;
    QList<StepRange> couldClose; ///< The needed steps it teaches.
    /// By how many minutes the budget would have to grow for it to fit beside the
    /// items of the plan; 0 when time is not the reason.
    int minutesMissing = 0;
};

/// The most valuable way to spend a budget of time on closing gaps.
/// Source: design page measurement.md, section 7.
struct LearningPlan
{
    int budgetMinutes = 0;
    int usedMinutes = 0;        ///< More than the budget only when locked items alone are.
    double value = 0.0;         ///< Σ values of the steps it closes.
    double attainable = 0.0;    ///< Σ values of all steps of the gaps.
    bool isExact = true;        ///< No other choice of items is worth more.
    double bound = 0.0;         ///< No choice is worth more than this; \a value when exact.
    QList<PlannedItem> items;   ///< In the order to do them.
    QList<LeftOutItem> leftOut; ///< Every other candidate, in catalogue order.
    /// The smallest budget in which anything useful fits. No value unless there is
    /// something useful and this budget is too small for all of it.
    std::optional<int> smallestUsefulMinutes;
};

/// All that a plan follows from.
struct PlanInputs
{
    QList<Gap> gaps;
    const LearningCatalogue &catalogue; ///< Must outlive this.
    PlanChoices choices;
};

/// The plan that closes the most within the budget of \a inputs; of equal ones the
/// shorter, then the one whose items come earlier in the catalogue. Items added, under
/// way or done are always in and their minutes count; rejected ones never are. Locked
/// items that alone take more than the budget leave no room for others.
LearningPlan makePlan(const PlanInputs &inputs, const SearchLimit &limit = {});

} // namespace Compass
