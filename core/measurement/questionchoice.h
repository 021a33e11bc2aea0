// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/frameworks/framework.h"
#include "core/measurement/competencyresult.h"

#include <QSet>

namespace Compass {

/// The questions to ask about a competency after its self-rating: at most
/// \a count, at levels up to self level + 1 and never above 3; those not in \a seen
/// before the others, then nearest to that level, then in content order.
/// None for a competency that is not rated.
/// Source: design page measurement.md, section 4.
QList<QuestionId> chooseQuestions(const Competency &competency, const CompetencyResult &result,
                                  const QSet<QuestionId> &seen, qsizetype count = 3);

} // namespace Compass
