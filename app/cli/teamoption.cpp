// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/teamoption.h"

#include "app/cli/commandlinetr.h"
#include "app/cli/usage.h"
#include "core/base/clock.h"
#include "core/content/localframeworks.h"

using namespace Qt::StringLiterals;

namespace Compass {

QCommandLineOption teamOption()
{
    return {u"team"_s, CliTr::tr("The file of the team workspace."), u"FILE"_s};
}

const Clock &teamClock()
{
    static const SystemClock clock;
    return clock;
}

Result<Content> contentOf(const QCommandLineParser &options)
{
    Result<Content> shipped = shippedContent();
    if (!shipped || !options.isSet(u"data"_s))
        return shipped;
    Content content = *std::move(shipped);
    const QList<Error> refused = addLocalFrameworks(options.value(u"data"_s), content.catalog);
    if (!refused.isEmpty())
        return refused.constFirst();
    return content;
}

Result<OpenTeam> openTeam(const QString &command, const QCommandLineParser &options)
{
    if (const auto given = requireOptions(command, options, {u"team"_s}); !given)
        return given.error();
    Result<Content> content = contentOf(options);
    if (!content)
        return content.error();
    auto store = TeamStore::open(options.value(u"team"_s), teamClock());
    if (!store)
        return store.error();
    OpenTeam team{*std::move(store), *std::move(content), QDate::currentDate()};
    if (const auto expired = team.store->expire(team.today); !expired)
        return expired.error();
    return team;
}

} // namespace Compass
