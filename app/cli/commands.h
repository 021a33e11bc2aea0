// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"

namespace Compass {

/// Everything compass-cli can do, in the language installed now.
QList<Command> allCommands();

Command assessCommand();
Command contentCheckCommand();
Command exportCommand();
Command gapsCommand();
Command historyCommand();
Command importCommand();
Command inspectCommand();
Command keysCommand();
Command planCommand();
Command reportCommand();
Command requestCommand();
Command rolesCommand();
Command shareCommand();
Command storeBackupCommand();
Command storeCheckCommand();
Command teamAggregateCommand();
Command teamCreateCommand();
Command teamGenerateCommand();
Command teamImportCommand();
Command teamReportCommand();
Command teamScenarioCommand();

} // namespace Compass
