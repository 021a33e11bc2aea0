// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandlinetr.h"
#include "app/cli/commands.h"
#include "app/cli/dataoption.h"
#include "app/cli/sharingtext.h"
#include "app/cli/usage.h"
#include "core/base/errortext.h"
#include "core/base/strictjson.h"
#include "core/content/content.h"
#include "core/exchange/teampack.h"
#include "core/snapshots/keyfile.h"
#include "core/snapshots/sharedates.h"
#include "core/snapshots/sharefile.h"
#include "core/snapshots/snapshotpayload.h"
#include "core/snapshots/sodiumcryptobox.h"

using namespace Qt::StringLiterals;

namespace Compass {

static QString problemText(const Result<void> &usable)
{
    return usable ? QString() : errorText(usable.error());
}

static Result<SignedSummary> inspectRequest(const QByteArray &file, const QString &path,
                                            const PreviewWords &words)
{
    const SodiumCryptoBox crypto;
    const Result<ShareRequest> request = openRequestFile(file, path, crypto);
    if (!request)
        return request.error();
    return SignedSummary{crypto.fingerprint(request->manager.signing),
                         requestPreview(*request, words), requestDocument(*request),
                         problemText(checkRequest(*request, QDate::currentDate(), path))};
}

static Result<SignedSummary> inspectPack(const QByteArray &file, const QString &path,
                                         const PreviewWords &words)
{
    const SodiumCryptoBox crypto;
    const Result<OpenedPack> pack = openTeamPack(file, path, crypto);
    if (!pack)
        return pack.error();
    return SignedSummary{
        crypto.fingerprint(pack->signer), packPreview(pack->aggregate, words),
        packDocument(pack->aggregate),
        problemText(checkIssued(pack->aggregate.made, QDate::currentDate(), path))};
}

static Result<void> checkUsable(const ShareMessage &message, const QString &path)
{
    const QDate today = QDate::currentDate();
    if (const auto *const snapshot = std::get_if<Snapshot>(&message))
        return checkDays(*snapshot, today, path);
    return checkIssued(std::get<Revocation>(message).issued, today, path);
}

/// The keys of --data; empty ones when it is not given.
static Result<KeyPair> keysOf(const QCommandLineParser &options, const CryptoBox &crypto)
{
    if (!options.isSet(u"data"_s))
        return KeyPair();
    return readKeys(crypto, options.value(u"data"_s));
}

static Result<SignedSummary> inspectShare(const QByteArray &file, const QCommandLineParser &options,
                                          const PreviewWords &words)
{
    const SodiumCryptoBox crypto;
    const bool hasKeys = options.isSet(u"data"_s);
    if (isSealed(file) && !hasKeys)
        return Error{ErrorCode::OptionMissing, u"inspect"_s, {}, u"--data"_s, {}};
    const Result<KeyPair> keys = keysOf(options, crypto);
    if (!keys)
        return keys.error();
    const QString path = options.positionalArguments().constFirst();
    const auto share = openShareFile(file, {crypto, path, hasKeys ? &*keys : nullptr});
    if (!share)
        return share.error();
    return SignedSummary{crypto.fingerprint(share->signer), sharePreview(share->message, words),
                         snapshotDocument(share->message),
                         problemText(checkUsable(share->message, path))};
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

static Result<SignedSummary> inspectFile(const QCommandLineParser &options)
{
    const Result<QString> path = fileOf(options);
    if (!path)
        return path.error();
    const Result<QByteArray> file = readWhole(*path, LargestSignedFile);
    if (!file)
        return file.error();
    const Result<Content> content = shippedContent();
    if (!content)
        return content.error();
    const PreviewWords words{content->catalog, QLocale()};
    if (kindOf(*file) == SignedKind::Request)
        return inspectRequest(*file, *path, words);
    if (kindOf(*file) == SignedKind::Snapshot)
        return inspectShare(*file, options, words);
    if (kindOf(*file) == SignedKind::TeamPack)
        return inspectPack(*file, *path, words);
    return Error{ErrorCode::ShareNotOurs, *path};
}

static Result<int> inspect(const QCommandLineParser &options, const Output &output)
{
    const Result<QString> format = choiceOf(options, u"format"_s, {u"text"_s, u"json"_s});
    if (!format)
        return format.error();
    const Result<SignedSummary> summary = inspectFile(options);
    if (!summary)
        return summary.error();
    output.results << (*format == u"json"_s ? signedJson(*summary) : signedText(*summary));
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
            {u"data"_s, CliTr::tr("The data folder with the keys that a sealed file opens with."),
             u"DIR"_s},
            {u"format"_s, CliTr::tr("Tables to read, or compass-signed/1 for programs."),
             u"text|json"_s},
        },
        true,
        inspect,
    };
}

} // namespace Compass
