// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/strongid.h"

class QWidget;

namespace Compass {

class AssessmentSession;

/// Opens the answer to "Why this level?" for \a competency. The session outlives it.
void openLevelExplanation(const AssessmentSession &session, const CompetencyId &competency,
                          QWidget *window);

/// Opens the question for a person's own level in \a competency and stores the answer.
void openOverride(AssessmentSession &session, const CompetencyId &competency, QWidget *window);

} // namespace Compass
