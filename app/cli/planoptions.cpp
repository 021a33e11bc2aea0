// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/planoptions.h"

#include "app/cli/commandlinetr.h"
#include "app/cli/usage.h"

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Compass {

namespace {

constexpr double MinutesPerHour = 60.0;
constexpr double MostHours = 1000.0;
constexpr int MostWeeks = 520;

// In the order of ItemKind.
constexpr std::array kindNames{"article"_L1,   "course"_L1, "tool"_L1,    "learningPath"_L1,
                               "community"_L1, "video"_L1,  "podcast"_L1, "practice"_L1};

} // namespace

QList<QCommandLineOption> planOptions()
{
    return {
        {u"hours"_s,
         CliTr::tr("Hours for learning, such as 1.5: a week with --weeks, else in all."), u"H"_s},
        {u"weeks"_s, CliTr::tr("For how many weeks; the plan says what to do when."), u"W"_s},
        {u"languages"_s, CliTr::tr("Only what is in one of these languages."), u"en,fr"_s},
        {u"types"_s,
         CliTr::tr("Only these types: article, course, tool, learningPath, community, video, "
                   "podcast, practice."),
         u"TYPES"_s},
        {u"free"_s, CliTr::tr("Only what is known to be free.")},
    };
}

/// The minutes of --hours.
static Result<int> minutesGiven(const QCommandLineParser &options)
{
    const QString text = options.value(u"hours"_s);
    bool isNumber = false;
    const double hours = text.toDouble(&isNumber);
    if (!isNumber || !(hours * MinutesPerHour >= 1.0) || hours > MostHours)
        return Error{ErrorCode::OptionInvalid, u"--hours"_s, {}, text, {}};
    return static_cast<int>(std::lround(hours * MinutesPerHour));
}

static Result<PlanBudget> budgetGiven(const QCommandLineParser &options)
{
    const Result<int> minutes = minutesGiven(options);
    if (!minutes)
        return minutes.error();
    const Result<qint64> weeks =
        numberOf(options, u"weeks"_s, {.min = 1, .max = MostWeeks, .otherwise = 1});
    if (!weeks)
        return weeks.error();
    PlanBudget budget;
    budget.minutesPerWeek = *minutes;
    budget.weeks = static_cast<int>(*weeks);
    return budget;
}

static Result<PlanFilters> withLanguages(PlanFilters filters, const QCommandLineParser &options)
{
    if (!options.isSet(u"languages"_s))
        return filters;
    const QString value = options.value(u"languages"_s);
    const QStringList languages = value.split(u',');
    for (const QString &language : languages) {
        if (language != u"en"_s && language != u"fr"_s)
            return Error{ErrorCode::OptionInvalid, u"--languages"_s, {}, value, {}};
    }
    filters.english = languages.contains(u"en"_s);
    filters.french = languages.contains(u"fr"_s);
    return filters;
}

static Result<PlanFilters> withTypes(PlanFilters filters, const QCommandLineParser &options)
{
    if (!options.isSet(u"types"_s))
        return filters;
    QStringList left = options.value(u"types"_s).split(u',');
    for (std::size_t kind = 0; kind < kindNames.size(); ++kind) {
        if (left.removeAll(kindNames.at(kind)) == 0)
            filters.excluded.insert(static_cast<ItemKind>(kind));
    }
    if (!left.isEmpty())
        return Error{ErrorCode::OptionInvalid, u"--types"_s, {}, left.first(), {}};
    return filters;
}

Result<PlanChoices> planChoices(const QCommandLineParser &options)
{
    if (const auto given = requireOptions(u"plan"_s, options, {u"hours"_s}); !given)
        return given.error();
    const Result<PlanBudget> budget = budgetGiven(options);
    if (!budget)
        return budget.error();
    PlanFilters open;
    open.freeOnly = options.isSet(u"free"_s);
    const Result<PlanFilters> languages = withLanguages(open, options);
    if (!languages)
        return languages.error();
    const Result<PlanFilters> filters = withTypes(*languages, options);
    if (!filters)
        return filters.error();
    return PlanChoices{*budget, *filters, {}, {}};
}

} // namespace Compass
