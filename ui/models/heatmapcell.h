// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gaps/gap.h"
#include "core/team/disclosure.h"
#include "core/team/teammember.h"

#include <QMetaType>
#include <QStringList>

namespace Compass {

/// Whether a mark says that \a figure may be another level: against a target when it may
/// fall on either side of it, else when no level is likely enough.
bool isMarkedUnsure(const MemberFigure &figure, std::optional<GapState> standing);

/// What one cell of a team’s heatmap draws.
struct HeatmapCell
{
    enum class Kind {
        Level,      ///< One person’s level.
        Band,       ///< One person’s band.
        Counts,     ///< How many of a group are at each level.
        BandCounts, ///< How many of a group are in each band.
        Hidden,     ///< What cannot be shown safely.
        NotShared   ///< Nothing is there to show.
    };

    Kind kind = Kind::NotShared;
    int value = 0; ///< A Level or a band.
    bool isUnsure = false;
    bool isBelow = false;
    Tally counts = {};
};

/// The item data role under which a model gives a HeatmapCell.
constexpr int HeatmapCellRole = Qt::UserRole + 60;

/// For the title of a column of counts: the letters over its numbers.
constexpr int HeatmapLettersRole = Qt::UserRole + 61;

} // namespace Compass

Q_DECLARE_METATYPE(Compass::HeatmapCell)
