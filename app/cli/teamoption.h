// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/content.h"
#include "core/storage/teamstore.h"

#include <QCommandLineOption>
#include <QCommandLineParser>

namespace Compass {

/// A team workspace, and what its figures are about.
struct OpenTeam
{
    std::unique_ptr<TeamStore> store;
    Content content; ///< With the frameworks of --data.
    QDate today;
};

/// --team, which names the file of a team workspace.
QCommandLineOption teamOption();

/// The clock of every team.
const Clock &teamClock();

/// The shipped content; with the frameworks of --data where that is given.
/// \error those of shippedContent(); the first framework that cannot be used
Result<Content> contentOf(const QCommandLineParser &options);

/// The team that --team of the command \a command names, without what has ended.
/// \error OptionMissing; those of contentOf() and TeamStore::open()
Result<OpenTeam> openTeam(const QString &command, const QCommandLineParser &options);

} // namespace Compass
