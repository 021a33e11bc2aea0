// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandlinetr.h"
#include "app/cli/commands.h"
#include "app/cli/dataoption.h"
#include "core/base/savedfile.h"
#include "core/exchange/everythingfile.h"

using namespace Qt::StringLiterals;

namespace Compass {

static Result<int> exportEverything(const QCommandLineParser &options,
                                    const CommandContext &context)
{
    const QString path = options.value(u"out"_s);
    if (path.isEmpty())
        return Error{ErrorCode::OptionMissing, u"export"_s, {}, u"--out"_s, {}};
    const auto store = openData(u"export"_s, options, DataUse::Reading, context.clock);
    if (!store)
        return store.error();
    const Result<PersonRecord> record = (*store)->contents();
    if (!record)
        return record.error();

    const QByteArray file = everythingFile(*record, context.clock.now());
    if (const auto saved = saveFile(path, file); !saved)
        return saved.error();
    context.results << CliTr::tr("Everything is in the file “%1”.").arg(path) << u'\n';
    return ExitDone;
}

static Result<int> importEverything(const QCommandLineParser &options,
                                    const CommandContext &context)
{
    const QStringList paths = options.positionalArguments();
    if (paths.isEmpty())
        return Error{ErrorCode::ArgumentMissing, u"import"_s, {}, u"FILE"_s, {}};
    if (paths.size() > 1)
        return Error{ErrorCode::ArgumentUnexpected, u"import"_s, {}, paths.at(1), {}};
    const Result<PersonRecord> record = readEverythingFile(paths.constFirst());
    if (!record)
        return record.error();

    const auto store = openData(u"import"_s, options, DataUse::Filling, context.clock);
    if (!store)
        return store.error();
    if (const auto replaced = (*store)->replaceContents(*record); !replaced)
        return replaced.error();
    context.results << CliTr::tr(
                           "Everything in the file “%1” is now in “%2”. What was there before "
                           "is in its backups.")
                           .arg(paths.constFirst(), (*store)->path())
                    << u'\n';
    return ExitDone;
}

Command exportCommand()
{
    return {
        u"export"_s,
        CliTr::tr("Write everything that is kept about you to one file."),
        {u"--data DIR --out FILE"_s},
        {dataOption(), {u"out"_s, CliTr::tr("The file to write; a link is refused."), u"FILE"_s}},
        false,
        exportEverything,
    };
}

Command importCommand()
{
    return {
        u"import"_s,
        CliTr::tr("Put what is in an exported file in the place of everything, after a backup."),
        {u"FILE --data DIR"_s},
        {dataOption()},
        true,
        importEverything,
    };
}

} // namespace Compass
