// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gaps/readiness.h"

#include <QByteArray>

namespace Compass {

/// What an assessment says about one role.
struct RoleComparison
{
    QList<Gap> gaps; ///< Highest priority first.
    Readiness readiness;
};

/// Every figure that leaves the program as a file.
struct ResultReport
{
    AssessmentResult result;
    std::optional<RoleComparison> target; ///< No value when no role was chosen.
    QList<RoleDistance> nearestRoles;
};

/// \a report in the format "compass-result/1" that resources/schema/result.schema.json
/// describes: indented JSON that ends in a newline, every number with the fewest
/// digits that read back as the same double, null for what there is no figure for.
QByteArray resultJson(const ResultReport &report);

} // namespace Compass
