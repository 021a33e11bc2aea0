// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessments/response.h"
#include "core/measurement/levelestimate.h"

#include <optional>

namespace Compass {

enum class CompetencyStatus { Rated, NotApplicable, PreferNot, NotRated };

/// Where a person stands in one competency.
struct CompetencyResult
{
    CompetencyId competency;
    CompetencyStatus status = CompetencyStatus::NotRated;
    int answered = 0; ///< Statements answered, 0–12.

    /// From the answers alone. No value unless a statement was answered.
    std::optional<LevelEstimate> computed;
    /// What the figures use: the override if there is one, else \a computed.
    /// Has a value exactly when \a status is Rated.
    std::optional<LevelEstimate> estimate;
    /// The override in force; none while an exemption sets it aside.
    std::optional<LevelOverride> levelOverride;
    Practice practice = Practice::Now;
};

/// Whether a competency of this status belongs in a denominator: "does not apply"
/// and "prefer not" leave both sides of every figure.
bool isApplicable(CompetencyStatus status);

/// The result for \a id; null when there is none. Lives as long as \a results.
const CompetencyResult *findResult(const QList<CompetencyResult> &results, const CompetencyId &id);

/// A competency counts as rated from its first answered statement, or by an
/// override. An exemption wins over both.
CompetencyResult rateCompetency(const ItemModel &model, const Competency &competency,
                                const Responses &responses);

/// The self-rating of \a competency times the likelihood of its own questions. No
/// value when it is exempt, overridden, not rated, or none of its questions was
/// answered.
/// Source: design page measurement.md, section 4, combined view.
std::optional<LevelEstimate> combinedEstimate(const ItemModel &model, const Competency &competency,
                                              const Responses &responses);

} // namespace Compass
