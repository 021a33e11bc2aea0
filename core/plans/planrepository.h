// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/plans/planchoices.h"

namespace Compass {

/// Keeps what a person decided about their learning.
class PlanRepository
{
public:
    virtual ~PlanRepository() = default;

    /// The choices of a new plan when none were saved yet.
    virtual Result<PlanChoices> load() const = 0;
    virtual Result<void> save(const PlanChoices &choices) = 0;

protected:
    PlanRepository() = default;
    PlanRepository(const PlanRepository &) = default;
    PlanRepository &operator=(const PlanRepository &) = default;
};

} // namespace Compass
