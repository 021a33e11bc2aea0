// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandlinetr.h"
#include "app/cli/commands.h"
#include "app/cli/dataoption.h"
#include "app/cli/sharingoptions.h"
#include "app/cli/teamoption.h"
#include "app/cli/usage.h"
#include "core/base/savedfile.h"
#include "core/team/sampleteam.h"

#include <QDir>

#include <limits>

using namespace Qt::StringLiterals;

namespace Compass {

static Result<MadeUpTeam> madeUpTeamOf(const QCommandLineParser &options, const Catalog &catalog,
                                       const Sharer &owner, QDate today)
{
    const auto members =
        numberOf(options, u"members"_s, {1, MadeUpTeam::MostMembers, SampleMembers});
    if (!members)
        return members.error();
    const auto seed = numberOf(options, u"seed"_s, {0, std::numeric_limits<quint32>::max(), 1});
    if (!seed)
        return seed.error();
    return MadeUpTeam{catalog, sampleRequest(catalog, owner.keys.publicKeys, today),
                      static_cast<int>(*members), static_cast<quint32>(*seed), today};
}

/// Writes the request and the shares of \a team into \a folder.
static Result<void> writeTeam(const MadeUpTeam &team, const Sharer &owner, const QDir &folder)
{
    if (!folder.mkpath(u"."_s))
        return Error{ErrorCode::FileUnwritable, folder.path()};
    const auto request = requestFile(team.request, owner.keys, owner.crypto);
    if (!request)
        return request.error();
    const QString path = folder.filePath(u"sample.compass-request"_s);
    if (const auto saved = saveFile(path, *request); !saved)
        return saved.error();
    return makeUpFiles(team, owner.crypto, [&folder](const MadeUpFile &file) {
        return saveFile(folder.filePath(file.name), file.bytes);
    });
}

static Result<int> generateTeam(const QCommandLineParser &options, const CommandContext &context)
{
    const QStringList needed{u"data"_s, u"out"_s};
    if (const auto given = requireOptions(u"team generate"_s, options, needed); !given)
        return given.error();
    const Result<Content> content = contentInUse(options);
    if (!content)
        return content.error();
    const Result<Sharer> owner = sharerOf(options.value(u"data"_s), context.crypto);
    if (!owner)
        return owner.error();
    const Result<MadeUpTeam> team =
        madeUpTeamOf(options, content->catalog, *owner, context.today());
    if (!team)
        return team.error();
    const QString folder = options.value(u"out"_s);
    if (const auto written = writeTeam(*team, *owner, QDir(folder)); !written)
        return written.error();
    context.results << CliTr::tr("%n share files and their request are in the folder “%1”.",
                                 nullptr, team->members)
                           .arg(folder)
                    << u'\n' << CliTr::tr("Sample data: everyone in this team is made up.")
                    << u'\n';
    return ExitDone;
}

Command teamGenerateCommand()
{
    return {
        u"team generate"_s,
        CliTr::tr("Make up a team: real share files of people who do not exist, to try and to "
                  "test with."),
        {u"--data DIR --out DIR [--members N] [--seed N]"_s},
        {
            {u"data"_s, CliTr::tr("The data folder with the keys that the files are sealed to."),
             u"DIR"_s},
            {u"out"_s, CliTr::tr("The folder to write to."), u"DIR"_s},
            {u"members"_s, CliTr::tr("How many people, at most 100,000; usually 24."), u"N"_s},
            {u"seed"_s, CliTr::tr("Another number makes up another team; usually 1."), u"N"_s},
        },
        false,
        generateTeam,
    };
}

} // namespace Compass
