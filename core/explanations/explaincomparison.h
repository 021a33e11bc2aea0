// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/explanations/explanation.h"
#include "core/history/comparison.h"

namespace Compass {

/// Why this word for the change of one competency between \a before and \a after.
Explanation explainChange(const PastAssessment &before, const PastAssessment &after,
                          const CompetencyComparison &comparison, const QLocale &locale);

/// Why this word for the change of a framework between \a before and \a after.
Explanation explainFrameworkChange(const PastAssessment &before, const PastAssessment &after,
                                   const FrameworkComparison &comparison, const QLocale &locale);

/// The name of \a id in the later of the two that knows it.
QString nameIn(const PastAssessment &before, const PastAssessment &after, const CompetencyId &id,
               const QLocale &locale);
QString nameIn(const PastAssessment &before, const PastAssessment &after, const FrameworkId &id,
               const QLocale &locale);

} // namespace Compass
