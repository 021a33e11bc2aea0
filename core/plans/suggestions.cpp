// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plans/suggestions.h"

#include "core/plans/planpool.h"

#include <algorithm>
#include <tuple>

namespace Compass {

static bool teaches(const PlanCandidate &candidate, const LearningStep &step)
{
    return std::ranges::any_of(candidate.teaches, [&step](const StepRange &range) {
        return range.competency == step.competency && range.from <= step.from
            && step.from < range.to;
    });
}

static Suggestion suggestion(const PlanCandidate &candidate, const Gap &gap)
{
    constexpr int quick = 120;
    Suggestion made{candidate, gap.expectedGap <= 1.0 && candidate.minutes <= quick, 0, 0};
    for (const StepRange &range : candidate.teaches) {
        if (range.competency == gap.competency)
            made.stepsTaught += range.to.toInt() - range.from.toInt();
        else
            ++made.otherGaps;
    }
    return made;
}

static void sortBestFirst(QList<Suggestion> &suggestions)
{
    std::ranges::stable_sort(suggestions, {}, [](const Suggestion &each) {
        return std::tuple(-each.stepsTaught, -each.otherGaps, each.candidate.minutes);
    });
}

static QList<Suggestion> &listFor(ItemKind kind, StepSuggestions &suggestions)
{
    switch (kind) {
    case ItemKind::Practice:
        return suggestions.onTheJob;
    case ItemKind::Community:
        return suggestions.withPeople;
    case ItemKind::Article:
    case ItemKind::Course:
    case ItemKind::Tool:
    case ItemKind::LearningPath:
    case ItemKind::Video:
    case ItemKind::Podcast:
        return suggestions.courses;
    }
    Q_UNREACHABLE();
}

static StepSuggestions suggestionsForStep(const LearningStep &step, const Gap &gap,
                                          const QList<PlanCandidate> &candidates)
{
    StepSuggestions suggestions{step, {}, {}, {}};
    for (const PlanCandidate &candidate : candidates) {
        if (teaches(candidate, step))
            listFor(candidate.kind, suggestions).append(suggestion(candidate, gap));
    }
    sortBestFirst(suggestions.onTheJob);
    sortBestFirst(suggestions.withPeople);
    sortBestFirst(suggestions.courses);
    return suggestions;
}

QList<GapSuggestions> suggestionsFor(const PlanInputs &inputs)
{
    QList<PlanCandidate> candidates = planCandidates(inputs.catalogue, inputs.gaps);
    candidates.removeIf([&inputs](const PlanCandidate &candidate) {
        return banOf(candidate, inputs.choices).has_value();
    });
    QList<GapSuggestions> all;
    for (const Gap &gap : inputs.gaps) {
        GapSuggestions suggestions{gap, {}};
        for (const LearningStep &step : learningSteps({gap}))
            suggestions.steps.append(suggestionsForStep(step, gap, candidates));
        if (!suggestions.steps.isEmpty())
            all.append(suggestions);
    }
    return all;
}

} // namespace Compass
