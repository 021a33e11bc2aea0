// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/frameworks/catalog.h"
#include "ui/models/heatmapcell.h"

#include <QLocale>

namespace Compass {

/// The words of a team’s heatmap, in the language installed now.

/// One or two letters for a level: "W", in French "P".
QString levelLetter(int level);

/// A band as the letters of its levels: "N–F", "W–L".
QString bandLetters(int band);

/// A band in words: "Not yet or Foundation", "Working or above".
QString bandName(const Scale &scale, int band, const QLocale &locale);

/// The one reason for every figure that is not shown.
QString hiddenSentence();

/// The few letters and numbers in \a cell.
QString heatmapCellText(const HeatmapCell &cell, const QLocale &locale);

/// What a member shared, and how it stands to the need: "Lead, quite sure, meets the
/// need". Ends without a point.
QString memberStatement(const Scale &scale, const MemberFigure &figure, NeedStanding standing,
                        const QLocale &locale);

/// "7 people: Not yet 0, Foundation 1, Working 3, Advanced 2, Lead 1"
QString countsStatement(const Scale &scale, const Tally &tally, bool inBands,
                        const QLocale &locale);

} // namespace Compass
