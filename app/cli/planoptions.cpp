// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/planoptions.h"

#include "app/cli/commandlinetr.h"
#include "app/cli/usage.h"
#include "core/plans/plancodes.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace Compass {

namespace {

constexpr double MinutesPerHour = 60.0;
constexpr double MostHours = 1000.0;
constexpr int MostWeeks = 520;

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

/// \a kept with the time that \a options give, if any.
static Result<PlanBudget> withTime(PlanBudget kept, const QCommandLineParser &options)
{
    if (!options.isSet(u"hours"_s))
        return kept;
    const Result<int> minutes = minutesGiven(options);
    if (!minutes)
        return minutes.error();
    const Result<qint64> weeks =
        numberOf(options, u"weeks"_s, {.min = 1, .max = MostWeeks, .otherwise = 1});
    if (!weeks)
        return weeks.error();
    kept.minutesPerWeek = *minutes;
    kept.weeks = static_cast<int>(*weeks);
    return kept;
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
    filters.excluded.clear();
    QStringList left = options.value(u"types"_s).split(u',');
    for (int number = 0; number <= static_cast<int>(ItemKind::Practice); ++number) {
        const auto kind = static_cast<ItemKind>(number);
        if (left.removeAll(codeOf(kind)) == 0)
            filters.excluded.insert(kind);
    }
    if (!left.isEmpty())
        return Error{ErrorCode::OptionInvalid, u"--types"_s, {}, left.first(), {}};
    return filters;
}

Result<PlanChoices> planChoices(const QCommandLineParser &options, const AssessedPerson &person)
{
    if (!options.isSet(u"data"_s) || options.isSet(u"weeks"_s)) {
        if (const auto given = requireOptions(u"plan"_s, options, {u"hours"_s}); !given)
            return given.error();
    }
    const Result<PlanBudget> budget = withTime(person.plan.budget, options);
    if (!budget)
        return budget.error();
    PlanFilters kept = person.plan.filters;
    kept.freeOnly = kept.freeOnly || options.isSet(u"free"_s);
    const Result<PlanFilters> languages = withLanguages(kept, options);
    if (!languages)
        return languages.error();
    const Result<PlanFilters> filters = withTypes(*languages, options);
    if (!filters)
        return filters.error();
    return PlanChoices{*budget, *filters, person.plan.items, person.plan.order};
}

} // namespace Compass
