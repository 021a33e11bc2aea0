// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/palette.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Compass {

namespace {

struct RoleColours
{
    DrawingRole role;
    QLatin1StringView name;
    QLatin1StringView light;
    QLatin1StringView dark;
};

constexpr std::array roleColours = std::to_array<RoleColours>({
    {DrawingRole::Paper, "paper"_L1, "#ffffff"_L1, "#1e232b"_L1},
    {DrawingRole::Ink, "ink"_L1, "#1a1a1a"_L1, "#ffffff"_L1},
    {DrawingRole::Muted, "muted"_L1, "#595959"_L1, "#c2c7d0"_L1},
    {DrawingRole::Line, "line"_L1, "#bfbfbf"_L1, "#5a6372"_L1},
    {DrawingRole::Track, "track"_L1, "#ededed"_L1, "#2e353f"_L1},
    {DrawingRole::Bar, "bar"_L1, "#4788d1"_L1, "#4788d1"_L1},
    {DrawingRole::Target, "target"_L1, "#b3192e"_L1, "#ff9aa2"_L1},
    {DrawingRole::Level0, "level0"_L1, "#ebf2fa"_L1, "#2b3d55"_L1},
    {DrawingRole::Level1, "level1"_L1, "#99bde6"_L1, "#2962a3"_L1},
    {DrawingRole::Level2, "level2"_L1, "#4788d1"_L1, "#4788d1"_L1},
    {DrawingRole::Level3, "level3"_L1, "#2962a3"_L1, "#99bde6"_L1},
    {DrawingRole::Level4, "level4"_L1, "#143152"_L1, "#ebf2fa"_L1},
});

} // namespace

static const RoleColours &coloursOf(DrawingRole role)
{
    return roleColours.at(static_cast<std::size_t>(role));
}

QLatin1StringView nameOf(DrawingRole role)
{
    return coloursOf(role).name;
}

QLatin1StringView lightColour(DrawingRole role)
{
    return coloursOf(role).light;
}

QLatin1StringView darkColour(DrawingRole role)
{
    return coloursOf(role).dark;
}

QList<DrawingRole> allDrawingRoles()
{
    QList<DrawingRole> roles;
    for (const RoleColours &colours : roleColours)
        roles.append(colours.role);
    return roles;
}

} // namespace Compass
