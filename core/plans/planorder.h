// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plans/learningplan.h"
#include "core/plans/planpool.h"

namespace Compass {

/// \a items in the order to do them: as the person wants it where \a order says so; then
/// what is done, what is under way and what is to do, each with the first of \a steps
/// first. An item waits for those that teach the steps below its own, unless they wait
/// for each other.
QList<PooledCandidate> inWorkingOrder(QList<PooledCandidate> items,
                                      const QList<LearningStep> &steps,
                                      const QList<PlanItemId> &order);

} // namespace Compass
