// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/frameworkmapping.h"
#include "core/measurement/assessmentresult.h"

namespace Compass {

/// A competency of a later version of a framework, with what an assessment made with
/// an earlier one says about it.
struct CarriedResult
{
    CompetencyResult result; ///< Not rated for a new competency.
    /// What joins it to the earlier version: never Retired. Over several versions it
    /// is the one that says most: New, Merged or Split before Renamed and Kept.
    CompetencyFate fate = CompetencyFate::Kept;
    QList<CompetencyId> sources; ///< The competencies of the first version it comes from.
};

/// The results of an assessment in one framework, told in a later version of it.
struct CarriedFramework
{
    QList<CarriedResult> competencies; ///< In content order.
    FrameworkResult figures;           ///< Over them; its calibration is left out.
    QList<CompetencyResult> retired;   ///< What stays in the history only.

    /// Null for an unknown id; lives as long as this.
    const CarriedResult *find(const CompetencyId &id) const;
};

/// The part of \a result that is about \a framework, with nothing carried.
CarriedFramework asMeasured(const AssessmentResult &result, const Framework &framework);

/// The part of \a result that is about the framework \a from, told in \a to, to which
/// \a chain leads. A kept or renamed competency has its estimate as it is, and so does
/// each part of a split one. A merged one has the mean of those rated (m̄ = Σ m/n,
/// SD = sqrt(Σ s²)/n), floor(m̄) as its level, the mean of their probabilities, and is
/// as sure as the least sure of them.
CarriedFramework carriedOver(const AssessmentResult &result, const Framework &from,
                             const QList<FrameworkMapping> &chain, const Framework &to);

/// \a result, measured with \a then, told in the frameworks of \a newest: carried over
/// where \a mappings lead there, else as it is.
AssessmentResult inNewestVersion(const AssessmentResult &result, const Catalog &then,
                                 const Catalog &newest, const QList<FrameworkMapping> &mappings);

} // namespace Compass
