// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/place.h"
#include "ui/shell/appmenu.h"

#include <optional>

namespace Compass {

/// Where a command that only goes somewhere leads to.
std::optional<Place> placeOf(Command command);

} // namespace Compass
