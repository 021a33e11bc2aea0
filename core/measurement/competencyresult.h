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
    std::optional<LevelOverride> levelOverride;
    Practice practice = Practice::Now;
};

/// A competency counts as rated from its first answered statement, or by an
/// override. An exemption wins over both.
CompetencyResult rateCompetency(const ItemModel &model, const Competency &competency,
                                const Responses &responses);

/// The self-rating of \a result times the likelihood of the competency's own
/// questions. \a result itself is not changed. No value when it is not rated by
/// answers, is overridden, or no question was answered.
/// Source: design page measurement.md, section 4, combined view.
std::optional<LevelEstimate> combinedEstimate(const ItemModel &model, const Competency &competency,
                                              const Responses &responses);

} // namespace Compass
