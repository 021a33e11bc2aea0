// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/teampages.h"

#include "ui/pages/team/teamactionspage.h"
#include "ui/pages/team/teamchangepage.h"
#include "ui/pages/team/teamdistributionpage.h"
#include "ui/pages/team/teamfilespage.h"
#include "ui/pages/team/teamheatmappage.h"
#include "ui/pages/team/teamneedspage.h"
#include "ui/pages/team/teamoverviewpage.h"
#include "ui/pages/team/teampage.h"
#include "ui/pages/team/teamreportpage.h"
#include "ui/pages/team/teamrequestpage.h"
#include "ui/pages/team/teamriskspage.h"

namespace Compass {

Page *makeTeamPage(Place place, const TeamPageSources &from, QWidget *parent)
{
    switch (place) {
    case Place::Team:
        return new TeamPage(from.session, from.preferences, parent);
    case Place::TeamRequest:
        return new TeamRequestPage(from.session, from.language, parent);
    case Place::TeamOverview:
        return new TeamOverviewPage(from.session, parent);
    case Place::TeamHeatmap:
        return new TeamHeatmapPage(from.session, parent);
    case Place::TeamDistribution:
        return new TeamDistributionPage(from.session, parent);
    case Place::TeamChange:
        return new TeamChangePage(from.session, parent);
    case Place::TeamNeeds:
        return new TeamNeedsPage(from.session, parent);
    case Place::TeamRisks:
        return new TeamRisksPage(from.session, parent);
    case Place::TeamActions:
        return new TeamActionsPage(from.session, parent);
    case Place::TeamReport:
        return new TeamReportPage(from.session, from.report, parent);
    case Place::TeamFiles:
        return new TeamFilesPage(from.session, from.intake, parent);
    default:
        break;
    }
    Q_UNREACHABLE();
}

} // namespace Compass
