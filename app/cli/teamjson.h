// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"
#include "core/team/scenario.h"
#include "core/team/teamfigures.h"

#include <QJsonObject>

namespace Compass {

/// What a file of the format \a format about the team of \a info begins with: which team,
/// what for, what it may be used for, and whether its people are made up.
QJsonObject teamHead(const QString &format, const TeamInfo &info, ProgramLanguage &language);

/// \a figures for \a audience as shown in the window, in the format "compass-team/1" of
/// resources/schema/team.schema.json. What is hidden has "hidden": true and no number,
/// whatever the reason.
QString teamJson(const TeamFigures &figures, const Catalog &catalog, TeamAudience audience,
                 const CommandContext &context);

/// \a result for the team of \a info, in the format "compass-team-scenario/1" of
/// resources/schema/teamscenario.schema.json.
QString scenarioJson(const ScenarioResult &result, const TeamInfo &info, ProgramLanguage &language);

} // namespace Compass
