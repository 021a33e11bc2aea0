// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/frameworks/catalog.h"
#include "core/measurement/assessmentresult.h"

namespace Compass {

/// By what results are grouped.
enum class Grouping { Framework, GcCompetency, Theme };

/// Competencies shown together, in content order.
struct ResultGroup
{
    LocalizedText name;
    QList<CompetencyResult> results;
    FrameworkId framework; ///< Null unless the group is a framework.
};

/// The results of \a result in groups that have any. Under GcCompetency one result
/// may stand in several groups, as competencies serve several of the six.
QList<ResultGroup> resultGroups(const Catalog &catalog, const AssessmentResult &result,
                                Grouping grouping);

} // namespace Compass
