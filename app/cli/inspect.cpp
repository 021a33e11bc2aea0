// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandlinetr.h"
#include "app/cli/commands.h"
#include "app/cli/dataoption.h"
#include "app/cli/sharingtext.h"
#include "app/cli/usage.h"
#include "core/base/errortext.h"
#include "core/base/strictjson.h"
#include "core/exchange/teampack.h"
#include "core/snapshots/keyfile.h"
#include "core/snapshots/sharedates.h"
#include "core/snapshots/sharefile.h"
#include "core/snapshots/snapshotpayload.h"

using namespace Qt::StringLiterals;

namespace Compass {

namespace {

/// A file to look into, and what is needed to do so.
struct InspectedFile
{
    QByteArray bytes;
    QString path;
    const Catalog &catalog;
    const CommandContext &context;

    const CryptoBox &crypto() const { return context.crypto; }
    QDate today() const { return context.today(); }
    PreviewWords words() const { return {catalog, QLocale()}; }
};

} // namespace

static QString problemText(const Result<void> &usable)
{
    return usable ? QString() : errorText(usable.error());
}

static Result<SignedSummary> inspectRequest(const InspectedFile &file)
{
    const auto request = openRequestFile(file.bytes, file.path, file.crypto());
    if (!request)
        return request.error();
    return SignedSummary{file.crypto().fingerprint(request->manager.signing),
                         requestPreview(*request, file.words()), requestDocument(*request),
                         problemText(checkRequest(*request, file.today(), file.path))};
}

static Result<SignedSummary> inspectPack(const InspectedFile &file)
{
    const Result<OpenedPack> pack = openTeamPack(file.bytes, file.path, file.crypto());
    if (!pack)
        return pack.error();
    return SignedSummary{file.crypto().fingerprint(pack->signer),
                         packPreview(pack->aggregate, file.words()), packDocument(pack->aggregate),
                         problemText(checkIssued(pack->aggregate.made, file.today(), file.path))};
}

static Result<void> checkUsable(const ShareMessage &message, const InspectedFile &file)
{
    if (const auto *const snapshot = std::get_if<Snapshot>(&message))
        return checkDays(*snapshot, file.today(), file.path);
    return checkIssued(std::get<Revocation>(message).issued, file.today(), file.path);
}

/// The keys of --data; empty ones when it is not given.
static Result<KeyPair> keysOf(const QCommandLineParser &options, const CryptoBox &crypto)
{
    if (!options.isSet(u"data"_s))
        return KeyPair();
    return readKeys(crypto, options.value(u"data"_s));
}

/// How many competencies \a snapshot tells about, in the place of what it tells.
static PreviewSection countedSection(const Snapshot &snapshot)
{
    return {CliTr::tr("What it tells"),
            {{CliTr::tr("Competencies"), QString::number(snapshot.figures.size())},
             {CliTr::tr("Levels"),
              CliTr::tr("Not shown: they may only be counted together with others")}}};
}

/// What is in \a snapshot, less whatever may only be counted.
static SignedSummary countedSummary(Snapshot snapshot, const PreviewWords &words)
{
    const PreviewSection counted = countedSection(snapshot);
    QJsonObject payload = snapshotDocument(snapshot);
    for (const auto &field : {"bands"_L1, "levels"_L1, "certainty"_L1, "plan"_L1, "notes"_L1})
        payload.remove(field);
    payload.insert("competencies"_L1, snapshot.figures.size());
    snapshot.figures.clear();
    snapshot.frameworks.clear();
    snapshot.notes.clear();
    QList<PreviewSection> preview = sharePreview(snapshot, words);
    preview.insert(1, counted);
    return {{}, preview, payload};
}

/// What is in \a share, as far as the holder of \a keys may look at it.
static SignedSummary shareSummary(const OpenedShare &share, const KeyPair &keys,
                                  const PreviewWords &words)
{
    const auto *const snapshot = std::get_if<Snapshot>(&share.message);
    const bool isOnlyCounted = snapshot && snapshot->scope == ShareScope::Totals
        && share.signer != keys.publicKeys.signing;
    if (isOnlyCounted)
        return countedSummary(*snapshot, words);
    return {{}, sharePreview(share.message, words), snapshotDocument(share.message)};
}

static Result<SignedSummary> inspectShare(const InspectedFile &file,
                                          const QCommandLineParser &options)
{
    const bool hasKeys = options.isSet(u"data"_s);
    if (isSealed(file.bytes) && !hasKeys)
        return Error{ErrorCode::OptionMissing, u"inspect"_s, {}, u"--data"_s, {}};
    const Result<KeyPair> keys = keysOf(options, file.crypto());
    if (!keys)
        return keys.error();
    const auto share =
        openShareFile(file.bytes, {file.crypto(), file.path, hasKeys ? &*keys : nullptr});
    if (!share)
        return share.error();
    SignedSummary summary = shareSummary(*share, *keys, file.words());
    summary.fingerprint = file.crypto().fingerprint(share->signer);
    summary.problem = problemText(checkUsable(share->message, file));
    return summary;
}

/// The one file that \a options name.
static Result<QString> fileOf(const QCommandLineParser &options)
{
    const QStringList paths = options.positionalArguments();
    if (paths.isEmpty())
        return Error{ErrorCode::ArgumentMissing, u"inspect"_s, {}, u"FILE"_s, {}};
    if (paths.size() > 1)
        return Error{ErrorCode::ArgumentUnexpected, u"inspect"_s, {}, paths.at(1), {}};
    return paths.constFirst();
}

static Result<SignedSummary> inspectFile(const QCommandLineParser &options,
                                         const CommandContext &context)
{
    const Result<QString> path = fileOf(options);
    if (!path)
        return path.error();
    const Result<QByteArray> bytes = readWhole(*path, LargestSignedFile);
    if (!bytes)
        return bytes.error();
    const Result<Content> content = contentInUse(options);
    if (!content)
        return content.error();
    const InspectedFile file{*bytes, *path, content->catalog, context};
    if (kindOf(*bytes) == SignedKind::Request)
        return inspectRequest(file);
    if (kindOf(*bytes) == SignedKind::Snapshot)
        return inspectShare(file, options);
    if (kindOf(*bytes) == SignedKind::TeamPack)
        return inspectPack(file);
    return Error{ErrorCode::ShareNotOurs, *path};
}

static Result<int> inspect(const QCommandLineParser &options, const CommandContext &context)
{
    const Result<QString> format = choiceOf(options, u"format"_s, {u"text"_s, u"json"_s});
    if (!format)
        return format.error();
    const Result<SignedSummary> summary = inspectFile(options, context);
    if (!summary)
        return summary.error();
    context.results << (*format == u"json"_s ? signedJson(*summary) : signedText(*summary));
    return summary->problem.isEmpty() ? ExitDone : ExitFindings;
}

Command inspectCommand()
{
    return {
        u"inspect"_s,
        CliTr::tr(
            "Show what is in a shared file, a request or a team pack, who signed it, and until "
            "when it may be used."),
        {u"FILE [--data DIR] [--format text|json]"_s},
        {
            {u"data"_s,
             CliTr::tr("The data folder: its keys open a sealed file, its frameworks name what is "
                       "in it."),
             u"DIR"_s},
            {u"format"_s, CliTr::tr("Tables to read, or compass-signed/1 for programs."),
             u"text|json"_s},
        },
        true,
        inspect,
    };
}

} // namespace Compass
