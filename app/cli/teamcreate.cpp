// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandlinetr.h"
#include "app/cli/commands.h"
#include "app/cli/dataoption.h"
#include "app/cli/sharingoptions.h"
#include "app/cli/teamoption.h"
#include "app/cli/usage.h"
#include "core/base/strictjson.h"
#include "core/snapshots/signedfile.h"
#include "core/team/sampleteam.h"

using namespace Qt::StringLiterals;

namespace Compass {

/// The request in the file of --request, which must be one that \a keys signed: answers
/// to another could not be opened.
static Result<ShareRequest> ownRequest(const QCommandLineParser &options, const Sharer &owner)
{
    const QString path = options.value(u"request"_s);
    const Result<QByteArray> file = readWhole(path, LargestSignedFile);
    if (!file)
        return file.error();
    Result<ShareRequest> request = openRequestFile(*file, path, owner.crypto);
    if (request && request->manager != owner.keys.publicKeys)
        return Error{ErrorCode::RequestNotYours, path};
    return request;
}

static Result<TeamRole> teamRoleOf(const QCommandLineParser &options)
{
    const auto role = choiceOf(options, u"role"_s, {u"manager"_s, u"coordinator"_s});
    if (!role)
        return role.error();
    return *role == u"manager"_s ? TeamRole::Manager : TeamRole::Coordinator;
}

static Result<int> createTeam(const QCommandLineParser &options, const CommandContext &context)
{
    const QStringList needed{u"team"_s, u"request"_s, u"data"_s};
    if (const auto given = requireOptions(u"team create"_s, options, needed); !given)
        return given.error();
    const Result<TeamRole> role = teamRoleOf(options);
    if (!role)
        return role.error();
    const Result<Sharer> owner = keyOwnerOf(options.value(u"data"_s), context.crypto);
    if (!owner)
        return owner.error();
    const Result<ShareRequest> request = ownRequest(options, *owner);
    if (!request)
        return request.error();

    const QString path = options.value(u"team"_s);
    const TeamInfo info = teamInfoFor(*request, *role, context.today());
    const auto store = TeamStore::create(path, info, context.clock);
    if (!store)
        return store.error();
    if (const auto added = (*store)->add(*request); !added)
        return added.error();
    context.results << CliTr::tr("The team “%1” is in the file “%2”.").arg(info.name, path)
                    << u'\n';
    if (info.isSample)
        context.results << CliTr::tr("Sample data: everyone in this team is made up.") << u'\n';
    return ExitDone;
}

Command teamCreateCommand()
{
    return {
        u"team create"_s,
        CliTr::tr("Make a workspace for the answers to a request of yours."),
        {u"--team FILE --request FILE --data DIR [--role manager|coordinator]"_s},
        {
            teamOption(),
            {u"request"_s, CliTr::tr("The request, signed with the keys of --data."), u"FILE"_s},
            dataOption(),
            {u"role"_s,
             CliTr::tr("A manager (usual) sees who shared by name; a coordinator sees nobody."),
             u"manager|coordinator"_s},
        },
        false,
        createTeam,
    };
}

} // namespace Compass
