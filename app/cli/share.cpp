// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/assessedperson.h"
#include "app/cli/commandlinetr.h"
#include "app/cli/commands.h"
#include "app/cli/sharingnotes.h"
#include "app/cli/sharingoptions.h"
#include "app/cli/sharingtext.h"
#include "app/cli/usage.h"
#include "core/base/strictjson.h"
#include "core/plans/plannedlevels.h"
#include "core/snapshots/consenttext.h"
#include "core/snapshots/sharechoices.h"
#include "core/snapshots/signedfile.h"
#include "core/snapshots/snapshotpayload.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace Compass {

/// The folder with the keys: that of --keys, else that of --data.
static Result<Sharer> signerOf(const QCommandLineParser &options)
{
    const QString name = options.isSet(u"keys"_s) ? u"keys"_s : u"data"_s;
    if (!options.isSet(name))
        return Error{ErrorCode::OptionMissing, u"share"_s, {}, u"--keys|--data"_s, {}};
    return sharerOf(options.value(name));
}

static Result<ShareRequest> requestOf(const QCommandLineParser &options, const CryptoBox &crypto)
{
    const QString path = options.value(u"request"_s);
    const Result<QByteArray> file = readWhole(path, LargestSignedFile);
    if (!file)
        return file.error();
    Result<ShareRequest> request = openRequestFile(*file, path, crypto);
    if (!request)
        return request.error();
    if (const auto days = checkRequest(*request, QDate::currentDate(), path); !days)
        return days.error();
    return request;
}

static Result<ShareChoices> choicesOf(const QCommandLineParser &options, const Catalog &catalog,
                                      const ShareRequest &request, const QString &alias)
{
    ShareChoices choices = leastChoices(request, alias, QDate::currentDate());
    const auto frameworks = frameworksOf(options, catalog, choices.frameworks);
    if (!frameworks)
        return frameworks.error();
    choices.frameworks = *frameworks;
    const auto detail = detailOf(options, choices.detail);
    if (!detail)
        return detail.error();
    choices.detail = *detail;
    const auto expires = dayOf(options, u"expires"_s, choices.expires);
    if (!expires)
        return expires.error();
    choices.expires = *expires;
    if (options.isSet(u"alias"_s))
        choices.subject = options.value(u"alias"_s);
    if (options.isSet(u"names"_s))
        choices.scope = ShareScope::Rows;
    const auto notes = notesOf(options);
    if (!notes)
        return notes.error();
    choices.notes = *notes;
    return choices;
}

/// Where the learning plan leads \a person; nowhere without a role to learn for.
static QMap<CompetencyId, Level> levelsPlannedBy(const AssessedPerson &person)
{
    if (!person.role())
        return {};
    const QList<Gap> gaps = analyseGaps(person.result(), *person.role());
    return plannedLevels(makePlan({gaps, person.content.learning, person.plan}));
}

/// Consent to the shipped text in the language spoken, as of today.
static Result<ShareStamp> stampFor(const Sharer &sharer)
{
    const QDate today = QDate::currentDate();
    const Result<ConsentText> text = shippedConsentText();
    if (!text)
        return text.error();
    const Result<QList<SharedFile>> shared = readShareLog(sharer.dataFolder);
    if (!shared)
        return shared.error();
    return ShareStamp{SnapshotId(QUuid::createUuid().toString(QUuid::WithoutBraces)),
                      nextSequence(*shared, today), consentTo(*text, QLocale(), today)};
}

static Result<Snapshot> composed(const QCommandLineParser &options, const AssessedPerson &person,
                                 const ShareRequest &request, const Sharer &sharer)
{
    const QString fingerprint = sharer.crypto.fingerprint(sharer.keys.publicKeys.signing);
    const auto choices =
        choicesOf(options, person.content.catalog, request, plainAlias(fingerprint));
    if (!choices)
        return choices.error();
    const Result<ShareStamp> stamp = stampFor(sharer);
    if (!stamp)
        return stamp.error();
    const AssessmentResult result = person.result();
    const QMap<CompetencyId, Level> plan =
        choices->detail.plan ? levelsPlannedBy(person) : QMap<CompetencyId, Level>();
    return snapshotOf({result, person.content.catalog, plan}, request, *choices, *stamp);
}

/// What leaves, who asked for it, and what the person agrees to.
static Result<QString> previewText(const Snapshot &snapshot, const ShareRequest &request,
                                   const PreviewWords &words, const Sharer &sharer)
{
    const Result<ConsentText> consent = shippedConsentText();
    if (!consent)
        return consent.error();
    const SignedSummary asked{sharer.crypto.fingerprint(request.manager.signing),
                              requestPreview(request, words), requestDocument(request)};
    const SignedSummary shared{sharer.crypto.fingerprint(sharer.keys.publicKeys.signing),
                               sharePreview(snapshot, words), snapshotDocument(snapshot)};
    return CliTr::tr("What is asked") + u"\n\n"_s + signedText(asked) + u'\n'
        + CliTr::tr("What leaves") + u"\n\n"_s + signedText(shared) + u'\n'
        + CliTr::tr("What you agree to with --agree") + u"\n\n"_s + consent->in(words.locale)
        + u'\n';
}

static Result<void> checkShareOptions(const QCommandLineParser &options)
{
    if (const auto given = requireOptions(u"share"_s, options, {u"request"_s}); !given)
        return given.error();
    if (options.isSet(u"dry-run"_s))
        return {};
    return requireOptions(u"share"_s, options, {u"out"_s, u"agree"_s});
}

static Result<int> shareFigures(const QCommandLineParser &options, const Output &output)
{
    if (const auto usable = checkShareOptions(options); !usable)
        return usable.error();
    const Result<AssessedPerson> person = readPerson(u"share"_s, options);
    if (!person)
        return person.error();
    const Result<Sharer> sharer = signerOf(options);
    if (!sharer)
        return sharer.error();
    const Result<ShareRequest> request = requestOf(options, sharer->crypto);
    if (!request)
        return request.error();
    const Result<Snapshot> snapshot = composed(options, *person, *request, *sharer);
    if (!snapshot)
        return snapshot.error();
    const auto preview =
        previewText(*snapshot, *request, {person->content.catalog, QLocale()}, *sharer);
    if (!preview)
        return preview.error();
    output.results << *preview << u'\n';
    if (options.isSet(u"dry-run"_s)) {
        output.results << CliTr::tr("This was a trial: no file was written.") << u'\n';
        return ExitDone;
    }
    const QString path = options.value(u"out"_s);
    output.results.flush();
    if (const auto saved = saveShare(*sharer, *request, *snapshot, path); !saved)
        return saved.error();
    output.results << CliTr::tr("It is sealed in the file “%1”.").arg(path) << u'\n';
    return ExitDone;
}

static Result<int> takeBack(const QCommandLineParser &options, const Output &output)
{
    if (const auto given = requireOptions(u"share"_s, options, {u"out"_s}); !given)
        return given.error();
    if (options.isSet(u"request"_s))
        return Error{ErrorCode::OptionsConflict, u"--revoke"_s, {}, u"--request"_s, {}};
    const Result<Sharer> sharer = signerOf(options);
    if (!sharer)
        return sharer.error();
    const auto shared = sharedIn(sharer->dataFolder, options.value(u"revoke"_s));
    if (!shared)
        return shared.error();
    const QString path = options.value(u"out"_s);
    if (const auto saved = saveRevocation(*sharer, *shared, QDate::currentDate(), path); !saved)
        return saved.error();
    output.results
        << CliTr::tr("Send the file “%1” to whoever got the one you take back.").arg(path) << u'\n';
    return ExitDone;
}

static Result<int> share(const QCommandLineParser &options, const Output &output)
{
    return options.isSet(u"revoke"_s) ? takeBack(options, output) : shareFigures(options, output);
}

Command shareCommand()
{
    return {
        u"share"_s,
        CliTr::tr("Show what would answer a request, and seal it in a file once you agree; or "
                  "take an answer back."),
        {u"--data DIR|(--answers FILE --keys DIR) --request FILE --dry-run|(--agree --out FILE)\n"
         "      [--frameworks IDS] [--detail DETAIL] [--alias NAME] [--names]\n"
         "      [--notes FILE] [--target ROLE] [--expires DATE]"_s,
         u"--revoke FILE --data DIR --out FILE"_s},
        personOptions() + sharingOptions()
            + QList<QCommandLineOption>{
                {u"keys"_s, CliTr::tr("The data folder whose keys sign, if it is another one."),
                 u"DIR"_s},
                {u"request"_s, CliTr::tr("The request to answer."), u"FILE"_s},
                {u"alias"_s, CliTr::tr("A name or an alias; otherwise one made from your key."),
                 u"NAME"_s},
                {u"names"_s,
                 CliTr::tr("Let your answer be shown by itself; otherwise only in figures of "
                           "groups.")},
                {u"notes"_s, CliTr::tr("Notes to share: a line each, a competency and a text."),
                 u"FILE"_s},
                {u"agree"_s, CliTr::tr("Agree to what --dry-run shows.")},
                {u"dry-run"_s, CliTr::tr("Only show what would leave.")},
                {u"revoke"_s, CliTr::tr("The file to take back, as it was sent."), u"FILE"_s},
                {u"out"_s, CliTr::tr("The file to write; a link is refused."), u"FILE"_s},
            },
        false,
        share,
    };
}

} // namespace Compass
