// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/team/teamfigures.h"

#include <QStringList>

namespace Compass {

/// What stands with every picture and table of a team that leaves the program, a sentence
/// each: what it is for and, where that is so, that its people are made up.
QStringList teamNotes(const TeamInfo &info);

} // namespace Compass
