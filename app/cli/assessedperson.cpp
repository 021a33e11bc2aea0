// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/assessedperson.h"

#include "app/cli/commandlinetr.h"
#include "app/cli/dataoption.h"
#include "app/cli/storedhistory.h"
#include "core/exchange/answersfile.h"
#include "core/history/frameworkversions.h"
#include "core/plans/planround.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Compass {

AssessmentResult AssessedPerson::result() const
{
    if (!assessment)
        return measure(content.catalog, responses);
    QList<FrameworkId> frameworks;
    for (const FrameworkVersion &version : assessment->plan.frameworks)
        frameworks.append(version.framework);
    return measure(content.catalog, responses, frameworks);
}

QList<QCommandLineOption> personOptions()
{
    return {
        {u"answers"_s, CliTr::tr("The answers, in the format compass-answers/1."), u"FILE"_s},
        dataOption(),
        {u"target"_s, CliTr::tr("The role to compare with; see the command roles."), u"ROLE"_s},
    };
}

Result<void> checkPersonOptions(const QString &command, const QCommandLineParser &options)
{
    if (options.isSet(u"answers"_s) && options.isSet(u"data"_s))
        return Error{ErrorCode::OptionsConflict, u"--answers"_s, {}, u"--data"_s, {}};
    if (!options.isSet(u"answers"_s) && !options.isSet(u"data"_s))
        return Error{ErrorCode::OptionMissing, command, {}, u"--answers|--data"_s, {}};
    return {};
}

static Result<AssessedPerson> personInFile(const QString &path, Content content)
{
    Result<Responses> responses = readAnswersFile(path, content.catalog);
    if (!responses)
        return responses.error();
    return AssessedPerson{.content = std::move(content),
                          .responses = *std::move(responses),
                          .target = {},
                          .assessment = {}};
}

static bool isAnyRated(const AssessedPerson &person)
{
    const QList<CompetencyResult> competencies = person.result().competencies;
    return std::ranges::any_of(
        competencies, [](const CompetencyResult &each) { return each.estimate.has_value(); });
}

/// The newest assessment of \a summaries that is finished, or open, as asked.
static Result<std::optional<Assessment>> newestOf(const AssessmentRepository &repository,
                                                  const QList<AssessmentSummary> &summaries,
                                                  bool finished)
{
    const auto found = std::ranges::find(summaries, finished, &AssessmentSummary::isFinished);
    if (found == summaries.cend())
        return std::optional<Assessment>();
    Result<Assessment> loaded = repository.load(found->id);
    if (!loaded)
        return loaded.error();
    return std::optional(*std::move(loaded));
}

/// Gives \a person the answers that the window shows results for, and the frameworks
/// that they were given to.
static Result<void> addAnswers(Store &store, AssessedPerson &person)
{
    const Catalog newest = person.content.catalog;
    FrameworkVersions versions(newest, &store.frameworks());
    if (const auto loaded = versions.load(); !loaded)
        return loaded.error();
    const AssessmentRepository &repository = store.assessments();
    const Result<QList<AssessmentSummary>> summaries = repository.list();
    if (!summaries)
        return summaries.error();
    for (const bool finished : {false, true}) {
        const Result<std::optional<Assessment>> found = newestOf(repository, *summaries, finished);
        if (!found)
            return found.error();
        if (!*found)
            continue;
        person.assessment = *found;
        person.responses = (*found)->responses;
        person.content.catalog = versions.inUse((*found)->plan);
        if (isAnyRated(person))
            return {};
    }
    return {};
}

/// What changed from the last but one finished assessment to the last.
static Result<void> addChange(Store &store, AssessedPerson &person)
{
    const Result<StoredHistory> history = historyIn(store, person.content.catalog);
    if (!history)
        return history.error();
    const qsizetype last = history->past.size() - 1;
    if (last > 0) {
        person.change = ReportedChange{history->past.at(last - 1), history->past.at(last),
                                       history->comparison(last - 1, last)};
    }
    return {};
}

static Result<AssessedPerson> personInData(Store &store, Content content)
{
    const Result<Profile> profile = store.profiles().load();
    if (!profile)
        return profile.error();
    const Result<PlanChoices> plan = store.plans().load();
    if (!plan)
        return plan.error();
    const Result<QList<EvidenceNote>> notes = store.evidence().list();
    if (!notes)
        return notes.error();

    const RoleId today = profile->currentRole;
    AssessedPerson person{.content = std::move(content),
                          .responses = {},
                          .target = today.isNull() ? profile->nextRole : today,
                          .assessment = {},
                          .profile = *profile,
                          .plan = *plan,
                          .notes = *notes};
    if (const auto added = addChange(store, person); !added)
        return added.error();
    if (const auto added = addAnswers(store, person); !added)
        return added.error();
    if (person.assessment)
        person.plan = forRound(person.plan, person.assessment->startedAt);
    return person;
}

static Result<AssessedPerson> personOf(const QString &command, const QCommandLineParser &options,
                                       const Clock &clock)
{
    if (options.isSet(u"answers"_s)) {
        Result<Content> content = contentInUse(options);
        return content ? personInFile(options.value(u"answers"_s), *std::move(content))
                       : content.error();
    }
    const auto store = openData(command, options, DataUse::Reading, clock);
    if (!store)
        return store.error();
    Result<Content> content = contentInUse(options);
    return content ? personInData(**store, *std::move(content)) : content.error();
}

Result<AssessedPerson> readPerson(const QString &command, const QCommandLineParser &options,
                                  const Clock &clock)
{
    if (const auto usable = checkPersonOptions(command, options); !usable)
        return usable.error();
    Result<AssessedPerson> person = personOf(command, options, clock);
    if (!person || !options.isSet(u"target"_s))
        return person;

    AssessedPerson targeted = *std::move(person);
    targeted.target = RoleId(options.value(u"target"_s));
    if (!targeted.role())
        return Error{ErrorCode::RoleUnknown, {}, {}, targeted.target.toString(), {}};
    return targeted;
}

Result<AssessedPerson> readPersonWithRole(const QString &command, const QCommandLineParser &options,
                                          const Clock &clock)
{
    Result<AssessedPerson> person = readPerson(command, options, clock);
    if (person && !person->role())
        return Error{ErrorCode::OptionMissing, command, {}, u"--target"_s, {}};
    return person;
}

} // namespace Compass
