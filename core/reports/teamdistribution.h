// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/teamblocks.h"

namespace Compass {

/// How the people of the team are spread over the levels of \a framework, drawn: a bar
/// for each part of the team that the reader may see, cut by how many are at which
/// level. Each bar is all people of its part, so none has a size; what is hidden is an
/// empty frame. Nothing where no bar could be shown.
TeamBlocks distributionFigures(const Framework &framework, const TeamContext &context);

} // namespace Compass
