// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/team/scenario.h"
#include "core/team/teamfigures.h"

namespace Compass {

/// \a result for the team of \a info as sentences and a table, in the language installed now.
QString scenarioText(const ScenarioResult &result, const TeamInfo &info, const Catalog &catalog);

} // namespace Compass
