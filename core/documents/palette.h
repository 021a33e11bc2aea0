// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/drawing.h"

#include <QLatin1StringView>

namespace Compass {

/// How documents look on white paper, as "#rrggbb". Text stands at 4.5:1 or more on
/// Paper and Band, lines at 3:1 or more. Source: design page look.md.
namespace DocumentColour {
inline constexpr QLatin1StringView Paper("#ffffff");
inline constexpr QLatin1StringView Text("#333333");
inline constexpr QLatin1StringView Muted("#595959");
inline constexpr QLatin1StringView Heading("#26374a");
inline constexpr QLatin1StringView Band("#f2f2f2");
inline constexpr QLatin1StringView Rule("#8c8c8c");
inline constexpr QLatin1StringView Hairline("#d9d9d9");
} // namespace DocumentColour

/// "ink", "level3": the name of \a role in a style sheet.
QLatin1StringView nameOf(DrawingRole role);

/// The colour of \a role on white paper.
QLatin1StringView lightColour(DrawingRole role);

/// The colour of \a role on a dark screen.
QLatin1StringView darkColour(DrawingRole role);

/// Every role, in the order of its enumeration.
QList<DrawingRole> allDrawingRoles();

} // namespace Compass
