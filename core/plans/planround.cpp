// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plans/planround.h"

namespace Compass {

/// \a done as something that the person knows by now.
static ItemChoice behind(ItemChoice done)
{
    done.decision = Decision::Rejected;
    done.rejection = RejectionReason::AlreadyKnown;
    done.progress = ItemProgress::ToDo;
    done.doneAt = {};
    return done;
}

PlanChoices forRound(PlanChoices choices, const QDateTime &since)
{
    for (ItemChoice &each : choices.items) {
        if (each.progress == ItemProgress::Done && each.doneAt < since)
            each = behind(each);
    }
    return choices;
}

} // namespace Compass
