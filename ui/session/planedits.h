// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plans/learningplan.h"

namespace Compass {

/// What was decided about \a item; nothing yet reads as a new choice.
ItemChoice choiceOf(const PlanChoices &choices, const PlanItemId &item);

/// \a choice with another decision about the same item.
ItemChoice decided(ItemChoice choice, Decision decision,
                   std::optional<RejectionReason> reason = std::nullopt);

/// \a choice of an item that is done at \a now, or no longer.
ItemChoice progressed(ItemChoice choice, ItemProgress progress, const QDateTime &now);

/// \a choices with \a choice in it; one that says nothing is taken out.
PlanChoices withChoice(PlanChoices choices, const ItemChoice &choice);

/// \a choices with \a item added, and with the time it lacks: as much more a week, in
/// fives of minutes.
PlanChoices withRoomFor(const PlanChoices &choices, const LeftOutItem &item);

} // namespace Compass
