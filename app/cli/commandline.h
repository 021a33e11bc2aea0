// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"

namespace Compass {

/// Does what \a arguments (without the program's name) ask for, in the language that
/// they or the system name, and returns an ExitCode. That language is spoken from
/// then on.
int runCommandLine(const QStringList &arguments, const CommandContext &context);

} // namespace Compass
