// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandlinetr.h"
#include "app/cli/commands.h"
#include "app/cli/dataoption.h"
#include "app/cli/sharingoptions.h"
#include "app/cli/sharingtext.h"
#include "app/cli/usage.h"
#include "core/base/savedfile.h"

using namespace Qt::StringLiterals;

namespace Compass {

/// For how long to collect answers, and to keep them, unless a command says otherwise.
static constexpr int DaysToAnswer = 30;
static constexpr int DaysToKeep = 365;

/// The days of \a request, from \a today on.
static Result<void> addDays(const QCommandLineParser &options, QDate today, ShareRequest &request)
{
    request.issued = today;
    const auto expires = dayOf(options, u"expires"_s, request.issued.addDays(DaysToAnswer));
    if (!expires)
        return expires.error();
    request.expires = *expires;
    const auto retention = dayOf(options, u"retention"_s, expires->addDays(DaysToKeep));
    if (!retention)
        return retention.error();
    request.retention = *retention;
    return {};
}

static Result<void> addFrameworks(const QCommandLineParser &options, const Catalog &catalog,
                                  ShareRequest &request)
{
    QList<FrameworkId> all;
    for (const Framework &framework : catalog.frameworks)
        all.append(framework.id);
    const auto frameworks = frameworksOf(options, catalog, all);
    if (!frameworks)
        return frameworks.error();
    for (const FrameworkId &id : *frameworks)
        request.frameworks.insert(id, catalog.framework(id)->version);
    return {};
}

static Result<ShareRequest> requestIn(const QCommandLineParser &options, const Catalog &catalog,
                                      QDate today)
{
    ShareRequest request;
    request.team = options.value(u"team"_s);
    request.purpose = {options.value(u"purpose"_s), options.value(u"purpose-fr"_s)};
    if (request.purpose == LocalizedText())
        return Error{ErrorCode::OptionMissing, u"request"_s, {}, u"--purpose|--purpose-fr"_s, {}};
    const Result<ShareDetail> detail = detailOf(options, {});
    if (!detail)
        return detail.error();
    request.detail = *detail;
    request.scope = options.isSet(u"names"_s) ? ShareScope::Rows : ShareScope::Totals;
    const auto group = numberOf(
        options, u"group"_s,
        {ShareRequest::SmallestGroup, ShareRequest::LargestGroup, ShareRequest::SmallestGroup});
    if (!group)
        return group.error();
    request.minimumGroup = static_cast<int>(*group);
    if (const auto days = addDays(options, today, request); !days)
        return days.error();
    if (const auto frameworks = addFrameworks(options, catalog, request); !frameworks)
        return frameworks.error();
    return request;
}

static Result<int> writeRequest(const QCommandLineParser &options, const CommandContext &context)
{
    const Result<QString> format = choiceOf(options, u"format"_s, {u"text"_s, u"json"_s});
    if (!format)
        return format.error();
    const QStringList needed{u"data"_s, u"team"_s, u"out"_s};
    if (const auto given = requireOptions(u"request"_s, options, needed); !given)
        return given.error();
    const Result<Content> content = contentInUse(options);
    if (!content)
        return content.error();
    const Catalog &catalog = content->catalog;
    const Result<ShareRequest> request = requestIn(options, catalog, context.today());
    if (!request)
        return request.error();
    const Result<Sharer> sharer = sharerOf(options.value(u"data"_s), context.crypto);
    if (!sharer)
        return sharer.error();
    const auto file = requestFile(*request, sharer->keys, sharer->crypto);
    if (!file)
        return file.error();
    if (const auto saved = saveFile(options.value(u"out"_s), *file); !saved)
        return saved.error();

    const SignedSummary summary{sharer->crypto.fingerprint(sharer->keys.publicKeys.signing),
                                requestPreview(*request, {catalog, QLocale()}),
                                requestDocument(*request)};
    context.results << (*format == u"json"_s ? signedJson(summary) : signedText(summary));
    return ExitDone;
}

Command requestCommand()
{
    return {
        u"request"_s,
        CliTr::tr("Write a file that asks a team to share, and show what it asks."),
        {u"--data DIR --team NAME --purpose TEXT [--purpose-fr TEXT] --out FILE\n"
         "      [--frameworks IDS] [--detail DETAIL] [--names] [--group N]\n"
         "      [--expires DATE] [--retention DATE] [--format text|json]"_s},
        QList<QCommandLineOption>{
            dataOption(),
            {u"team"_s, CliTr::tr("What the team is called."), u"NAME"_s},
            {u"purpose"_s, CliTr::tr("What it is for, in English; at most 200 bytes."), u"TEXT"_s},
            {u"purpose-fr"_s, CliTr::tr("The same in French; one of the two is enough."),
             u"TEXT"_s},
            {u"out"_s, CliTr::tr("The file to write; a link is refused."), u"FILE"_s},
        } + sharingOptions()
            + QList<QCommandLineOption>{
                {u"names"_s,
                 CliTr::tr("Ask to see each answer by itself; otherwise only figures of groups.")},
                {u"group"_s, CliTr::tr("Smaller groups have no figures; 5 or more."), u"N"_s},
                {u"retention"_s, CliTr::tr("The last day on which answers are kept."), u"DATE"_s},
                {u"format"_s, CliTr::tr("Tables to read, or compass-signed/1 for programs."),
                 u"text|json"_s},
            },
        false,
        writeRequest,
    };
}

} // namespace Compass
