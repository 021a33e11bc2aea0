// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/place.h"

class QWidget;

namespace Compass {

class Page;
class Preferences;
class ProgramLanguage;
class TeamIntake;
class TeamReportSession;
class TeamSession;

/// What the pages about a team are built from. All of it outlives them.
struct TeamPageSources
{
    TeamSession &session;
    TeamIntake &intake;
    TeamReportSession &report;
    ProgramLanguage &language;
    Preferences &preferences;
};

/// The page at \a place, which is one about teams.
Page *makeTeamPage(Place place, const TeamPageSources &from, QWidget *parent);

} // namespace Compass
