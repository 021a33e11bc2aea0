// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/heatmapmodel.h"

namespace Compass {

/// What \a model shows as a table for a spreadsheet, title row first: people in words,
/// the group’s counts a column for each level or band.
QList<QStringList> heatmapTable(const HeatmapModel &model, const Scale &scale,
                                const QLocale &locale);

} // namespace Compass
