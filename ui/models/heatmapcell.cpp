// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/heatmapcell.h"

#include "core/team/teamneed.h"

#include <algorithm>

namespace Compass {

/// From which chance on a level is not called unsure. Source: measurement.md, section 2.
static constexpr int FairlySurePermille = 600;

NeedStanding standingOf(const MemberFigure &figure, std::optional<Level> needed)
{
    if (!needed)
        return NeedStanding::NoNeed;
    const std::optional<double> chance = chanceAtLeast(figure, *needed);
    if (!chance)
        return NeedStanding::Unsure;
    if (*chance >= Cover::Sure)
        return NeedStanding::Meets;
    return 1.0 - *chance >= Cover::Sure ? NeedStanding::Below : NeedStanding::Unsure;
}

bool isMarkedUnsure(const MemberFigure &figure, NeedStanding standing)
{
    if (standing != NeedStanding::NoNeed)
        return standing == NeedStanding::Unsure;
    return figure.chances && *std::ranges::max_element(*figure.chances) < FairlySurePermille;
}

} // namespace Compass
