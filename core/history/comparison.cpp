// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/comparison.h"

#include <algorithm>
#include <cmath>

namespace Compass {

MeasuredChange measuredChange(const MeanEstimate &before, const MeanEstimate &after)
{
    const double sd = std::hypot(before.sd, after.sd);
    Q_ASSERT(sd > 0.0);

    MeasuredChange change{before, after, (after.mean - before.mean) / sd, ChangeClarity::NotClear};
    if (std::abs(change.z) >= ClearChange)
        change.clarity = ChangeClarity::Clear;
    else if (std::abs(change.z) >= PossibleChange)
        change.clarity = ChangeClarity::Possible;
    return change;
}

int CompetencyComparison::levels() const
{
    if (!before || !after || !before->estimate || !after->estimate)
        return 0;
    return after->estimate->level.toInt() - before->estimate->level.toInt();
}

/// What stands in the way of comparing two results of one competency; none when
/// nothing does.
static std::optional<Hindrance> hindranceOf(const CarriedResult &before,
                                            const CompetencyResult &after)
{
    if (before.fate == CompetencyFate::New)
        return Hindrance::New;
    if (!before.result.estimate || !after.estimate) {
        if (before.result.estimate)
            return Hindrance::NotRatedAfter;
        return after.estimate ? Hindrance::NotRatedBefore : Hindrance::NotRated;
    }
    if (before.fate == CompetencyFate::Split)
        return Hindrance::Split;
    if (before.fate == CompetencyFate::Merged)
        return Hindrance::Merged;
    if (before.result.levelOverride || after.levelOverride)
        return Hindrance::OwnLevel;
    return std::nullopt;
}

static MeanEstimate figuresOf(const LevelEstimate &estimate)
{
    return {estimate.mean, estimate.sd};
}

static CompetencyComparison compareCompetency(const CarriedResult &before,
                                              const CompetencyResult &after, bool askedAgain)
{
    CompetencyComparison row{after.competency, before.sources, before.result, after, {}, {}};
    if (const std::optional<Hindrance> hindrance = hindranceOf(before, after))
        row.hindrance = *hindrance;
    else if (!askedAgain)
        row.hindrance = Hindrance::NotAskedAgain;
    else
        row.change = measuredChange(figuresOf(*before.result.estimate), figuresOf(*after.estimate));
    return row;
}

/// \a rows of a framework whose two sides are not joined.
static CompetencyComparison apart(const CompetencyResult *before, const CompetencyResult *after,
                                  Hindrance hindrance)
{
    CompetencyComparison row;
    row.competency = after ? after->competency : before->competency;
    row.sources = before ? QList{before->competency} : QList<CompetencyId>();
    if (before)
        row.before = *before;
    if (after)
        row.after = *after;
    row.hindrance = hindrance;
    return row;
}

/// The later results beside the earlier ones of the same id, which mean the same for
/// the reader only: nothing is computed from both.
static QList<CompetencyComparison> rowsApart(const PastAssessment &before,
                                             const PastAssessment &after, const FrameworkId &id,
                                             Hindrance hindrance)
{
    QList<CompetencyComparison> rows;
    const Framework *earlier = before.catalog.framework(id);
    const Framework *later = after.catalog.framework(id);
    for (const Competency &each : later ? later->competencies : QList<Competency>()) {
        const CompetencyResult *was = before.result.competency(each.id);
        const bool isNew = earlier && !was;
        rows.append(
            apart(was, after.result.competency(each.id), isNew ? Hindrance::New : hindrance));
    }
    for (const Competency &each : earlier ? earlier->competencies : QList<Competency>()) {
        const CompetencyResult *is = after.result.competency(each.id);
        if (!is)
            rows.append(apart(before.result.competency(each.id), nullptr,
                              later ? Hindrance::Retired : hindrance));
    }
    return rows;
}

static QList<CompetencyComparison> rowsJoined(const CarriedFramework &before,
                                              const CarriedFramework &after,
                                              const QSet<CompetencyId> &notAsked)
{
    QList<CompetencyComparison> rows;
    for (const CarriedResult &each : after.competencies) {
        if (const CarriedResult *was = before.find(each.result.competency))
            rows.append(
                compareCompetency(*was, each.result, !notAsked.contains(each.result.competency)));
    }
    for (const CompetencyResult &each : before.retired)
        rows.append(apart(&each, nullptr, Hindrance::Retired));
    return rows;
}

/// Whether both sides of \a row have figures of the same thing.
static bool isCounted(const CompetencyComparison &row)
{
    return row.change || row.hindrance == Hindrance::NotAskedAgain;
}

/// Compares the framework over those of its rows that could be compared. Competencies
/// that were not asked again count with their full uncertainty on both sides, so that a
/// short re-assessment cannot make a change look clearer than a long one.
static void compareWhole(FrameworkComparison &framework)
{
    QList<LevelEstimate> before;
    QList<LevelEstimate> after;
    for (const CompetencyComparison &row : std::as_const(framework.competencies)) {
        if (!isCounted(row))
            continue;
        before.append(*row.before->estimate);
        after.append(*row.after->estimate);
    }
    framework.compared = static_cast<int>(after.size());
    if (isEnoughRated(framework.compared, framework.applicable))
        framework.change = measuredChange(meanEstimate(before), meanEstimate(after));
    else
        framework.hindrance = Hindrance::TooFew;
}

/// Why the two sides of \a framework cannot be joined; none when they can, by \a chain
/// where their versions differ.
static std::optional<Hindrance> rift(const FrameworkComparison &framework, const Framework *before,
                                     const Framework *after, const QList<FrameworkMapping> &chain)
{
    if (!framework.before)
        return Hindrance::NotRatedBefore;
    if (!framework.after)
        return Hindrance::NotRatedAfter;
    if (!before || !after)
        return Hindrance::VersionLost;
    if (before->sha256 != after->sha256 && chain.isEmpty())
        return Hindrance::OtherVersion;
    return std::nullopt;
}

static std::optional<FrameworkVersion> versionIn(const PastAssessment &past, const FrameworkId &id)
{
    const FrameworkVersion *version = past.version(id);
    return version ? std::optional(*version) : std::nullopt;
}

static FrameworkComparison compareFramework(const PastAssessment &before,
                                            const PastAssessment &after, const FrameworkId &id,
                                            const QList<FrameworkMapping> &mappings)
{
    FrameworkComparison framework;
    framework.framework = id;
    framework.before = versionIn(before, id);
    framework.after = versionIn(after, id);
    const Framework *earlier = before.catalog.framework(id);
    const Framework *later = after.catalog.framework(id);
    const QList<FrameworkMapping> chain = earlier && later
        ? mappingChain(mappings, earlier->sha256, later->sha256)
        : QList<FrameworkMapping>();

    if (const auto hindrance = rift(framework, earlier, later, chain)) {
        framework.hindrance = *hindrance;
        framework.competencies = rowsApart(before, after, id, *hindrance);
        return framework;
    }
    framework.isCarried = !chain.isEmpty();
    const CarriedFramework was = carriedOver(before.result, *earlier, chain, *later);
    const CarriedFramework is = asMeasured(after.result, *later);
    framework.competencies = rowsJoined(was, is, after.carried);
    framework.applicable = std::max(was.figures.applicable, is.figures.applicable);
    compareWhole(framework);
    return framework;
}

QList<FrameworkComparison> compare(const PastAssessment &before, const PastAssessment &after,
                                   const QList<FrameworkMapping> &mappings)
{
    QList<FrameworkId> ids;
    for (const PastAssessment *past : {&after, &before}) {
        for (const FrameworkVersion &version : past->assessment.plan.frameworks) {
            if (!ids.contains(version.framework))
                ids.append(version.framework);
        }
    }
    QList<FrameworkComparison> frameworks;
    for (const FrameworkId &id : std::as_const(ids))
        frameworks.append(compareFramework(before, after, id, mappings));
    return frameworks;
}

} // namespace Compass
