// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/place.h"
#include "ui/session/nextstep.h"

namespace Compass {

/// Where a person does the step \a step.
Place placeOf(NextStep step);

} // namespace Compass
