// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/team/teamchange.h"

#include <algorithm>
#include <cmath>

namespace Compass {

namespace {

/// The same competency of the same person, told twice.
struct FigurePair
{
    CompetencyId competency;
    MemberFigure before;
    MemberFigure after;
};

/// The means over several competencies that one person told twice.
struct MeanPair
{
    MeanEstimate before;
    MeanEstimate after;
};

} // namespace

MeanEstimate meanOf(const LevelChances &chances)
{
    constexpr double withinLevel = 1.0 / 12.0;
    double mean = 0.0;
    double square = 0.0;
    for (std::size_t level = 0; level < chances.size(); ++level) {
        const double middle = static_cast<double>(level) + 0.5;
        const double chance = static_cast<double>(chances.at(level)) / CertainChance;
        mean += chance * middle;
        square += chance * middle * middle;
    }
    return {mean, std::sqrt(std::max(0.0, square - mean * mean) + withinLevel)};
}

static bool isSameKind(const MemberFigure &a, const MemberFigure &b)
{
    return (a.precision == Precision::Bands) == (b.precision == Precision::Bands);
}

/// What of \a framework was told in both.
static QList<FigurePair> pairsOf(const TeamMember &before, const TeamMember &after,
                                 const Framework &framework)
{
    QList<FigurePair> pairs;
    for (const Competency &each : framework.competencies) {
        const auto was = before.figures.constFind(each.id);
        const auto is = after.figures.constFind(each.id);
        const bool isToldTwice = was != before.figures.cend() && is != after.figures.cend();
        if (isToldTwice && isSameKind(*was, *is))
            pairs.append({each.id, *was, *is});
    }
    return pairs;
}

/// How many competencies of \a framework were told in one of the two at least.
static int toldCount(const TeamMember &before, const TeamMember &after, const Framework &framework)
{
    const auto isTold = [&](const Competency &each) {
        return before.figures.contains(each.id) || after.figures.contains(each.id);
    };
    return static_cast<int>(std::ranges::count_if(framework.competencies, isTold));
}

static void count(Moves &moves, const FigurePair &pair)
{
    if (pair.after.value > pair.before.value)
        ++moves.up;
    else if (pair.after.value < pair.before.value)
        ++moves.down;
    else
        ++moves.same;
}

/// No value when one of \a pairs has no chances.
static std::optional<MeanPair> meansOf(const QList<FigurePair> &pairs)
{
    MeanPair sum;
    for (const FigurePair &pair : pairs) {
        if (!pair.before.chances || !pair.after.chances)
            return std::nullopt;
        const MeanEstimate before = meanOf(*pair.before.chances);
        const MeanEstimate after = meanOf(*pair.after.chances);
        sum.before = {sum.before.mean + before.mean, std::hypot(sum.before.sd, before.sd)};
        sum.after = {sum.after.mean + after.mean, std::hypot(sum.after.sd, after.sd)};
    }
    const auto all = static_cast<double>(pairs.size());
    return MeanPair{{sum.before.mean / all, sum.before.sd / all},
                    {sum.after.mean / all, sum.after.sd / all}};
}

static bool isSameVersion(const TeamMember &before, const TeamMember &after,
                          const FrameworkId &framework)
{
    return before.frameworks.value(framework) == after.frameworks.value(framework);
}

/// No value when one of the two tells nothing of \a framework.
static std::optional<MemberChange> changeOf(const TeamMember &before, const TeamMember &after,
                                            const Framework &framework)
{
    if (!before.frameworks.contains(framework.id) || !after.frameworks.contains(framework.id))
        return std::nullopt;
    MemberChange change{after.key, framework.id, before.issued, after.issued, {}, {}, {}};
    if (!isSameVersion(before, after, framework.id)) {
        change.hindrance = MemberHindrance::OtherVersion;
        return change;
    }
    const QList<FigurePair> pairs = pairsOf(before, after, framework);
    for (const FigurePair &pair : pairs)
        count(change.moves, pair);
    if (!isEnoughRated(static_cast<int>(pairs.size()), toldCount(before, after, framework)))
        change.hindrance = MemberHindrance::TooFew;
    else if (const std::optional<MeanPair> means = meansOf(pairs))
        change.change = measuredChange(means->before, means->after);
    else
        change.hindrance = MemberHindrance::NoCertainty;
    return change;
}

TeamChange teamChange(const QList<TeamMember> &members, const QHash<SignerKey, TeamMember> &earlier,
                      const Catalog &catalog)
{
    TeamChange team;
    QHash<CompetencyId, Moves> moves;
    for (const TeamMember &after : members) {
        const auto before = earlier.constFind(after.key);
        if (before == earlier.cend())
            continue;
        for (const Framework &framework : catalog.frameworks) {
            const std::optional<MemberChange> change = changeOf(*before, after, framework);
            if (!change)
                continue;
            team.members.append(*change);
            if (!isSameVersion(*before, after, framework.id))
                continue;
            for (const FigurePair &pair : pairsOf(*before, after, framework))
                count(moves[pair.competency], pair);
        }
    }
    for (const CompetencyId &competency : catalog.competencies()) {
        if (moves.contains(competency))
            team.competencies.append({competency, moves.value(competency)});
    }
    return team;
}

} // namespace Compass
