// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explanations/planwords.h"
#include "core/explanations/words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Compass {

namespace {

struct SentenceTr
{
    Q_DECLARE_TR_FUNCTIONS(Compass::PlanWords)
};

/// How many gaps with a step a plan closes up to their target, and how many it does not.
struct GapCount
{
    int closed = 0;
    int left = 0;
};

/// The gaps a plan is for. What surely blocks the role counts apart.
struct GapCounts
{
    GapCount blocking;
    GapCount possible; ///< Unsure, be it essential or asset.
    GapCount asset;    ///< Surely below the target of an asset.
};

} // namespace

/// How many steps of \a competency the items of \a plan close.
static int stepsClosed(const LearningPlan &plan, const CompetencyId &competency)
{
    int steps = 0;
    for (const PlannedItem &item : plan.items) {
        for (const StepRange &range : item.closes) {
            if (range.competency == competency)
                steps += range.to.toInt() - range.from.toInt();
        }
    }
    return steps;
}

static GapCounts countGaps(const LearningPlan &plan, const QList<Gap> &gaps)
{
    GapCounts counts;
    for (const Gap &gap : gaps) {
        if (gap.gap == 0)
            continue;
        const bool isSure = gap.state == GapState::Gap;
        GapCount &count = !isSure                     ? counts.possible
            : gap.importance == Importance::Essential ? counts.blocking
                                                      : counts.asset;
        ++(stepsClosed(plan, gap.competency) >= gap.gap ? count.closed : count.left);
    }
    return counts;
}

/// For a plan that uses the whole budget.
static QString fullSentence(const GapCounts &counts, const QString &budget)
{
    const int blocking = counts.blocking.closed + counts.blocking.left;
    if (blocking == 0) {
        return SentenceTr::tr("This plan uses all %1 and closes %n gap(s).", nullptr,
                              counts.possible.closed + counts.asset.closed)
            .arg(budget);
    }
    if (counts.blocking.left == 0) {
        return SentenceTr::tr("This plan uses all %1 and closes your %n blocking gap(s).", nullptr,
                              blocking)
            .arg(budget);
    }
    return SentenceTr::tr("This plan uses all %1 and closes %2 of your %n blocking gap(s).",
                          nullptr, blocking)
        .arg(budget)
        .arg(counts.blocking.closed);
}

/// For a plan that leaves some of the budget, or has to go beyond it.
static QString partSentence(const GapCounts &counts, const QString &used, const QString &budget)
{
    const int blocking = counts.blocking.closed + counts.blocking.left;
    if (blocking == 0) {
        return SentenceTr::tr("This plan uses %1 of your %2 and closes %n gap(s).", nullptr,
                              counts.possible.closed + counts.asset.closed)
            .arg(used, budget);
    }
    if (counts.blocking.left == 0) {
        return SentenceTr::tr("This plan uses %1 of your %2 and closes your %n blocking gap(s).",
                              nullptr, blocking)
            .arg(used, budget);
    }
    return SentenceTr::tr("This plan uses %1 of your %2 and closes %3 of your %n blocking gap(s).",
                          nullptr, blocking)
        .arg(used, budget)
        .arg(counts.blocking.closed);
}

static QStringList leftSentences(const LearningPlan &plan, const GapCounts &counts)
{
    constexpr double rounding = 1e-9;
    if (plan.value > plan.attainable - rounding)
        return {SentenceTr::tr("Nothing you need is left out.")};
    QStringList sentences;
    if (counts.possible.left > 0)
        sentences.append(
            SentenceTr::tr("%n possible gap(s) are left out.", nullptr, counts.possible.left));
    if (counts.asset.left > 0)
        sentences.append(
            SentenceTr::tr("%n gap(s) in an asset are left out.", nullptr, counts.asset.left));
    return sentences;
}

static QString proofSentence(const LearningPlan &plan, const QLocale &locale)
{
    if (plan.isExact)
        return SentenceTr::tr("No other plan closes more in that time.");
    return SentenceTr::tr("It is near-best: another plan could close at most %1 more.")
        .arg(percentText(plan.bound / plan.value - 1.0, locale));
}

QString planSentence(const LearningPlan &plan, const QList<Gap> &gaps, const QLocale &locale)
{
    const QString budget = durationWords(plan.budgetMinutes, locale);
    const QString used = durationWords(plan.usedMinutes, locale);
    if (plan.attainable <= 0.0)
        return SentenceTr::tr("There is no gap to close for this role.");
    if (plan.items.isEmpty() && plan.smallestUsefulMinutes) {
        return SentenceTr::tr("Nothing useful fits in %1. The smallest useful time is %2.")
            .arg(budget, durationWords(*plan.smallestUsefulMinutes, locale));
    }
    if (plan.items.isEmpty())
        return SentenceTr::tr("Nothing that you allow closes one of your gaps.");
    if (plan.usedMinutes > plan.budgetMinutes) {
        return SentenceTr::tr("What you added takes %1, more than the %2 you have. Nothing else "
                              "was planned.")
            .arg(used, budget);
    }
    const GapCounts counts = countGaps(plan, gaps);
    QStringList sentences{plan.usedMinutes == plan.budgetMinutes
                              ? fullSentence(counts, budget)
                              : partSentence(counts, used, budget)};
    sentences += leftSentences(plan, counts);
    if (plan.value > 0.0)
        sentences.append(proofSentence(plan, locale));
    return sentences.join(u' ');
}

} // namespace Compass
