// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"

namespace Compass {

/// assess --simulate: how well a mode finds the level of people whose level is known.
/// \error OptionInvalid, OptionsConflict
Result<int> simulatePeople(const QCommandLineParser &options, const CommandContext &context);

} // namespace Compass
