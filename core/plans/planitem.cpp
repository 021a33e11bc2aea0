// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plans/planitem.h"

#include <algorithm>

namespace Compass {

namespace {

/// The levels between which something teaches.
struct LevelRange
{
    Level from;
    Level to;
};

} // namespace

ItemKind kindOf(ResourceType type)
{
    switch (type) {
    case ResourceType::Article:
        return ItemKind::Article;
    case ResourceType::Course:
        return ItemKind::Course;
    case ResourceType::Tool:
        return ItemKind::Tool;
    case ResourceType::LearningPath:
        return ItemKind::LearningPath;
    case ResourceType::Community:
        return ItemKind::Community;
    case ResourceType::Video:
        return ItemKind::Video;
    case ResourceType::Podcast:
        return ItemKind::Podcast;
    }
    Q_UNREACHABLE();
}

/// The steps of \a gap between the levels of \a taught, appended to \a steps.
static void appendSteps(QList<StepRange> &steps, const Gap &gap, const LevelRange &taught)
{
    const Level from = std::max(gap.estimate.level, taught.from);
    const Level to = std::min(gap.target, taught.to);
    if (from < to)
        steps.append({gap.competency, from, to});
}

static PlanCandidate candidateFrom(const LearningCatalogue &catalogue,
                                   const LearningResource &resource, const QList<Gap> &gaps)
{
    PlanCandidate candidate;
    candidate.id.resource = resource.id;
    candidate.kind = kindOf(resource.type);
    candidate.minutes = expectedMinutes(catalogue, resource);
    candidate.isEstimate = !resource.durationMinutes.has_value();
    candidate.inEnglish = resource.inEnglish;
    candidate.inFrench = resource.inFrench;
    candidate.isFree = resource.isFree();
    for (const Gap &gap : gaps) {
        if (resource.competencies.contains(gap.competency))
            appendSteps(candidate.teaches, gap, {resource.minLevel, resource.maxLevel});
    }
    return candidate;
}

/// \a activity practised for \a competency; in any language and at no cost.
static PlanCandidate candidateFrom(const LearningCatalogue &catalogue,
                                   const LearningActivity &activity, const CompetencyId &competency)
{
    PlanCandidate candidate;
    candidate.id = {activity.id, competency};
    candidate.kind = ItemKind::Practice;
    candidate.minutes = catalogue.typicalMinutes.practice;
    candidate.isEstimate = true;
    candidate.inEnglish = true;
    candidate.inFrench = true;
    candidate.isFree = true;
    return candidate;
}

static PlanCandidate candidateFrom(const LearningCatalogue &catalogue,
                                   const LearningActivity &activity, const Gap &gap)
{
    PlanCandidate candidate = candidateFrom(catalogue, activity, gap.competency);
    appendSteps(candidate.teaches, gap, {activity.fromLevel, activity.toLevel});
    return candidate;
}

QList<PlanCandidate> planCandidates(const LearningCatalogue &catalogue, const QList<Gap> &gaps)
{
    QList<PlanCandidate> candidates;
    for (const LearningResource &resource : catalogue.resources)
        candidates.append(candidateFrom(catalogue, resource, gaps));
    for (const LearningActivity &activity : catalogue.activities) {
        for (const Gap &gap : gaps)
            candidates.append(candidateFrom(catalogue, activity, gap));
    }
    candidates.removeIf([](const PlanCandidate &each) { return each.teaches.isEmpty(); });
    return candidates;
}

static std::optional<PlanCandidate> activityCandidate(const LearningCatalogue &catalogue,
                                                      const QList<Gap> &gaps, const PlanItemId &id)
{
    const auto activity =
        std::ranges::find(catalogue.activities, id.resource, &LearningActivity::id);
    if (activity == catalogue.activities.cend())
        return std::nullopt;
    const auto gap = std::ranges::find(gaps, id.competency, &Gap::competency);
    return gap == gaps.cend() ? candidateFrom(catalogue, *activity, id.competency)
                              : candidateFrom(catalogue, *activity, *gap);
}

std::optional<PlanCandidate> planCandidate(const LearningCatalogue &catalogue,
                                           const QList<Gap> &gaps, const PlanItemId &id)
{
    if (!id.competency.isNull())
        return activityCandidate(catalogue, gaps, id);
    const auto resource =
        std::ranges::find(catalogue.resources, id.resource, &LearningResource::id);
    if (resource == catalogue.resources.cend())
        return std::nullopt;
    return candidateFrom(catalogue, *resource, gaps);
}

} // namespace Compass
