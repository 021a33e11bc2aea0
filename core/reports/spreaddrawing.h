// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/teamblocks.h"

namespace Compass {

/// A bar and what stands beside it.
struct SpreadBar
{
    QString who; ///< The competency, or a part of the team.
    DisclosedFigure figure;
    bool inBands = false;
};

/// The bars of one competency. Where there are several, its name stands over them.
struct SpreadGroup
{
    QString competency;
    QList<SpreadBar> bars;
};

/// \a groups from top to bottom with a legend: each bar is all people of its part, so
/// that none has a size, cut by how many are at which level; what is hidden is an empty
/// frame. The names of the competencies stand over their bars when \a isSplit, else the
/// bars have them.
Drawing spreadDrawing(const QList<SpreadGroup> &groups, bool isSplit, const TeamContext &context);

} // namespace Compass
