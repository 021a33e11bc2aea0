// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/assessedperson.h"
#include "app/cli/commandlinetr.h"
#include "app/cli/commands.h"
#include "app/cli/usage.h"
#include "core/base/savedfile.h"
#include "core/documents/htmlreport.h"
#include "core/documents/pdfreport.h"
#include "core/documents/workbook.h"
#include "core/plans/learningstep.h"
#include "core/reports/personalreport.h"

#include <QDate>

#include <array>

using namespace Qt::StringLiterals;

namespace Compass {

namespace {

/// A way to write a report down.
struct DocumentFormat
{
    QLatin1StringView name;
    Result<QByteArray> (*render)(const Report &report);
};

constexpr std::array<DocumentFormat, 4> documentFormats{{
    {"html"_L1, [](const Report &report) -> Result<QByteArray> { return htmlDocument(report); }},
    {"pdf"_L1, pdfDocument},
    {"csv"_L1, [](const Report &report) -> Result<QByteArray> { return csvDocument(report); }},
    {"xlsx"_L1, xlsxDocument},
}};

} // namespace

static Result<DocumentFormat> formatOf(const QCommandLineParser &options)
{
    if (!options.isSet(u"format"_s))
        return Error{ErrorCode::OptionMissing, u"report"_s, {}, u"--format"_s, {}};
    const QString name = options.value(u"format"_s);
    for (const DocumentFormat &format : documentFormats) {
        if (name == format.name)
            return format;
    }
    return Error{ErrorCode::OptionInvalid, u"--format"_s, {}, name, {}};
}

/// The language spoken comes first in a report in both.
static Result<ReportForm> formOf(const QCommandLineParser &options, QLocale::Language spoken)
{
    const Result<QString> length = choiceOf(options, u"length"_s, {u"full"_s, u"page"_s});
    if (!length)
        return length.error();
    QList<QLocale::Language> languages{spoken};
    if (options.value(u"lang"_s) == u"both"_s)
        languages.append(spoken == QLocale::French ? QLocale::English : QLocale::French);
    return ReportForm{*length == u"page"_s ? ReportLength::Page : ReportLength::Full, languages};
}

/// The plan of a person who decided something about their learning and has gaps to close.
static std::optional<ReportedPlan> planOf(const AssessedPerson &person, QDate today)
{
    if (person.plan == PlanChoices() || !person.role())
        return std::nullopt;
    const QList<Gap> gaps = analyseGaps(person.result(), *person.role());
    if (learningSteps(gaps).isEmpty())
        return std::nullopt;
    const LearningPlan plan = makePlan({gaps, person.content.learning, person.plan});
    const PlanBudget &budget = person.plan.budget;
    return ReportedPlan{plan, schedule(plan, budget), startOf(budget, today)};
}

static PersonalFacts factsOf(const AssessedPerson &person, QDate today)
{
    PersonalFacts facts{.catalog = person.content.catalog,
                        .roles = person.content.roles,
                        .learning = person.content.learning,
                        .result = person.result(),
                        .madeOn = today,
                        .alias = person.profile.alias,
                        .role = person.role(),
                        .plan = planOf(person, today),
                        .change = person.change};
    if (!person.assessment)
        return facts;
    facts.mode = person.assessment->plan.mode;
    if (person.assessment->isFinished())
        facts.assessedOn = person.assessment->finishedAt.toLocalTime().date();
    return facts;
}

static Result<int> writeReport(const QCommandLineParser &options, const CommandContext &context)
{
    const Result<DocumentFormat> format = formatOf(options);
    if (!format)
        return format.error();
    const Result<ReportForm> form = formOf(options, context.language.spoken());
    if (!form)
        return form.error();
    if (options.value(u"out"_s).isEmpty())
        return Error{ErrorCode::OptionMissing, u"report"_s, {}, u"--out"_s, {}};
    const Result<AssessedPerson> person = readPerson(u"report"_s, options, context.clock);
    if (!person)
        return person.error();

    const auto document =
        format->render(personalReport(factsOf(*person, context.today()), *form, context.language));
    if (!document)
        return document.error();
    const QString path = options.value(u"out"_s);
    if (const auto saved = saveFile(path, *document); !saved)
        return saved.error();
    context.results << CliTr::tr("The report is in the file “%1”.").arg(path) << u'\n';
    return ExitDone;
}

Command reportCommand()
{
    return {
        u"report"_s,
        CliTr::tr("Write a report on levels, gaps and readiness as a document."),
        {u"--answers FILE|--data DIR [--target ROLE] --format html|pdf|csv|xlsx --out FILE\n"
         "      [--lang en|fr|both] [--length page|full]"_s},
        personOptions()
            + QList<QCommandLineOption>{
                {u"format"_s,
                 CliTr::tr("A page for the browser, a tagged PDF, or the tables alone."),
                 u"html|pdf|csv|xlsx"_s},
                {u"out"_s, CliTr::tr("The file to write; a link is refused."), u"FILE"_s},
                {u"length"_s, CliTr::tr("One page to take along, or everything (usual)."),
                 u"page|full"_s},
            },
        false,
        writeReport,
        {u"en"_s, u"fr"_s, u"both"_s},
    };
}

} // namespace Compass
