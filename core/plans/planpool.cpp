// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plans/planpool.h"

#include <algorithm>

namespace Compass {

static bool isRejected(const ItemChoice *choice)
{
    return choice && choice->decision == Decision::Rejected;
}

static bool isLocking(const ItemChoice &choice)
{
    return choice.decision == Decision::Added
        || (choice.decision == Decision::None && choice.progress != ItemProgress::ToDo);
}

std::optional<LeftOutReason> banOf(const PlanCandidate &candidate, const PlanChoices &choices)
{
    const PlanFilters &filters = choices.filters;
    if (isRejected(choices.choice(candidate.id)))
        return LeftOutReason::Rejected;
    const bool isUnderstood =
        (filters.english && candidate.inEnglish) || (filters.french && candidate.inFrench);
    if (!isUnderstood && candidate.kind != ItemKind::Practice)
        return LeftOutReason::WrongLanguage;
    if (filters.excluded.contains(candidate.kind))
        return LeftOutReason::WrongType;
    if (filters.freeOnly && !candidate.isFree)
        return LeftOutReason::NotFree;
    return std::nullopt;
}

static PooledCandidate pooled(const PlanCandidate &candidate, const PlanChoices &choices)
{
    const ItemChoice *choice = choices.choice(candidate.id);
    if (choice && isLocking(*choice))
        return {candidate, choice->progress, true, std::nullopt};
    return {candidate, ItemProgress::ToDo, false, banOf(candidate, choices)};
}

QList<PooledCandidate> candidatePool(const PlanInputs &inputs)
{
    QList<PooledCandidate> pool;
    for (const PlanCandidate &candidate : planCandidates(inputs.catalogue, inputs.gaps))
        pool.append(pooled(candidate, inputs.choices));
    for (const ItemChoice &choice : inputs.choices.items) {
        const auto candidate = planCandidate(inputs.catalogue, inputs.gaps, choice.item);
        if (isLocking(choice) && candidate && candidate->teaches.isEmpty())
            pool.append(pooled(*candidate, inputs.choices));
    }
    return pool;
}

} // namespace Compass
