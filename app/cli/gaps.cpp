// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/assessedperson.h"
#include "app/cli/commandlinetr.h"
#include "app/cli/commands.h"
#include "app/cli/plantext.h"
#include "app/cli/usage.h"
#include "core/exchange/gapjson.h"

using namespace Qt::StringLiterals;

namespace Compass {

static Result<int> listGaps(const QCommandLineParser &options, const CommandContext &context)
{
    const Result<QString> format = choiceOf(options, u"format"_s, {u"text"_s, u"json"_s});
    if (!format)
        return format.error();
    const Result<AssessedPerson> person = readPersonWithRole(u"gaps"_s, options, context.clock);
    if (!person)
        return person.error();

    const QList<Gap> gaps = analyseGaps(person->result(), *person->role());
    const GapReport report{person->target, gaps,
                           suggestionsFor({gaps, person->content.learning, person->plan})};
    if (*format == u"json"_s)
        context.results << QString::fromUtf8(gapsJson(report));
    else
        context.results << gapsText(report, person->content, QLocale());
    return ExitDone;
}

Command gapsCommand()
{
    return {
        u"gaps"_s,
        CliTr::tr("List the gaps to a role and what teaches each of their steps."),
        {u"--answers FILE|--data DIR [--target ROLE] [--format text|json]"_s},
        personOptions()
            + QList<QCommandLineOption>{
                {u"format"_s, CliTr::tr("Tables to read, or compass-gaps/1 for programs."),
                 u"text|json"_s},
            },
        false,
        listGaps,
    };
}

} // namespace Compass
