// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessments/assessment.h"
#include "core/measurement/levelestimate.h"

#include <optional>

namespace Compass {

/// When a mode has asked enough of a competency.
/// Source: design page measurement.md, section 2, stop rules.
struct StopRule
{
    int fewest = 3;
    int most = 3;
    double largestSd = 0.0;      ///< Enough at s ≤ this; 0 when the rule does not look at s.
    double smallestChance = 0.0; ///< Enough at max P(L) ≥ this; 0 when it does not look at P.
};

StopRule stopRule(Mode mode);

/// Statements a person is asked for a competency, on average, in \a mode: the means
/// of 40,000 simulated people (see simulate()). Used for the minutes announced.
double expectedStatements(Mode mode);

/// Whether \a answered statements with \a estimate satisfy the rule of \a mode.
bool isEnough(Mode mode, int answered, const LevelEstimate &estimate);

/// The statements of \a competency that \a responses answer, in content order.
QList<RatedItem> ratedItems(const Competency &competency, const Responses &responses);

/// The statement to ask now; no value when the stop rule is met, nothing is left or
/// the competency is exempt. The first one is the first of \a lastKnown, or of level
/// 2, or of the nearest level that has one; every later one promises the largest drop
/// of the entropy of P(L), ties (within 1e-12) by content order.
std::optional<StatementId> nextStatement(const ItemModel &model, const Competency &competency,
                                         const Responses &responses, Mode mode,
                                         std::optional<Level> lastKnown = std::nullopt);

} // namespace Compass
