// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandlinetr.h"
#include "app/cli/commands.h"
#include "app/cli/dataoption.h"
#include "app/cli/teamjson.h"
#include "app/cli/teamoption.h"
#include "app/cli/teamscenariotext.h"
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

/// How much of a fingerprint tells whose it is, in characters: its first group.
constexpr qsizetype ShortestFingerprint = 4;

} // namespace

static Error invalidPart(const QString &option, const QString &part)
{
    return {ErrorCode::OptionInvalid, u"--"_s + option, {}, part, {}};
}

/// A member who is called \a name, or whose fingerprint begins with it.
static QList<SignerKey> membersCalled(const QString &name, const QList<TeamMember> &members,
                                      const CryptoBox &crypto)
{
    QList<SignerKey> named;
    QList<SignerKey> printed;
    for (const TeamMember &member : members) {
        if (member.subject == name || member.name == name)
            named.append(member.key);
        if (crypto.fingerprint(member.key).startsWith(name, Qt::CaseInsensitive))
            printed.append(member.key);
    }
    if (!named.isEmpty())
        return named;
    return name.size() < ShortestFingerprint ? QList<SignerKey>() : printed;
}

/// The one member whom --\a option means by \a name.
static Result<SignerKey> memberMeant(const QString &option, const QString &name,
                                     const QList<TeamMember> &members, const CryptoBox &crypto)
{
    const QList<SignerKey> called = membersCalled(name, members, crypto);
    if (called.isEmpty())
        return invalidPart(option, name);
    if (called.size() == 1)
        return called.constFirst();
    QStringList fingerprints;
    for (const SignerKey &key : called)
        fingerprints.append(crypto.fingerprint(key));
    return Error{ErrorCode::NameAmbiguous, u"--"_s + option, fingerprints.join(u", "_s), name, {}};
}

static Result<ScenarioChanges> memberChanges(const QCommandLineParser &options,
                                             const QList<TeamMember> &members,
                                             const CryptoBox &crypto)
{
    ScenarioChanges changes;
    for (const MemberOption &option : memberOptions) {
        const QStringList names = options.values(option.name);
        for (const QString &name : names) {
            const auto member = memberMeant(option.name, name, members, crypto);
            if (!member)
                return member.error();
            changes.append(option.changeOf(*member));
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
    const QStringList hired = options.values(u"hire"_s);
    for (const QString &role : hired) {
        if (!roles.role(RoleId(role)))
            return Error{ErrorCode::RoleUnknown, {}, {}, role, {}};
        changes.append(ProfileHired{RoleId(role)});
    }
    return changes;
}

static Result<ScenarioChanges> neededChanges(const QCommandLineParser &options,
                                             const TeamFigures &figures)
{
    ScenarioChanges changes;
    const QStringList needed = options.values(u"need"_s);
    for (const QString &text : needed) {
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
                                         const TeamFigures &figures, const CryptoBox &crypto)
{
    const std::array parts{
        savedChanges(options, team), memberChanges(options, figures.members, crypto),
        hiredChanges(options, team.content.roles), neededChanges(options, figures)};
    ScenarioChanges changes;
    for (const Result<ScenarioChanges> &part : parts) {
        if (!part)
            return part.error();
        changes += *part;
    }
    return changes;
}

/// Whether needs can be spoken of: they rest on people who share by name.
static Result<void> checkNamed(const TeamFigures &figures)
{
    if (!figures.members.isEmpty())
        return {};
    const bool isBlind = figures.info.role == TeamRole::Coordinator;
    return Error{isBlind ? ErrorCode::TeamWithoutNames : ErrorCode::TeamNobodyNamed,
                 figures.info.name};
}

static Result<int> tryScenario(const QCommandLineParser &options, const CommandContext &context)
{
    const Result<QString> format = choiceOf(options, u"format"_s, {u"text"_s, u"json"_s});
    if (!format)
        return format.error();
    const Result<OpenTeam> team = openTeam(u"team scenario"_s, options, context);
    if (!team)
        return team.error();
    const Catalog &catalog = team->content.catalog;
    const auto figures = teamFigures(*team->store, catalog, TeamAudience::Inside);
    if (!figures)
        return figures.error();
    if (const auto named = checkNamed(*figures); !named)
        return named.error();
    const auto changes = changesOf(options, *team, *figures, context.crypto);
    if (!changes)
        return changes.error();
    const RoleLibrary &roles = team->content.roles;
    const ScenarioResult result =
        scenarioResult(*changes, figures->needs, figures->members,
                       [&roles](const RoleId &id) { return roles.role(id); });
    context.results << (*format == u"json"_s ? scenarioJson(result, figures->info, context.language)
                                             : scenarioText(result, figures->info, catalog));
    return ExitDone;
}

Command teamScenarioCommand()
{
    return {
        u"team scenario"_s,
        CliTr::tr("Show what changes would do to the needs of a team; nothing is saved."),
        {u"--team FILE [--away PERSON]… [--leaves PERSON]… [--finishes PERSON]… [--hire ROLE]…\n"
         "      [--need COMPETENCY:LEVEL:PEOPLE]… [--saved NAME] [--format text|json]\n"
         "      [--data DIR]"_s},
        {
            teamOption(),
            {u"away"_s,
             CliTr::tr("Who is away for a while: a name, or how a fingerprint begins. As often as "
                       "needed, like the next four."),
             u"PERSON"_s},
            {u"leaves"_s, CliTr::tr("Who leaves for good."), u"PERSON"_s},
            {u"finishes"_s, CliTr::tr("Who finishes their learning plan."), u"PERSON"_s},
            {u"hire"_s,
             CliTr::tr("The role of somebody to hire, by identifier; see the command roles."),
             u"ROLE"_s},
            {u"need"_s, CliTr::tr("What is needed instead, e.g. TEC-01:3:2; nobody with 0."),
             u"NEED"_s},
            {u"saved"_s, CliTr::tr("Begin with a scenario that was saved in the window."),
             u"NAME"_s},
            {u"format"_s, CliTr::tr("A table to read, or compass-team-scenario/1 for programs."),
             u"text|json"_s},
            dataOption(),
        },
        false,
        tryScenario,
        {u"en"_s, u"fr"_s},
        {u"away"_s, u"leaves"_s, u"finishes"_s, u"hire"_s, u"need"_s},
    };
}

} // namespace Compass
