// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/team/scenario.h"
#include "core/team/teamfigures.h"

namespace Compass {

/// \a figures for \a audience as shown in the window, in the format "compass-team/1".
/// What is hidden has "hidden": true and no number, whatever the reason.
QString teamJson(const TeamFigures &figures, const Catalog &catalog, TeamAudience audience);

/// \a result in the format "compass-team-scenario/1".
QString scenarioJson(const ScenarioResult &result);

} // namespace Compass
