// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessments/assessment.h"
#include "core/base/result.h"

namespace Compass {

/// What became of competencies from one version of a framework to a later one.
enum class CompetencyFate {
    Kept,    ///< The same id, measured alike.
    Renamed, ///< One became one: another name or id, measured alike.
    Split,   ///< One became several.
    Merged,  ///< Several became one.
    Retired, ///< The later version does not have it.
    New,     ///< The earlier version does not have it.
};

/// What became of one competency, or of those that became one.
struct MappedCompetencies
{
    CompetencyFate fate = CompetencyFate::Kept;
    QList<CompetencyId> from; ///< Of the earlier version; none for a new one.
    QList<CompetencyId> to;   ///< Of the later version; none for a retired one.

    friend bool operator==(const MappedCompetencies &, const MappedCompetencies &) = default;
};

/// How a framework changed from one version to a later one, competency by competency.
struct FrameworkMapping
{
    FrameworkVersion from;
    FrameworkVersion to; ///< Of the same framework.
    QList<MappedCompetencies> competencies;

    friend bool operator==(const FrameworkMapping &, const FrameworkMapping &) = default;
};

/// Whether \a fate joins as many ids of either side as a mapping may give it, e.g.
/// one to at least two for Split.
bool fits(CompetencyFate fate, qsizetype from, qsizetype to);

/// Succeeds when \a mapping leads from \a from to \a to and names every competency of
/// both exactly once. \a subject names the mapping in errors.
/// \error MappingUnmatched for other versions, IdUnknown, IdDuplicate,
///        MappingIncomplete
Result<void> checkMapping(const FrameworkMapping &mapping, const Framework &from,
                          const Framework &to, const QString &subject);

/// The mappings that lead from the file \a from to the file \a to (SHA-256), one
/// after the other; the fewest there are. Empty when none do.
QList<FrameworkMapping> mappingChain(const QList<FrameworkMapping> &mappings,
                                     const QByteArray &from, const QByteArray &to);

} // namespace Compass
