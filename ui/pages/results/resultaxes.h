// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/measurement/assessmentresult.h"
#include "ui/charts/radarchart.h"

namespace Compass {

struct Catalog;

/// The axes of a radar chart of \a results, with the levels of \a previous where it
/// has any. Targets are not seen on the results.
QList<RadarAxis> radarAxes(const Catalog &catalog, const QList<CompetencyResult> &results,
                           const std::optional<AssessmentResult> &previous = std::nullopt);

} // namespace Compass
