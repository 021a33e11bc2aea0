// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"

namespace Compass {

/// Everything compass-cli can do, in the language installed now.
QList<Command> allCommands();

Command assessCommand();
Command contentCheckCommand();
Command reportCommand();
Command gapsCommand();
Command planCommand();
Command rolesCommand();

} // namespace Compass
