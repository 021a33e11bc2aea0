// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/assessedperson.h"
#include "app/cli/commandlinetr.h"
#include "app/cli/commands.h"
#include "app/cli/resulttext.h"
#include "app/cli/simulate.h"
#include "app/cli/usage.h"
#include "core/exchange/resultjson.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Compass {

namespace {

/// Two options that belong to different ways to use the command.
struct Conflict
{
    QLatin1StringView one;
    QLatin1StringView other;
};

constexpr std::array<Conflict, 7> conflicts{{
    {"simulate"_L1, "answers"_L1},
    {"simulate"_L1, "data"_L1},
    {"simulate"_L1, "target"_L1},
    {"answers"_L1, "mode"_L1},
    {"answers"_L1, "seed"_L1},
    {"data"_L1, "mode"_L1},
    {"data"_L1, "seed"_L1},
}};

} // namespace

static Result<void> checkCombination(const QCommandLineParser &options)
{
    for (const auto &[one, other] : conflicts) {
        if (options.isSet(one) && options.isSet(other))
            return Error{ErrorCode::OptionsConflict, u"--"_s + one, {}, u"--"_s + other, {}};
    }
    return options.isSet(u"simulate"_s) ? Result<void>() : checkPersonOptions(u"assess"_s, options);
}

static ResultReport reportOn(const AssessedPerson &person)
{
    ResultReport report;
    report.result = person.result();
    if (const RoleProfile *role = person.role())
        report.target = {analyseGaps(report.result, *role), readiness(report.result, *role)};
    report.nearestRoles = nearestRoles(report.result, person.content.roles.roles, person.target);
    return report;
}

static Result<int> assessAnswers(const QCommandLineParser &options, const CommandContext &context)
{
    const Result<QString> format = choiceOf(options, u"format"_s, {u"text"_s, u"json"_s});
    if (!format)
        return format.error();
    const Result<AssessedPerson> person = readPerson(u"assess"_s, options, context.clock);
    if (!person)
        return person.error();

    const ResultReport report = reportOn(*person);
    if (*format == u"json"_s)
        context.results << QString::fromUtf8(resultJson(report));
    else
        context.results << resultText(report, person->content, QLocale());
    return ExitDone;
}

static Result<int> assess(const QCommandLineParser &options, const CommandContext &context)
{
    if (const auto usable = checkCombination(options); !usable)
        return usable.error();
    return options.isSet(u"simulate"_s) ? simulatePeople(options, context)
                                        : assessAnswers(options, context);
}

Command assessCommand()
{
    return {
        u"assess"_s,
        CliTr::tr("Work out levels, gaps and readiness from a file of answers or from your data."),
        {u"--answers FILE|--data DIR [--target ROLE] [--lang en|fr] [--format text|json]"_s,
         u"--simulate N [--mode quick|standard|thorough] [--seed S] [--format text|json]"_s},
        personOptions()
            + QList<QCommandLineOption>{
            {u"format"_s, CliTr::tr("Tables to read, or compass-result/1 for programs."),
             u"text|json"_s},
            {u"simulate"_s, CliTr::tr("Assess N people made up by the response model instead."),
             u"N"_s},
            {u"mode"_s, CliTr::tr("How thoroughly the simulated people are asked."),
             u"quick|standard|thorough"_s},
            {u"seed"_s, CliTr::tr("The same seed gives the same simulated people."), u"S"_s},
        },
        false,
        assess,
    };
}

} // namespace Compass
