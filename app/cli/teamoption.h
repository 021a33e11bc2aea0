// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"
#include "core/content/content.h"
#include "core/storage/teamstore.h"

#include <QCommandLineParser>

namespace Compass {

/// A team workspace, and what its figures are about.
struct OpenTeam
{
    std::unique_ptr<TeamStore> store;
    Content content; ///< With what --data adds to it.
    QDate today;
};

/// --team, which names the file of a team workspace.
QCommandLineOption teamOption();

/// The team that --team of the command \a command names, without what has ended. Complains
/// where individual files are still there after the last day of keeping them.
/// \error OptionMissing; those of contentInUse(), TeamStore::open() and the store
Result<OpenTeam> openTeam(const QString &command, const QCommandLineParser &options,
                          const CommandContext &context);

} // namespace Compass
