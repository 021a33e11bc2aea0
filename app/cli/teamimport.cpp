// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandlinetr.h"
#include "app/cli/commands.h"
#include "app/cli/dataoption.h"
#include "app/cli/sharingoptions.h"
#include "app/cli/teamjson.h"
#include "app/cli/teamoption.h"
#include "app/cli/usage.h"
#include "core/base/errortext.h"
#include "core/storage/teamcodes.h"
#include "core/team/collection.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <array>

using namespace Qt::StringLiterals;

namespace Compass {

namespace {

/// An outcome and how it is counted in words.
struct OutcomeWords
{
    ImportOutcome outcome;
    const char *counted;
};

constexpr std::array<OutcomeWords, 6> outcomeWords{{
    {ImportOutcome::Added, QT_TRANSLATE_N_NOOP("Compass::CommandLine", "%n people were added.")},
    {ImportOutcome::Replaced,
     QT_TRANSLATE_N_NOOP("Compass::CommandLine", "%n people shared anew.")},
    {ImportOutcome::AlreadyThere,
     QT_TRANSLATE_N_NOOP("Compass::CommandLine", "%n files were there already.")},
    {ImportOutcome::Withdrawn,
     QT_TRANSLATE_N_NOOP("Compass::CommandLine", "%n people took back what they shared.")},
    {ImportOutcome::AlreadyWithdrawn,
     QT_TRANSLATE_N_NOOP("Compass::CommandLine", "%n files had been taken back already.")},
    {ImportOutcome::WithdrawalNoted,
     QT_TRANSLATE_N_NOOP("Compass::CommandLine",
                         "%n withdrawals were noted: the files that they take back are not here.")},
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

static Result<QList<TakenFile>> takeFiles(const QCommandLineParser &options, const OpenTeam &team,
                                          const CryptoBox &crypto)
{
    const Result<Sharer> owner = keyOwnerOf(options.value(u"data"_s), crypto);
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
        taken.append({QFileInfo(path).fileName(), ledger.takeFile(path, team.today)});
    return taken;
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

/// The permanent name of why a file was refused; null when that does not lie in the file.
static QJsonValue refusalJson(const Error &error)
{
    const QString code = refusalCode(error.code);
    return code.isEmpty() ? QJsonValue() : QJsonValue(code);
}

static QString importJson(const QList<TakenFile> &files, QJsonObject root)
{
    QJsonArray taken;
    QJsonArray refused;
    for (const TakenFile &file : files) {
        if (file.outcome)
            taken.append(
                QJsonObject{{u"file"_s, file.name}, {u"outcome"_s, codeOf(*file.outcome)}});
        else
            refused.append(QJsonObject{{u"file"_s, file.name},
                                       {u"code"_s, refusalJson(file.outcome.error())},
                                       {u"reason"_s, errorText(file.outcome.error())}});
    }
    root.insert(u"taken"_s, taken);
    root.insert(u"refused"_s, refused);
    return QString::fromUtf8(QJsonDocument(root).toJson(QJsonDocument::Indented));
}

/// \a files as \a format asks.
static Result<QString> told(const QList<TakenFile> &files, const QString &format,
                            const OpenTeam &team, ProgramLanguage &language)
{
    if (format == u"text"_s)
        return importText(files);
    const Result<TeamInfo> info = team.store->info();
    if (!info)
        return info.error();
    return importJson(files, teamHead(u"compass-team-import/1"_s, *info, language));
}

/// Says why files were refused. They are findings as long as others were taken in.
static ExitCode complain(const QList<TakenFile> &files, QTextStream &complaints)
{
    qsizetype refused = 0;
    for (const TakenFile &file : files) {
        if (file.outcome)
            continue;
        complaints << errorText(file.outcome.error()) << u'\n';
        ++refused;
    }
    if (refused == 0)
        return ExitDone;
    return refused < files.size() ? ExitFindings : ExitUnusable;
}

static Result<void> checkImportOptions(const QCommandLineParser &options)
{
    if (const auto given = requireOptions(u"team import"_s, options, {u"team"_s, u"data"_s});
        !given)
        return given.error();
    if (options.positionalArguments().isEmpty())
        return Error{ErrorCode::ArgumentMissing, u"team import"_s, {}, u"FILE|FOLDER"_s, {}};
    return {};
}

static Result<int> importShares(const QCommandLineParser &options, const CommandContext &context)
{
    const Result<QString> format = choiceOf(options, u"format"_s, {u"text"_s, u"json"_s});
    if (!format)
        return format.error();
    if (const auto usable = checkImportOptions(options); !usable)
        return usable.error();
    const Result<OpenTeam> team = openTeam(u"team import"_s, options, context);
    if (!team)
        return team.error();
    const auto files = takeFiles(options, *team, context.crypto);
    if (!files)
        return files.error();
    const Result<QString> text = told(*files, *format, *team, context.language);
    if (!text)
        return text.error();
    context.results << *text;
    return complain(*files, context.complaints);
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
