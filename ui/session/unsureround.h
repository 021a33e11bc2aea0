// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/strongid.h"

#include <QList>

namespace Compass {

class AssessmentSession;

/// Whether there is a statement of \a competency left to ask in the open assessment.
/// False when none is open, or when its plan leaves the competency out.
bool canAskMore(const AssessmentSession &session, const CompetencyId &competency);

/// The competencies of the open assessment to ask more about within \a minutes: the
/// unsure ones of which more can be asked, the least sure first. At least one if
/// there is any.
QList<CompetencyId> unsureRound(const AssessmentSession &session, double minutes);

} // namespace Compass
