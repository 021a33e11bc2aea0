// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandlinetr.h"
#include "app/cli/commands.h"
#include "app/cli/texttable.h"
#include "core/content/content.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace Compass {

static Result<int> listRoles(const QCommandLineParser &options, const CommandContext &context)
{
    const Result<Content> content = shippedContent();
    if (!content)
        return content.error();
    const QString words = options.positionalArguments().join(u' ');
    QList<QStringList> rows;
    for (const RoleId &id : content->roles.search(words))
        rows.append({id.toString(), content->roles.role(id)->title.in(QLocale())});

    if (rows.isEmpty())
        context.results << CliTr::tr("No role has “%1” in its title or identifier.").arg(words)
                        << u'\n';
    else
        context.results << textTable({CliTr::tr("Identifier"), CliTr::tr("Title")}, rows);
    return ExitDone;
}

Command rolesCommand()
{
    return {
        u"roles"_s,
        CliTr::tr("List the roles to compare with, or those that contain all words of SEARCH."),
        {u"[SEARCH]"_s},
        {},
        true,
        listRoles,
    };
}

} // namespace Compass
