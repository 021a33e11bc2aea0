// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/learning/learningresource.h"
#include "core/plans/planchoices.h"

namespace Compass {

/// The competencies that the done items of a learning plan are about, each once: what
/// may have changed by learning, and is worth rating again.
QList<CompetencyId> touchedCompetencies(const PlanChoices &choices,
                                        const LearningCatalogue &catalogue);

} // namespace Compass
