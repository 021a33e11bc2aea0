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

using namespace Qt::StringLiterals;

namespace Compass {

namespace {

/// Who answers which request on which day.
struct Answer
{
    AssessedPerson person;
    Sharer sharer;
    ShareRequest request;
    QDate today;

    QString fingerprint() const
    {
        return sharer.crypto.fingerprint(sharer.keys.publicKeys.signing);
    }
};

} // namespace

/// The folder with the keys: that of --keys, else that of --data.
static Result<QString> keyFolderOf(const QCommandLineParser &options)
{
    const QString name = options.isSet(u"keys"_s) ? u"keys"_s : u"data"_s;
    if (!options.isSet(name))
        return Error{ErrorCode::OptionMissing, u"share"_s, {}, u"--keys|--data"_s, {}};
    return options.value(name);
}

static Result<Sharer> signerOf(const QCommandLineParser &options, const CommandContext &context)
{
    const Result<QString> folder = keyFolderOf(options);
    return folder ? sharerOf(*folder, context.crypto) : folder.error();
}

static Result<ShareRequest> requestOf(const QCommandLineParser &options,
                                      const CommandContext &context)
{
    const QString path = options.value(u"request"_s);
    const Result<QByteArray> file = readWhole(path, LargestSignedFile);
    if (!file)
        return file.error();
    Result<ShareRequest> request = openRequestFile(*file, path, context.crypto);
    if (!request)
        return request.error();
    if (const auto days = checkRequest(*request, context.today(), path); !days)
        return days.error();
    return request;
}

static Result<Answer> answerOf(const QCommandLineParser &options, const CommandContext &context)
{
    Result<AssessedPerson> person = readPerson(u"share"_s, options, context.clock);
    if (!person)
        return person.error();
    const Result<Sharer> sharer = signerOf(options, context);
    if (!sharer)
        return sharer.error();
    const Result<ShareRequest> request = requestOf(options, context);
    if (!request)
        return request.error();
    return Answer{*std::move(person), *sharer, *request, context.today()};
}

static Result<ShareChoices> choicesOf(const QCommandLineParser &options, const Answer &answer)
{
    ShareChoices choices =
        leastChoices(answer.request, plainAlias(answer.fingerprint()), answer.today);
    const auto frameworks =
        frameworksOf(options, answer.person.content.catalog, choices.frameworks);
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
static Result<ShareStamp> stampFor(const Answer &answer)
{
    const Result<ConsentText> text = shippedConsentText();
    if (!text)
        return text.error();
    const Result<QList<SharedFile>> shared = readShareLog(answer.sharer.dataFolder);
    if (!shared)
        return shared.error();
    return ShareStamp{newSnapshotId(), nextSequence(*shared, answer.request.manager, answer.today),
                      consentTo(*text, QLocale(), answer.today)};
}

static Result<Snapshot> composed(const QCommandLineParser &options, const Answer &answer)
{
    const Result<ShareChoices> choices = choicesOf(options, answer);
    if (!choices)
        return choices.error();
    const Result<ShareStamp> stamp = stampFor(answer);
    if (!stamp)
        return stamp.error();
    const AssessedPerson &person = answer.person;
    const AssessmentResult result = person.result();
    const QMap<CompetencyId, Level> plan =
        choices->detail.plan ? levelsPlannedBy(person) : QMap<CompetencyId, Level>();
    Result<Snapshot> snapshot =
        snapshotOf({result, person.content.catalog, plan}, answer.request, *choices, *stamp);
    if (snapshot || snapshot.error().code != ErrorCode::ShareFrameworkOther)
        return snapshot;
    Error error = snapshot.error();
    error.subject = options.value(u"request"_s);
    return error;
}

static SignedSummary summaryOf(const Answer &answer, const Snapshot &snapshot)
{
    return {answer.fingerprint(),
            sharePreview(snapshot, {answer.person.content.catalog, QLocale()}),
            snapshotDocument(snapshot)};
}

/// What leaves, who asked for it, and what the person agrees to.
static Result<QString> previewText(const Answer &answer, const Snapshot &snapshot)
{
    const Result<ConsentText> consent = shippedConsentText();
    if (!consent)
        return consent.error();
    const ShareRequest &request = answer.request;
    const QLocale locale;
    const SignedSummary asked{answer.sharer.crypto.fingerprint(request.manager.signing),
                              requestPreview(request, {answer.person.content.catalog, locale}),
                              requestDocument(request)};
    return CliTr::tr("What is asked") + u"\n\n"_s + signedText(asked) + u'\n'
        + CliTr::tr("What leaves") + u"\n\n"_s + signedText(summaryOf(answer, snapshot)) + u'\n'
        + CliTr::tr("What you agree to with --agree") + u"\n\n"_s + consent->in(locale) + u"\n\n"_s;
}

static Result<void> checkShareOptions(const QCommandLineParser &options)
{
    if (const auto given = requireOptions(u"share"_s, options, {u"request"_s}); !given)
        return given.error();
    if (options.isSet(u"dry-run"_s))
        return {};
    return requireOptions(u"share"_s, options, {u"out"_s, u"agree"_s});
}

/// Writes \a snapshot to the file of --out, or tells that it was a trial.
static Result<QString> leave(const QCommandLineParser &options, const Answer &answer,
                             const Snapshot &snapshot)
{
    if (options.isSet(u"dry-run"_s))
        return CliTr::tr("This was a trial: no file was written.") + u'\n';
    const QString path = options.value(u"out"_s);
    if (const auto saved = saveShare(answer.sharer, answer.request, snapshot, path); !saved)
        return saved.error();
    return CliTr::tr("It is sealed in the file “%1”.").arg(path) + u'\n';
}

static Result<int> shareFigures(const QCommandLineParser &options, const CommandContext &context)
{
    const Result<QString> format = choiceOf(options, u"format"_s, {u"text"_s, u"json"_s});
    if (!format)
        return format.error();
    if (const auto usable = checkShareOptions(options); !usable)
        return usable.error();
    const Result<Answer> answer = answerOf(options, context);
    if (!answer)
        return answer.error();
    const Result<Snapshot> snapshot = composed(options, *answer);
    if (!snapshot)
        return snapshot.error();
    const bool isText = *format == u"text"_s;
    const Result<QString> preview =
        isText ? previewText(*answer, *snapshot) : signedJson(summaryOf(*answer, *snapshot));
    if (!preview)
        return preview.error();
    context.results << *preview;
    context.results.flush();
    const Result<QString> left = leave(options, *answer, *snapshot);
    if (!left)
        return left.error();
    if (isText)
        context.results << *left;
    return ExitDone;
}

static Result<int> takeBack(const QCommandLineParser &options, const CommandContext &context)
{
    if (const auto given = requireOptions(u"share"_s, options, {u"out"_s}); !given)
        return given.error();
    for (const QString &other : {u"request"_s, u"format"_s}) {
        if (options.isSet(other))
            return Error{ErrorCode::OptionsConflict, u"--revoke"_s, {}, u"--"_s + other, {}};
    }
    const Result<QString> folder = keyFolderOf(options);
    if (!folder)
        return folder.error();
    const Result<Sharer> sharer = keyOwnerOf(*folder, context.crypto);
    if (!sharer)
        return sharer.error();
    const auto shared = sharedIn(sharer->dataFolder, options.value(u"revoke"_s));
    if (!shared)
        return shared.error();
    const QString path = options.value(u"out"_s);
    const RevocationStamp stamp{newSnapshotId(), context.today()};
    if (const auto saved = saveRevocation(*sharer, *shared, stamp, path); !saved)
        return saved.error();
    context.results
        << CliTr::tr("Send the file “%1” to whoever got the one you take back.").arg(path) << u'\n';
    return ExitDone;
}

static Result<int> share(const QCommandLineParser &options, const CommandContext &context)
{
    return options.isSet(u"revoke"_s) ? takeBack(options, context) : shareFigures(options, context);
}

Command shareCommand()
{
    return {
        u"share"_s,
        CliTr::tr("Show what would answer a request, and seal it in a file once you agree; or "
                  "take an answer back."),
        {u"--data DIR|(--answers FILE --keys DIR) --request FILE --dry-run|(--agree --out FILE)\n"
         "      [--frameworks IDS] [--detail DETAIL] [--alias NAME] [--names]\n"
         "      [--notes FILE] [--target ROLE] [--expires DATE] [--format text|json]"_s,
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
                {u"format"_s, CliTr::tr("Tables to read, or compass-signed/1 for programs."),
                 u"text|json"_s},
            },
        false,
        share,
    };
}

} // namespace Compass
