// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/assessedperson.h"
#include "app/cli/commandlinetr.h"
#include "app/cli/commands.h"
#include "app/cli/planoptions.h"
#include "app/cli/plantext.h"
#include "app/cli/usage.h"
#include "core/content/cataloguefile.h"
#include "core/exchange/calendarfile.h"
#include "core/exchange/planjson.h"

using namespace Qt::StringLiterals;

namespace Compass {

/// \a person with the catalogue that \a options name in place of the shipped one.
static Result<AssessedPerson> withCatalogue(Result<AssessedPerson> person,
                                            const QCommandLineParser &options)
{
    if (!person || !options.isSet(u"catalogue"_s))
        return person;
    Result<LearningCatalogue> catalogue = readCatalogueFile(options.value(u"catalogue"_s));
    if (!catalogue)
        return catalogue.error();
    AssessedPerson changed = *std::move(person);
    changed.content.learning = *std::move(catalogue);
    return changed;
}

static Result<int> planLearning(const QCommandLineParser &options, const CommandContext &context)
{
    const Result<QString> format = choiceOf(options, u"format"_s, {u"text"_s, u"json"_s, u"ics"_s});
    if (!format)
        return format.error();
    const Result<AssessedPerson> person =
        withCatalogue(readPersonWithRole(u"plan"_s, options, context.clock), options);
    if (!person)
        return person.error();
    const Result<PlanChoices> choices = planChoices(options, *person);
    if (!choices)
        return choices.error();

    const Content &content = person->content;
    const QList<Gap> gaps = analyseGaps(person->result(), *person->role());
    const LearningPlan plan = makePlan({gaps, content.learning, *choices});
    const PlanBudget &budget = choices->budget;
    const QLocale locale;
    if (*format == u"json"_s)
        context.results << QString::fromUtf8(planJson(plan));
    else if (*format == u"ics"_s)
        context.results << QString::fromUtf8(
            calendarFile({content.catalog, content.learning, plan, budget}, context.clock, locale));
    else
        context.results << planText({plan, budget, gaps}, content, locale);
    return ExitDone;
}

Command planCommand()
{
    return {
        u"plan"_s,
        CliTr::tr("Plan what to learn: what closes the most within the hours there are."),
        {u"--answers FILE|--data DIR [--target ROLE] [--hours H] [--weeks W] [--languages en,fr] "
         "[--types TYPES] "
         "[--free] [--catalogue FILE] [--format text|json|ics]"_s},
        personOptions() + planOptions()
            + QList<QCommandLineOption>{
                {u"catalogue"_s,
                 CliTr::tr("Another catalogue to learn from, in the format compass-learning/1."),
                 u"FILE"_s},
                {u"format"_s, CliTr::tr("Tables to read, compass-plan/1 for programs, or sessions for a calendar."),
                 u"text|json|ics"_s},
            },
        false,
        planLearning,
    };
}

} // namespace Compass
