// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessments/assessment.h"
#include "core/measurement/assessmentresult.h"

#include <QSet>

namespace Compass {

/// A finished assessment with its figures, computed with its frameworks as they were
/// when it was made.
struct PastAssessment
{
    Assessment assessment;
    Catalog catalog; ///< The shared scale and the frameworks of then.
    AssessmentResult result;
    QList<FrameworkVersion> lost; ///< Versions that are kept nowhere: without figures.
    /// Competencies whose answers were carried over, not asked for again.
    QSet<CompetencyId> carried;

    /// The version of \a framework it was made with; null when it is not part of it.
    const FrameworkVersion *version(const FrameworkId &framework) const;
};

/// The framework of \a frameworks that is \a version, byte for byte; null for none.
const Framework *frameworkOf(const QList<Framework> &frameworks, const FrameworkVersion &version);

/// The frameworks of \a plan as they were, from \a catalog or else from \a archived;
/// those in neither are left out.
Catalog catalogOfThen(const AssessmentPlan &plan, const Catalog &catalog,
                      const QList<Framework> &archived);

/// The figures of \a assessment; see catalogOfThen().
PastAssessment pastAssessment(const Assessment &assessment, const Catalog &catalog,
                              const QList<Framework> &archived);

} // namespace Compass
