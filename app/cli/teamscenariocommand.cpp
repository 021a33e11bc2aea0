// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandlinetr.h"
#include "app/cli/commands.h"
#include "app/cli/dataoption.h"
#include "app/cli/teamjson.h"
#include "app/cli/teamoption.h"
#include "app/cli/texttable.h"
#include "app/cli/usage.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Compass {

namespace {

using ScenarioChanges = QList<ScenarioChange>;

/// An option that names members, and what it says of each.
struct MemberOption
{
    QLatin1StringView name;
    ScenarioChange (*changeOf)(const SignerKey &member);
};

constexpr std::array<MemberOption, 3> memberOptions{{
    {"away"_L1,
     [](const SignerKey &member) -> ScenarioChange {
         return MemberAway{member, false};
     }},
    {"leaves"_L1,
     [](const SignerKey &member) -> ScenarioChange {
         return MemberAway{member, true};
     }},
    {"finishes"_L1, [](const SignerKey &member) -> ScenarioChange { return PlanFinished{member}; }},
}};

} // namespace

static Error invalidPart(const QString &option, const QString &part)
{
    return {ErrorCode::OptionInvalid, u"--"_s + option, {}, part, {}};
}

/// The parts of --\a option, which are separated by commas; none when it is not given.
static QStringList partsOf(const QCommandLineParser &options, const QString &option)
{
    return options.isSet(option) ? options.value(option).split(u',') : QStringList();
}

static Result<ScenarioChanges> memberChanges(const QCommandLineParser &options,
                                             const TeamFigures &figures)
{
    ScenarioChanges changes;
    for (const MemberOption &option : memberOptions) {
        for (const QString &name : partsOf(options, option.name)) {
            const auto member = std::ranges::find(figures.members, name, &TeamMember::name);
            if (member == figures.members.cend())
                return invalidPart(option.name, name);
            changes.append(option.changeOf(member->key));
        }
    }
    return changes;
}

/// "TEC-01:3:2": two people at level 3 or above in TEC-01.
static Result<TeamNeed> needIn(const QString &text, const TeamFigures &figures)
{
    const QStringList parts = text.split(u':');
    const std::optional<Level> level = Level::fromInt(parts.value(1).toInt());
    bool isNumber = false;
    const int people = parts.value(2).toInt(&isNumber);
    const CompetencyId competency(parts.constFirst());
    const bool isKnown = figures.competencies.contains(competency);
    if (parts.size() != 3 || !isKnown || !level || *level == Level() || !isNumber || people < 0
        || people > TeamNeed::MostPeople)
        return invalidPart(u"need"_s, text);
    return TeamNeed{competency, people, *level, {}};
}

static Result<ScenarioChanges> hiredChanges(const QCommandLineParser &options,
                                            const RoleLibrary &roles)
{
    ScenarioChanges changes;
    for (const QString &role : partsOf(options, u"hire"_s)) {
        if (!roles.role(RoleId(role)))
            return invalidPart(u"hire"_s, role);
        changes.append(ProfileHired{RoleId(role)});
    }
    return changes;
}

static Result<ScenarioChanges> neededChanges(const QCommandLineParser &options,
                                             const TeamFigures &figures)
{
    ScenarioChanges changes;
    for (const QString &text : partsOf(options, u"need"_s)) {
        const Result<TeamNeed> need = needIn(text, figures);
        if (!need)
            return need.error();
        changes.append(NeedChanged{*need});
    }
    return changes;
}

/// Those of the saved scenario that --saved names; none when it is not given.
static Result<ScenarioChanges> savedChanges(const QCommandLineParser &options, const OpenTeam &team)
{
    if (!options.isSet(u"saved"_s))
        return ScenarioChanges();
    const auto scenarios = team.store->scenarios();
    if (!scenarios)
        return scenarios.error();
    const QString name = options.value(u"saved"_s);
    const auto scenario = std::ranges::find(*scenarios, name, &Scenario::name);
    if (scenario == scenarios->cend())
        return invalidPart(u"saved"_s, name);
    return scenario->changes;
}

static Result<ScenarioChanges> changesOf(const QCommandLineParser &options, const OpenTeam &team,
                                         const TeamFigures &figures)
{
    const std::array parts{savedChanges(options, team), memberChanges(options, figures),
                           hiredChanges(options, team.content.roles),
                           neededChanges(options, figures)};
    ScenarioChanges changes;
    for (const Result<ScenarioChanges> &part : parts) {
        if (!part)
            return part.error();
        changes += *part;
    }
    return changes;
}

/// "1 of 2", or a dash where nobody is needed.
static QString coverText(const std::optional<Cover> &cover)
{
    if (!cover)
        return u"–"_s;
    const QLocale locale;
    return CliTr::tr("%1 of %2")
        .arg(locale.toString(cover->cover()), locale.toString(cover->need.people));
}

static QString scenarioText(const ScenarioResult &result, const Catalog &catalog)
{
    const QLocale locale;
    QList<QStringList> rows;
    for (const ScenarioRow &row : result.rows) {
        const Competency *competency = catalog.competency(row.competency);
        rows.append({row.competency.toString(),
                     competency ? competency->name.in(locale) : QString(), coverText(row.before),
                     coverText(row.after), row.isChanged() ? CliTr::tr("changed") : QString()});
    }
    const QString met =
        CliTr::tr("The team meets %1 of %2 needs now, and %3 of %4 then.")
            .arg(locale.toString(result.metBefore), locale.toString(result.needsBefore),
                 locale.toString(result.metAfter), locale.toString(result.needsAfter));
    if (rows.isEmpty())
        return met + u'\n';
    return met + u"\n\n"_s
        + textTable({CliTr::tr("Competency"), CliTr::tr("Name"), CliTr::tr("Now"),
                     CliTr::tr("Then"), QString()},
                    rows);
}

static Result<int> tryScenario(const QCommandLineParser &options, const Output &output)
{
    const Result<QString> format = choiceOf(options, u"format"_s, {u"text"_s, u"json"_s});
    if (!format)
        return format.error();
    const Result<OpenTeam> team = openTeam(u"team scenario"_s, options);
    if (!team)
        return team.error();
    const Catalog &catalog = team->content.catalog;
    const auto figures = teamFigures(*team->store, catalog, TeamAudience::Inside);
    if (!figures)
        return figures.error();
    const auto changes = changesOf(options, *team, *figures);
    if (!changes)
        return changes.error();
    const RoleLibrary &roles = team->content.roles;
    const ScenarioResult result =
        scenarioResult(*changes, figures->needs, figures->members,
                       [&roles](const RoleId &id) { return roles.role(id); });
    output.results << (*format == u"json"_s ? scenarioJson(result) : scenarioText(result, catalog));
    return ExitDone;
}

Command teamScenarioCommand()
{
    return {
        u"team scenario"_s,
        CliTr::tr("Show what changes would do to the needs of a team; nothing is saved."),
        {u"--team FILE [--away NAMES] [--leaves NAMES] [--finishes NAMES] [--hire ROLES]\n"
         "      [--need COMPETENCY:LEVEL:PEOPLE] [--saved NAME] [--format text|json]\n"
         "      [--data DIR]"_s},
        {
            teamOption(),
            {u"away"_s, CliTr::tr("Who is away for a while, separated by commas."), u"NAMES"_s},
            {u"leaves"_s, CliTr::tr("Who leaves for good."), u"NAMES"_s},
            {u"finishes"_s, CliTr::tr("Who finishes their learning plan."), u"NAMES"_s},
            {u"hire"_s, CliTr::tr("The roles of people to hire, by identifier."), u"ROLES"_s},
            {u"need"_s, CliTr::tr("What is needed instead, e.g. TEC-01:3:2; nobody with 0."),
             u"NEEDS"_s},
            {u"saved"_s, CliTr::tr("Begin with a scenario that was saved in the window."),
             u"NAME"_s},
            {u"format"_s, CliTr::tr("A table to read, or compass-team-scenario/1 for programs."),
             u"text|json"_s},
            dataOption(),
        },
        false,
        tryScenario,
    };
}

} // namespace Compass
