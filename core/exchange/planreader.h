// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/jsonobject.h"
#include "core/plans/planchoices.h"

namespace Compass {

/// The choices in \a json, as everythingFile() writes them; what is wrong is reported.
/// \error those of parseEverything().
PlanChoices readPlanChoices(const JsonObject &json);

} // namespace Compass
