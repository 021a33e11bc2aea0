// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gaps/readiness.h"

#include <algorithm>

namespace Compass {

/// Nearly ready allows this many blocking gaps, each of one level.
static constexpr int MostBlockingGaps = 2;

static void countEssential(const Gap &gap, Readiness &readiness)
{
    switch (gap.state) {
    case GapState::Met:
        ++readiness.essentialsMet;
        break;
    case GapState::Unsure:
        ++readiness.essentialsUnsure;
        break;
    case GapState::Gap:
        ++readiness.essentialsBlocking;
        break;
    }
}

static bool isBlocking(const Gap &gap)
{
    return gap.importance == Importance::Essential && gap.state == GapState::Gap;
}

static ReadinessState stateOf(const Readiness &readiness, const QList<Gap> &gaps)
{
    if (gaps.isEmpty()) // Without a rating even a role with no essentials is unknown.
        return ReadinessState::Developing;
    if (readiness.essentialsMet == readiness.essentials)
        return ReadinessState::Ready;
    const bool isFar =
        std::ranges::any_of(gaps, [](const Gap &each) { return isBlocking(each) && each.gap > 1; });
    if (isFar || readiness.essentialsUnrated > 0 || readiness.essentialsBlocking > MostBlockingGaps)
        return ReadinessState::Developing;
    return ReadinessState::Nearly;
}

/// A = Σ w·min(1, m/t) / Σ w
static std::optional<double> attainmentOf(const QList<Gap> &gaps)
{
    if (gaps.isEmpty())
        return std::nullopt;
    double reached = 0.0;
    double weights = 0.0;
    for (const Gap &gap : gaps) {
        reached += weightOf(gap.importance) * attainedShare(gap);
        weights += weightOf(gap.importance);
    }
    return reached / weights;
}

double attainedShare(const Gap &gap)
{
    return std::min(1.0, gap.estimate.mean / gap.target.toInt());
}

Readiness readiness(const AssessmentResult &result, const RoleProfile &role)
{
    const QList<Gap> gaps = analyseGaps(result, role);
    Readiness readiness;
    readiness.role = role.id;
    readiness.requirements = static_cast<int>(gaps.size());
    for (const Gap &gap : gaps) {
        if (gap.importance == Importance::Essential)
            countEssential(gap, readiness);
        if (gap.state == GapState::Met)
            ++readiness.requirementsMet;
    }
    for (const Requirement &requirement : unratedRequirements(result, role)) {
        const CompetencyResult *unrated = result.competency(requirement.competency);
        if (requirement.importance == Importance::Essential)
            ++readiness.essentialsUnrated;
        if (!unrated || isApplicable(unrated->status))
            ++readiness.requirements;
    }
    readiness.essentials = readiness.essentialsMet + readiness.essentialsUnsure
        + readiness.essentialsBlocking + readiness.essentialsUnrated;
    readiness.attainment = attainmentOf(gaps);
    readiness.state = stateOf(readiness, gaps);
    return readiness;
}

std::optional<RoleId> levelReached(const AssessmentResult &result,
                                   const QList<const RoleProfile *> &path)
{
    std::optional<RoleId> reached;
    for (const RoleProfile *role : path) {
        if (readiness(result, *role).state != ReadinessState::Ready)
            break;
        reached = role->id;
    }
    return reached;
}

QList<RoleDistance> nearestRoles(const AssessmentResult &result, const QList<RoleProfile> &roles,
                                 const RoleId &current, qsizetype count)
{
    QList<RoleDistance> distances;
    for (const RoleProfile &role : roles) {
        const QList<Gap> gaps = analyseGaps(result, role);
        if (role.id == current || gaps.isEmpty())
            continue;
        RoleDistance distance{.role = role.id, .distance = 0.0};
        for (const Gap &gap : gaps)
            distance.distance += weightOf(gap.importance) * gap.expectedGap;
        distances.append(distance);
    }
    std::ranges::stable_sort(distances, {}, &RoleDistance::distance);
    return distances.first(std::min(count, distances.size()));
}

} // namespace Compass
