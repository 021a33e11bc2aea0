// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plans/planchoices.h"

namespace Compass {

/// \a choices as a plan from levels begun at \a since is to see them: what was done
/// before is behind the person. It takes no time and is not suggested again.
PlanChoices forRound(PlanChoices choices, const QDateTime &since);

} // namespace Compass
