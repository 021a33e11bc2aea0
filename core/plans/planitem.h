// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gaps/gap.h"
#include "core/learning/learningresource.h"

#include <QHashFunctions>
#include <QList>

namespace Compass {

/// What a plan item is: a resource of the catalogue, or an activity practised for
/// one competency.
struct PlanItemId
{
    ResourceId resource;
    CompetencyId competency; ///< Null for a resource.

    friend bool operator==(const PlanItemId &, const PlanItemId &) = default;
    friend size_t qHash(const PlanItemId &id, size_t seed = 0)
    {
        return qHashMulti(seed, id.resource, id.competency);
    }
};

/// The types of resources, and practice: an activity on the job.
enum class ItemKind { Article, Course, Tool, LearningPath, Community, Video, Podcast, Practice };

ItemKind kindOf(ResourceType type);

/// Every step of \a competency from \a from up to \a to.
struct StepRange
{
    CompetencyId competency;
    Level from;
    Level to;

    friend bool operator==(const StepRange &, const StepRange &) = default;
};

/// Something that could be learned from: what it takes and which steps it teaches.
struct PlanCandidate
{
    PlanItemId id;
    ItemKind kind = ItemKind::Article;
    int minutes = 0;         ///< At least 1.
    bool isEstimate = false; ///< The minutes are what its kind typically takes.
    bool inEnglish = false;
    bool inFrench = false;
    bool isFree = false;
    QList<StepRange> teaches; ///< The steps of the gaps only; highest priority first.
};

/// Everything in \a catalogue that teaches a step of \a gaps, in the order of the
/// catalogue; an activity once for each competency that has such a step. A resource
/// teaches the step f → f+1 of its competencies when minLevel ≤ f < maxLevel.
/// Source: design page measurement.md, section 7.
QList<PlanCandidate> planCandidates(const LearningCatalogue &catalogue, const QList<Gap> &gaps);

/// What \a id stands for, with the steps of \a gaps it teaches, be it none; no value
/// when \a catalogue does not have it.
std::optional<PlanCandidate> planCandidate(const LearningCatalogue &catalogue,
                                           const QList<Gap> &gaps, const PlanItemId &id);

} // namespace Compass
