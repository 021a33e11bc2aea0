// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/shownparts.h"

#include <algorithm>

namespace Compass {

bool hasGroup(const TeamFigures &figures)
{
    return figures.received.asGroup > 0;
}

bool hasGroupInBands(const TeamFigures &figures)
{
    return !std::ranges::all_of(figures.groupInBands, &DisclosedFigure::isHidden);
}

} // namespace Compass
