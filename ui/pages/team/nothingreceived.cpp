// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/team/nothingreceived.h"

#include "core/team/teamfigures.h"

namespace Compass {

bool isNothingReceived(const TeamFigures &figures)
{
    return figures.received.people() == 0 && figures.groupSince.isNull();
}

void NothingReceived::show(const TeamFigures &figures)
{
    setVisible(isNothingReceived(figures));
    setTexts(tr("Nothing received yet"),
             tr("Ask your team with a request. When their files come back, add them here: what "
                "each person chose to share appears, and nothing else."),
             tr("Make a request"));
}

} // namespace Compass
