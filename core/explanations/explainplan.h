// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/explanations/explanation.h"
#include "core/plans/learningplan.h"

namespace Compass {

/// Why these items, and how it is known that no others close more.
Explanation explainPlan(const Catalog &catalog, const LearningCatalogue &learning,
                        const LearningPlan &plan, const QLocale &locale);

} // namespace Compass
