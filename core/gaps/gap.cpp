// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gaps/gap.h"

#include <algorithm>
#include <tuple>

namespace Compass {

static double interestBonus(Interest interest)
{
    switch (interest) {
    case Interest::None:
        return 0.0;
    case Interest::Some:
        return 0.5;
    case Interest::Strong:
        return 1.0;
    }
    Q_UNREACHABLE();
}

static GapState stateOf(double probability)
{
    if (probability >= 0.8)
        return GapState::Gap;
    return probability <= 0.2 ? GapState::Met : GapState::Unsure;
}

static double expectedGapOf(const LevelEstimate &estimate, Level target)
{
    double expected = 0.0;
    for (int level = Level::Lowest; level < target.toInt(); ++level)
        expected += estimate.probabilities[level] * (target.toInt() - level);
    return expected;
}

static Gap gapBetween(const CompetencyResult &rated, const Requirement &requirement,
                      Interest interest)
{
    const LevelEstimate &estimate = rated.estimate.value();
    Gap gap;
    gap.competency = requirement.competency;
    gap.target = requirement.target;
    gap.importance = requirement.importance;
    gap.estimate = estimate;
    gap.isOwnLevel = rated.levelOverride.has_value();
    gap.gap = std::max(0, requirement.target.toInt() - estimate.level.toInt());
    gap.expectedGap = expectedGapOf(estimate, requirement.target);
    gap.probability = probabilityBelow(estimate, requirement.target);
    gap.state = stateOf(gap.probability);
    gap.interest = interestBonus(interest);
    gap.priority = weightOf(requirement.importance) * gap.expectedGap * (1.0 + gap.interest);
    return gap;
}

int Gap::surplus() const
{
    return std::max(0, estimate.level.toInt() - target.toInt());
}

double weightOf(Importance importance)
{
    return static_cast<double>(importance);
}

QList<Gap> analyseGaps(const AssessmentResult &result, const RoleProfile &role,
                       const QHash<CompetencyId, Interest> &interests)
{
    QList<Gap> gaps;
    for (const Requirement &requirement : role.requirements) {
        const CompetencyResult *rated = result.competency(requirement.competency);
        if (requirement.target == Level() || !rated || !rated->estimate)
            continue;
        const Interest interest = interests.value(requirement.competency, Interest::None);
        gaps.append(gapBetween(*rated, requirement, interest));
    }
    std::ranges::stable_sort(gaps, std::ranges::greater(),
                             [](const Gap &each) { return std::tuple(each.priority, each.gap); });
    return gaps;
}

QList<Requirement> unratedRequirements(const AssessmentResult &result, const RoleProfile &role)
{
    QList<Requirement> unrated;
    for (const Requirement &requirement : role.requirements) {
        const CompetencyResult *rated = result.competency(requirement.competency);
        if (requirement.target > Level() && (!rated || !rated->estimate))
            unrated.append(requirement);
    }
    return unrated;
}

} // namespace Compass
