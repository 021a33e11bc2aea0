// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/frameworks/catalog.h"
#include "core/measurement/frameworkresult.h"

namespace Compass {

/// Every figure of one assessment.
struct AssessmentResult
{
    QList<CompetencyResult> competencies; ///< In content order.
    QList<FrameworkResult> frameworks;

    /// Null for an unknown id; lives as long as the result.
    const CompetencyResult *competency(const CompetencyId &id) const;
    const FrameworkResult *framework(const FrameworkId &id) const;
};

/// The figures for the frameworks \a frameworks of \a catalog; all of them when
/// the list is empty.
AssessmentResult measure(const Catalog &catalog, const Responses &responses,
                         const QList<FrameworkId> &frameworks = {});

/// The \a count rated results with the highest means, highest first, ties in content
/// order; none at level 0, which is nobody's strength.
QList<CompetencyResult> strongest(const AssessmentResult &result, qsizetype count);

} // namespace Compass
