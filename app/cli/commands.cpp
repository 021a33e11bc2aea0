// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"

namespace Compass {

QList<Command> allCommands()
{
    return {
        assessCommand(),       gapsCommand(),       planCommand(),         reportCommand(),
        historyCommand(),      exportCommand(),     importCommand(),       keysCommand(),
        requestCommand(),      shareCommand(),      inspectCommand(),      teamCreateCommand(),
        teamImportCommand(),   teamReportCommand(), teamScenarioCommand(), teamAggregateCommand(),
        teamGenerateCommand(), storeCheckCommand(), storeBackupCommand(),  rolesCommand(),
        contentCheckCommand(),
    };
}

} // namespace Compass
