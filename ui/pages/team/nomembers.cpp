// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/team/nomembers.h"

#include "core/team/teamfigures.h"

namespace Compass {

bool isWithoutNames(const TeamFigures &figures)
{
    return figures.info.role == TeamRole::Coordinator;
}

void NoMembers::show(const TeamFigures &figures)
{
    setVisible(figures.members.isEmpty());
    if (isWithoutNames(figures)) {
        setTexts(tr("A coordinator sees nobody by name"),
                 tr("Needs, risks and actions rest on people who share by name with their "
                    "manager. You see everyone together, as a group."),
                 tr("See the distribution"));
        return;
    }
    setTexts(tr("Nobody has shared by name yet"),
             tr("Who covers a need can be said only of people who share by name. Those who share "
                "as a group are in the distribution, so that no one can be singled out."),
             tr("See the distribution"));
}

} // namespace Compass
