// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/team/teamfigures.h"

namespace Compass {

/// Whether somebody shared as a group.
bool hasGroup(const TeamFigures &figures);

/// Whether a figure of those in the group who shared bands can be shown at all.
bool hasGroupInBands(const TeamFigures &figures);

} // namespace Compass
