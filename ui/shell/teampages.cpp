// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/teampages.h"

#include "ui/pages/team/teamfilespage.h"
#include "ui/pages/team/teampage.h"
#include "ui/pages/team/teamreportpage.h"
#include "ui/pages/team/teamrequestpage.h"

namespace Compass {

Page *makeTeamPage(Place place, const TeamPageSources &from, QWidget *parent)
{
    switch (place) {
    case Place::Team:
        return new TeamPage(from.session, from.preferences, parent);
    case Place::TeamRequest:
        return new TeamRequestPage(from.session, from.language, parent);
    case Place::TeamReport:
        return new TeamReportPage(from.session, from.language, parent);
    default:
        return new TeamFilesPage(from.session, from.intake, parent);
    }
}

} // namespace Compass
