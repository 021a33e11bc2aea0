// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/carriedresult.h"

#include <algorithm>

namespace Compass {

const CarriedResult *CarriedFramework::find(const CompetencyId &id) const
{
    const auto found = std::ranges::find_if(
        competencies, [&id](const CarriedResult &each) { return each.result.competency == id; });
    return found == competencies.cend() ? nullptr : &*found;
}

static FrameworkResult figuresOf(const Framework &framework,
                                 const QList<CarriedResult> &competencies)
{
    QList<CompetencyResult> results;
    for (const CarriedResult &each : competencies)
        results.append(each.result);
    return rateFramework(framework, results, {});
}

CarriedFramework asMeasured(const AssessmentResult &result, const Framework &framework)
{
    CarriedFramework measured;
    for (const Competency &competency : framework.competencies) {
        if (const CompetencyResult *own = result.competency(competency.id))
            measured.competencies.append({*own, CompetencyFate::Kept, {competency.id}});
    }
    measured.figures = figuresOf(framework, measured.competencies);
    return measured;
}

/// The estimate of what became of several competencies with \a parts; not empty.
static LevelEstimate mergedEstimate(const QList<LevelEstimate> &parts)
{
    const MeanEstimate average = meanEstimate(parts);
    LevelEstimate merged;
    merged.level = Level::fromInt(static_cast<int>(average.mean)).value();
    merged.mean = average.mean;
    merged.sd = average.sd;
    merged.certainty = std::ranges::max(parts, {}, &LevelEstimate::certainty).certainty;
    for (const LevelEstimate &part : parts) {
        for (size_t level = 0; level < merged.probabilities.size(); ++level) {
            merged.probabilities.at(level) +=
                part.probabilities.at(level) / static_cast<double>(parts.size());
        }
    }
    return merged;
}

/// What the competencies \a parts say about the one they became: rated when one of
/// them is, exempt when all are.
static CompetencyResult mergedResult(const QList<CarriedResult> &parts)
{
    CompetencyResult merged;
    QList<LevelEstimate> estimates;
    for (const CarriedResult &part : parts) {
        merged.answered += part.result.answered;
        if (part.result.estimate)
            estimates.append(*part.result.estimate);
    }
    const auto isOpen = [](const CarriedResult &part) {
        return part.result.status == CompetencyStatus::NotRated;
    };
    if (!estimates.isEmpty()) {
        merged.status = CompetencyStatus::Rated;
        merged.estimate = mergedEstimate(estimates);
    } else if (std::ranges::none_of(parts, isOpen)) {
        merged.status = parts.constFirst().result.status;
    }
    return merged;
}

/// What stands in the way of reading a carried estimate as one of the same thing.
static bool isJoin(CompetencyFate fate)
{
    return fate == CompetencyFate::Kept || fate == CompetencyFate::Renamed;
}

/// What a competency that was \a earlier and then met \a later is on the whole.
static CompetencyFate combined(CompetencyFate earlier, CompetencyFate later)
{
    if (later == CompetencyFate::Kept)
        return earlier;
    return isJoin(earlier) || !isJoin(later) ? later : earlier;
}

/// The competencies that \a mapped became, from those of \a earlier that it names.
static QList<CarriedResult> carriedOne(const MappedCompetencies &mapped,
                                       const QList<CarriedResult> &earlier)
{
    QList<CarriedResult> carried;
    for (const CompetencyId &id : mapped.to) {
        CarriedResult each{{}, mapped.fate, {}};
        if (mapped.fate == CompetencyFate::Merged)
            each.result = mergedResult(earlier);
        else if (!earlier.isEmpty()) {
            each.result = earlier.constFirst().result;
            each.fate = combined(earlier.constFirst().fate, mapped.fate);
        }
        each.result.competency = id;
        for (const CarriedResult &part : earlier)
            each.sources += part.sources;
        carried.append(each);
    }
    return carried;
}

static void carryStep(CarriedFramework &framework, const FrameworkMapping &mapping)
{
    QList<CarriedResult> later;
    for (const MappedCompetencies &mapped : mapping.competencies) {
        QList<CarriedResult> earlier;
        for (const CompetencyId &id : mapped.from) {
            if (const CarriedResult *found = framework.find(id))
                earlier.append(*found);
        }
        for (const CarriedResult &each : std::as_const(earlier)) {
            if (mapped.fate == CompetencyFate::Retired)
                framework.retired.append(each.result);
        }
        later += carriedOne(mapped, earlier);
    }
    framework.competencies = later;
}

CarriedFramework carriedOver(const AssessmentResult &result, const Framework &from,
                             const QList<FrameworkMapping> &chain, const Framework &to)
{
    CarriedFramework carried = asMeasured(result, from);
    for (const FrameworkMapping &mapping : chain)
        carryStep(carried, mapping);

    QList<CarriedResult> ordered;
    for (const Competency &competency : to.competencies) {
        if (const CarriedResult *found = carried.find(competency.id))
            ordered.append(*found);
    }
    carried.competencies = ordered;
    carried.figures = figuresOf(to, ordered);
    return carried;
}

AssessmentResult inNewestVersion(const AssessmentResult &result, const Catalog &then,
                                 const Catalog &newest, const QList<FrameworkMapping> &mappings)
{
    AssessmentResult told;
    for (const Framework &from : then.frameworks) {
        const FrameworkResult *figures = result.framework(from.id);
        if (!figures)
            continue;
        const Framework *to = newest.framework(from.id);
        const QList<FrameworkMapping> chain =
            to ? mappingChain(mappings, from.sha256, to->sha256) : QList<FrameworkMapping>();
        const CarriedFramework carried =
            chain.isEmpty() ? asMeasured(result, from) : carriedOver(result, from, chain, *to);
        told.frameworks.append(chain.isEmpty() ? *figures : carried.figures);
        for (const CarriedResult &each : carried.competencies)
            told.competencies.append(each.result);
    }
    return told;
}

} // namespace Compass
