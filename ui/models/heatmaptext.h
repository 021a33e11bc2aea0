// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/frameworks/catalog.h"
#include "ui/models/heatmapcell.h"

#include <QLocale>

namespace Compass {

/// The words of a team’s heatmap, in the language installed now.

/// A band as the letters of its levels: "N–F", "W–L".
QString bandLetters(int band);

/// The few letters and numbers in \a cell.
QString heatmapCellText(const HeatmapCell &cell, const QLocale &locale);

/// "7 people: 0 Not yet, 1 Foundation, 3 Working, 2 Advanced, 1 Lead"
QString countsStatement(const Scale &scale, const Tally &tally, bool inBands,
                        const QLocale &locale);

} // namespace Compass
