// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessments/assessment.h"

namespace Compass {

class AssessmentSession;

/// Rating again, with what was answered last time at hand.

/// The frameworks and the precision of the last finished assessment, in the versions in
/// use now, without knowledge questions; every framework when nothing was finished yet.
AssessmentPlan planAsBefore(const AssessmentSession &session);

/// Starts an assessment of \a plan that asks about \a scope only: what the last finished
/// one says about the other competencies is carried over, and the change log says so.
bool startAgain(AssessmentSession &session, const AssessmentPlan &plan,
                const QList<CompetencyId> &scope);

/// Starts an assessment of \a plan in which the person means to confirm or change what
/// they answered last time. Nothing is answered by that.
bool startToConfirm(AssessmentSession &session, const AssessmentPlan &plan);

/// Lets the person rate \a competencies again: in the open assessment, or in one that
/// is started for them.
bool rateAgain(AssessmentSession &session, const QList<CompetencyId> &competencies);

/// What the last finished assessment says about \a competency and the open one does not
/// yet; empty when there is no open one, or no earlier one.
QList<Responses::Entry> toConfirm(const AssessmentSession &session, const CompetencyId &competency);

/// Stores \a answers of the last finished assessment that the person says are right
/// still.
bool confirm(AssessmentSession &session, const QList<Responses::Entry> &answers);

} // namespace Compass
