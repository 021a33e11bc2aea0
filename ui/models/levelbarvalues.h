// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/frameworks/level.h"

#include <QMetaType>

#include <optional>

namespace Compass {

/// What a level bar shows: mean and SD of θ on the scale 0–5.
struct LevelBarValues
{
    double mean = 0.0;
    double sd = 0.0;
    std::optional<Level> target;
};

/// The item data role under which a model gives a LevelBarValues for a cell, and
/// true for the title of a column of such cells.
constexpr int LevelBarRole = Qt::UserRole + 40;

} // namespace Compass

Q_DECLARE_METATYPE(Compass::LevelBarValues)
