// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessments/changeorigin.h"
#include "core/frameworks/catalog.h"

namespace Compass {

/// What \a earlier says about \a competency itself: its statements that \a catalog still
/// has, and all that is kept of a competency; no knowledge questions. In the order in
/// which it was answered.
QList<Responses::Entry> earlierAnswers(const Catalog &catalog, const CompetencyId &competency,
                                       const Responses &earlier);

/// The changes that bring \a answers into an assessment with \a now, at \a at, by that
/// origin. Those it has already are left out.
QList<Change> changesTo(const QList<Responses::Entry> &answers, const Responses &now,
                        ChangeOrigin origin, const QDateTime &at);

/// The competencies of the frameworks in \a plan, in content order.
QList<CompetencyId> competenciesOf(const Catalog &catalog, const AssessmentPlan &plan);

/// A plan with the frameworks and the precision of \a last, in the versions of \a newest,
/// without knowledge questions; with every framework of \a newest when \a last is null.
AssessmentPlan planAsBefore(const Catalog &newest, const Assessment *last);

/// The competencies of \a catalog with statements all of which are answered in
/// \a responses by answers that were carried over.
QSet<CompetencyId> carriedCompetencies(const Catalog &catalog, const Responses &responses,
                                       const QList<Change> &done);

} // namespace Compass
