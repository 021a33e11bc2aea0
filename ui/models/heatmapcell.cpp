// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/heatmapcell.h"

#include <algorithm>

namespace Compass {

/// From which chance on a level is not called unsure. Source: measurement.md, section 2.
static constexpr int FairlySurePermille = 600;

bool isMarkedUnsure(const MemberFigure &figure, std::optional<GapState> standing)
{
    if (standing)
        return *standing == GapState::Unsure;
    return figure.chances && *std::ranges::max_element(*figure.chances) < FairlySurePermille;
}

} // namespace Compass
