// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plans/learningplan.h"

#include <QMap>

namespace Compass {

/// The level that each competency of \a plan stands at once everything in it is done.
QMap<CompetencyId, Level> plannedLevels(const LearningPlan &plan);

} // namespace Compass
