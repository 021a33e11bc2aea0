// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/teamoption.h"

#include "app/cli/commandlinetr.h"
#include "app/cli/dataoption.h"
#include "app/cli/usage.h"

using namespace Qt::StringLiterals;

namespace Compass {

QCommandLineOption teamOption()
{
    return {u"team"_s, CliTr::tr("The file of the team workspace."), u"FILE"_s};
}

/// Complains where individual files of \a team are still there after their last day.
static Result<void> remindOfRetention(const OpenTeam &team, const CommandContext &context)
{
    const Result<TeamInfo> info = team.store->info();
    if (!info)
        return info.error();
    const Result<ReceivedCounts> counts = team.store->counts();
    if (!counts)
        return counts.error();
    if (info->retention >= team.today || counts->people() == 0)
        return {};
    context.complaints
        << CliTr::tr("Individual files were to be kept until %1. Delete them now, in the window; "
                     "the figures stay.")
               .arg(QLocale().toString(info->retention, QLocale::LongFormat))
        << u'\n';
    return {};
}

Result<OpenTeam> openTeam(const QString &command, const QCommandLineParser &options,
                          const CommandContext &context)
{
    if (const auto given = requireOptions(command, options, {u"team"_s}); !given)
        return given.error();
    Result<Content> content = contentInUse(options);
    if (!content)
        return content.error();
    auto store = TeamStore::open(options.value(u"team"_s), context.clock);
    if (!store)
        return store.error();
    OpenTeam team{*std::move(store), *std::move(content), context.today()};
    if (const auto expired = team.store->expire(team.today); !expired)
        return expired.error();
    if (const auto reminded = remindOfRetention(team, context); !reminded)
        return reminded.error();
    return team;
}

} // namespace Compass
