// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plans/learningplan.h"

namespace Compass {

/// A candidate and what the person's choices and filters mean for it.
struct PooledCandidate
{
    PlanCandidate candidate;
    ItemProgress progress = ItemProgress::ToDo;
    bool isLocked = false;               ///< In, whatever it closes.
    std::optional<LeftOutReason> banned; ///< Out, and why; never together with locked.

    bool isFree() const { return !isLocked && !banned; }
};

/// Why \a choices keep \a candidate out of every plan; no value when they do not.
std::optional<LeftOutReason> banOf(const PlanCandidate &candidate, const PlanChoices &choices);

/// The candidates of \a inputs in catalogue order, then what is locked but closes no
/// step. What is locked and no longer in the catalogue is not there.
QList<PooledCandidate> candidatePool(const PlanInputs &inputs);

} // namespace Compass
