// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandlinetr.h"
#include "app/cli/commands.h"
#include "app/cli/dataoption.h"
#include "app/cli/sharingoptions.h"
#include "app/cli/teamoption.h"
#include "app/cli/texttable.h"
#include "app/cli/usage.h"
#include "core/base/errortext.h"
#include "core/base/strictjson.h"
#include "core/snapshots/signedfile.h"
#include "core/team/collection.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

using namespace Qt::StringLiterals;

namespace Compass {

namespace {

/// An outcome, its name in JSON and how it is counted in words.
struct OutcomeWords
{
    ImportOutcome outcome;
    QLatin1StringView code;
    const char *counted;
};

constexpr std::array<OutcomeWords, 6> outcomeWords{{
    {ImportOutcome::Added, "added"_L1,
     QT_TRANSLATE_N_NOOP("Compass::CommandLine", "%n people were added.")},
    {ImportOutcome::Replaced, "replaced"_L1,
     QT_TRANSLATE_N_NOOP("Compass::CommandLine", "%n people shared anew.")},
    {ImportOutcome::AlreadyThere, "alreadyThere"_L1,
     QT_TRANSLATE_N_NOOP("Compass::CommandLine", "%n files were there already.")},
    {ImportOutcome::Withdrawn, "withdrawn"_L1,
     QT_TRANSLATE_N_NOOP("Compass::CommandLine", "%n people took back what they shared.")},
    {ImportOutcome::AlreadyWithdrawn, "alreadyWithdrawn"_L1,
     QT_TRANSLATE_N_NOOP("Compass::CommandLine", "%n files had been taken back already.")},
    {ImportOutcome::WithdrawalNoted, "withdrawalNoted"_L1,
     QT_TRANSLATE_N_NOOP("Compass::CommandLine",
                         "%n withdrawals were noted: what they take back is not counted here.")},
}};

struct TakenFile
{
    QString name;
    Result<ImportOutcome> outcome;
};

} // namespace

/// The files \a paths, and the share files in those that are folders.
static QStringList importedFiles(const QStringList &paths)
{
    QStringList files;
    for (const QString &path : paths) {
        const QDir folder(path);
        if (!QFileInfo(path).isDir()) {
            files.append(path);
            continue;
        }
        for (const QString &name :
             folder.entryList({u"*.compass-share"_s}, QDir::Files, QDir::Name))
            files.append(folder.filePath(name));
    }
    return files;
}

/// Takes in the file \a path; one that cannot be read leaves a line in the log too.
static Result<ImportOutcome> takeFile(const QString &path, SnapshotLedger &ledger,
                                      const OpenTeam &team)
{
    const QFileInfo file(path);
    const Result<QByteArray> bytes = readWhole(path, LargestSignedFile);
    if (bytes)
        return ledger.take(*bytes, {team.today, file.fileName()});
    const auto kept = team.store->keep({team.today, file.size(), {}, bytes.error().code});
    return kept ? bytes.error() : kept.error();
}

static Result<QList<TakenFile>> takeFiles(const QCommandLineParser &options, const OpenTeam &team)
{
    const Result<Sharer> owner = sharerOf(options.value(u"data"_s));
    if (!owner)
        return owner.error();
    const Result<TeamInfo> info = team.store->info();
    if (!info)
        return info.error();
    const Result<QList<ShareRequest>> requests = team.store->requests();
    if (!requests)
        return requests.error();
    SnapshotLedger ledger(owner->crypto, owner->keys,
                          collectionRules(*info, *requests, team.content.catalog), *team.store);
    QList<TakenFile> taken;
    for (const QString &path : importedFiles(options.positionalArguments()))
        taken.append({QFileInfo(path).fileName(), takeFile(path, ledger, team)});
    return taken;
}

static const OutcomeWords &wordsOf(ImportOutcome outcome)
{
    return *std::ranges::find(outcomeWords, outcome, &OutcomeWords::outcome);
}

static QString importText(const QList<TakenFile> &files)
{
    QString text;
    for (const OutcomeWords &words : outcomeWords) {
        const auto count = std::ranges::count_if(files, [&words](const TakenFile &file) {
            return file.outcome && *file.outcome == words.outcome;
        });
        if (count > 0)
            text += CliTr::tr(words.counted, nullptr, static_cast<int>(count)) + u'\n';
    }
    return text.isEmpty() ? CliTr::tr("No file was taken in.") + u'\n' : text;
}

static QString importJson(const QList<TakenFile> &files)
{
    QJsonArray taken;
    QJsonArray refused;
    for (const TakenFile &file : files) {
        if (file.outcome)
            taken.append(
                QJsonObject{{u"file"_s, file.name}, {u"outcome"_s, wordsOf(*file.outcome).code}});
        else
            refused.append(QJsonObject{{u"file"_s, file.name},
                                       {u"reason"_s, errorText(file.outcome.error())}});
    }
    const QJsonObject root{
        {u"format"_s, u"compass-team-import/1"_s}, {u"taken"_s, taken}, {u"refused"_s, refused}};
    return QString::fromUtf8(QJsonDocument(root).toJson(QJsonDocument::Indented));
}

static Result<int> importShares(const QCommandLineParser &options, const Output &output)
{
    const Result<QString> format = choiceOf(options, u"format"_s, {u"text"_s, u"json"_s});
    if (!format)
        return format.error();
    if (const auto given = requireOptions(u"team import"_s, options, {u"team"_s, u"data"_s});
        !given)
        return given.error();
    if (options.positionalArguments().isEmpty())
        return Error{ErrorCode::ArgumentMissing, u"team import"_s, {}, u"FILE|FOLDER"_s, {}};
    const Result<OpenTeam> team = openTeam(u"team import"_s, options);
    if (!team)
        return team.error();
    const auto files = takeFiles(options, *team);
    if (!files)
        return files.error();

    output.results << (*format == u"json"_s ? importJson(*files) : importText(*files));
    int code = ExitDone;
    for (const TakenFile &file : *files) {
        if (file.outcome)
            continue;
        output.complaints << errorText(file.outcome.error()) << u'\n';
        code = ExitUnusable;
    }
    return code;
}

Command teamImportCommand()
{
    return {
        u"team import"_s,
        CliTr::tr("Take share files into a team, from files and folders; the others are refused "
                  "one by one."),
        {u"FILE|FOLDER… --team FILE --data DIR [--format text|json]"_s},
        {
            teamOption(),
            dataOption(),
            {u"format"_s, CliTr::tr("Lines to read, or compass-team-import/1 for programs."),
             u"text|json"_s},
        },
        true,
        importShares,
    };
}

} // namespace Compass
