// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandlinetr.h"
#include "app/cli/commands.h"
#include "app/cli/dataoption.h"
#include "app/cli/teamjson.h"
#include "app/cli/teamoption.h"
#include "app/cli/usage.h"
#include "core/base/savedfile.h"
#include "core/documents/csvtable.h"
#include "core/documents/htmlreport.h"
#include "core/documents/pdfreport.h"
#include "core/documents/textreport.h"
#include "core/documents/workbook.h"
#include "core/reports/teamreport.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Compass {

namespace {

/// A way to write a report on a team down.
struct TeamDocument
{
    QLatin1StringView name;
    Result<QByteArray> (*render)(const Report &report, ProgramLanguage &language);
};

constexpr std::array<TeamDocument, 4> teamDocuments{{
    {"html"_L1,
     [](const Report &report, ProgramLanguage &) -> Result<QByteArray> {
         return htmlDocument(report);
     }},
    {"pdf"_L1, [](const Report &report, ProgramLanguage &) { return pdfDocument(report); }},
    {"csv"_L1,
     [](const Report &report, ProgramLanguage &language) -> Result<QByteArray> {
         return csvTable(teamNumberRows(report, language));
     }},
    {"xlsx"_L1,
     [](const Report &report, ProgramLanguage &language) {
         return xlsxDocument(teamNumbers(report, language));
     }},
}};

/// What a report is asked to be.
struct TeamReportForm
{
    QString format;
    TeamAudience audience = TeamAudience::Inside;
    QList<QLocale::Language> languages;

    bool isFile() const { return format != u"text"_s && format != u"json"_s; }
};

} // namespace

static Result<TeamReportForm> teamFormOf(const QCommandLineParser &options,
                                         QLocale::Language spoken)
{
    const auto format = choiceOf(options, u"format"_s,
                                 {u"text"_s, u"json"_s, u"html"_s, u"pdf"_s, u"csv"_s, u"xlsx"_s});
    if (!format)
        return format.error();
    const auto audience = choiceOf(options, u"audience"_s, {u"inside"_s, u"outside"_s});
    if (!audience)
        return audience.error();
    TeamReportForm form{
        *format, *audience == u"inside"_s ? TeamAudience::Inside : TeamAudience::Outside, {spoken}};
    if (options.value(u"lang"_s) == u"both"_s)
        form.languages.append(spoken == QLocale::French ? QLocale::English : QLocale::French);
    if (!form.isFile())
        return form;
    const auto given = requireOptions(u"team report"_s, options, {u"out"_s});
    return given ? Result<TeamReportForm>(form) : given.error();
}

static Result<void> writeDocument(const Report &report, const TeamReportForm &form,
                                  const QString &path, ProgramLanguage &language)
{
    const auto *const document = std::ranges::find(teamDocuments, form.format, &TeamDocument::name);
    const Result<QByteArray> bytes = document->render(report, language);
    if (!bytes)
        return bytes.error();
    // Within the team it names people.
    return form.audience == TeamAudience::Inside ? savePrivateFile(path, *bytes)
                                                 : saveFile(path, *bytes);
}

static Result<int> reportTeam(const QCommandLineParser &options, const CommandContext &context)
{
    const Result<TeamReportForm> form = teamFormOf(options, context.language.spoken());
    if (!form)
        return form.error();
    const Result<OpenTeam> team = openTeam(u"team report"_s, options, context);
    if (!team)
        return team.error();
    const auto figures = teamFigures(*team->store, team->content.catalog, form->audience);
    if (!figures)
        return figures.error();
    const auto actions = team->store->actions();
    if (!actions)
        return actions.error();
    if (form->format == u"json"_s) {
        context.results << teamJson(*figures, team->content.catalog, form->audience, context);
        return ExitDone;
    }

    const Report report =
        teamReport({team->content.catalog, *figures, form->audience, team->today, *actions},
                   form->languages, context.language);
    if (!form->isFile()) {
        context.results << plainText(report);
        return ExitDone;
    }
    const QString path = options.value(u"out"_s);
    if (const auto saved = writeDocument(report, *form, path, context.language); !saved)
        return saved.error();
    context.results << CliTr::tr("The report is in the file “%1”.").arg(path) << u'\n';
    return ExitDone;
}

Command teamReportCommand()
{
    return {
        u"team report"_s,
        CliTr::tr("Show what may be seen of a team, or write it as a document."),
        {u"--team FILE [--format text|json] [--audience inside|outside] [--data DIR]"_s,
         u"--team FILE --format html|pdf|csv|xlsx --out FILE [--lang en|fr|both]\n"
         "      [--audience inside|outside] [--data DIR]"_s},
        {
            teamOption(),
            {u"format"_s,
             CliTr::tr("Text (usual), compass-team/1, a page, a tagged PDF, or the numbers alone."),
             u"text|json|html|pdf|csv|xlsx"_s},
            {u"audience"_s,
             CliTr::tr("The team (usual), or anyone: nobody is named, and groups are larger."),
             u"inside|outside"_s},
            {u"out"_s, CliTr::tr("The file to write; a link is refused."), u"FILE"_s},
            dataOption(),
        },
        false,
        reportTeam,
        {u"en"_s, u"fr"_s, u"both"_s},
    };
}

} // namespace Compass
