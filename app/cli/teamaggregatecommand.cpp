// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandlinetr.h"
#include "app/cli/commands.h"
#include "app/cli/dataoption.h"
#include "app/cli/sharingoptions.h"
#include "app/cli/teamoption.h"
#include "app/cli/usage.h"
#include "core/base/savedfile.h"
#include "core/base/strictjson.h"
#include "core/documents/csvtable.h"
#include "core/exchange/mergedaggregate.h"
#include "core/exchange/teampack.h"

using namespace Qt::StringLiterals;

namespace Compass {

static Result<TeamAggregate> aggregateOf(const QCommandLineParser &options, const OpenTeam &team)
{
    const Catalog &catalog = team.content.catalog;
    const auto figures = teamFigures(*team.store, catalog, TeamAudience::Outside);
    if (!figures)
        return figures.error();
    return teamAggregate(*figures, catalog,
                         {team.today, QStringLiteral(COMPASS_VERSION), options.isSet(u"named"_s)});
}

/// \a aggregate as a pack that the owner of --data signs.
static Result<QByteArray> packOf(const QCommandLineParser &options, const TeamAggregate &aggregate,
                                 const CryptoBox &crypto)
{
    if (const auto given = requireOptions(u"team aggregate"_s, options, {u"data"_s}); !given)
        return given.error();
    const Result<Sharer> owner = keyOwnerOf(options.value(u"data"_s), crypto);
    if (!owner)
        return owner.error();
    return teamPackFile(aggregate, owner->keys, owner->crypto);
}

static Result<QByteArray> aggregateBytes(const QCommandLineParser &options, const QString &format,
                                         const CommandContext &context)
{
    const Result<OpenTeam> team = openTeam(u"team aggregate"_s, options, context);
    if (!team)
        return team.error();
    const Result<TeamAggregate> aggregate = aggregateOf(options, *team);
    if (!aggregate)
        return aggregate.error();
    if (format == u"pack"_s)
        return packOf(options, *aggregate, context.crypto);
    const Catalog &catalog = team->content.catalog;
    return format == u"csv"_s ? csvTable(aggregateRows(*aggregate, catalog, context.language))
                              : aggregateJson(*aggregate, catalog, context.language);
}

/// The aggregate in the file \a path, be it one or a signed pack.
static Result<TeamAggregate> readAggregate(const QString &path, const CryptoBox &crypto)
{
    const Result<QByteArray> bytes = readWhole(path, LargestSignedFile);
    if (!bytes || kindOf(*bytes) == std::nullopt)
        return readAggregateFile(path);
    const Result<OpenedPack> pack = openTeamPack(*bytes, path, crypto);
    if (!pack)
        return pack.error();
    return pack->aggregate;
}

static Result<MergedAggregate> mergedFiles(const QStringList &paths, const CommandContext &context)
{
    QList<TeamAggregate> aggregates;
    for (const QString &path : paths) {
        const Result<TeamAggregate> aggregate = readAggregate(path, context.crypto);
        if (!aggregate)
            return aggregate.error();
        aggregates.append(*aggregate);
    }
    return mergedAggregates(aggregates, {context.today(), QStringLiteral(COMPASS_VERSION)});
}

static Result<QByteArray> mergedBytes(const QCommandLineParser &options, const QString &format,
                                      const CommandContext &context)
{
    const Result<Content> content = contentInUse(options);
    if (!content)
        return content.error();
    const Result<MergedAggregate> merged = mergedFiles(options.positionalArguments(), context);
    if (!merged)
        return merged.error();
    if (merged->leftOut > 0)
        context.complaints << CliTr::tr("%n files say the same as another one and count once "
                                        "with it.",
                                        nullptr, merged->leftOut)
                           << u'\n';
    const Catalog &catalog = content->catalog;
    return format == u"csv"_s ? csvTable(mergedRows(*merged, catalog, context.language))
                              : mergedJson(*merged, catalog, context.language);
}

static Result<int> aggregateTeams(const QCommandLineParser &options, const CommandContext &context)
{
    const bool isMerge = !options.positionalArguments().isEmpty();
    QStringList formats{u"json"_s, u"csv"_s};
    if (!isMerge)
        formats.append(u"pack"_s);
    const Result<QString> format = choiceOf(options, u"format"_s, formats);
    if (!format)
        return format.error();
    if (const auto given = requireOptions(u"team aggregate"_s, options, {u"out"_s}); !given)
        return given.error();
    if (isMerge && options.isSet(u"team"_s))
        return Error{ErrorCode::ArgumentUnexpected,
                     u"team aggregate"_s,
                     {},
                     options.positionalArguments().constFirst(),
                     {}};
    const auto bytes = isMerge ? mergedBytes(options, *format, context)
                               : aggregateBytes(options, *format, context);
    if (!bytes)
        return bytes.error();
    const QString path = options.value(u"out"_s);
    if (const auto saved = saveFile(path, *bytes); !saved)
        return saved.error();
    context.results << CliTr::tr("The aggregate is in the file “%1”.").arg(path) << u'\n';
    return ExitDone;
}

Command teamAggregateCommand()
{
    return {
        u"team aggregate"_s,
        CliTr::tr("Write counts that tell of no person, to publish, sign or merge."),
        {u"--team FILE --out FILE [--format json|csv|pack] [--named] [--data DIR]"_s,
         u"AGGREGATE… --out FILE [--format json|csv]"_s},
        {
            teamOption(),
            {u"out"_s, CliTr::tr("The file to write; a link is refused."), u"FILE"_s},
            {u"format"_s,
             CliTr::tr("compass-aggregate/1 (usual), a table, or a pack signed with the keys of "
                       "--data."),
             u"json|csv|pack"_s},
            {u"named"_s, CliTr::tr("Say which team it is of.")},
            dataOption(),
        },
        true,
        aggregateTeams,
    };
}

} // namespace Compass
