// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sampleperson.h"

#include "app/services.h"
#include "core/assessments/changeorigin.h"
#include "core/base/strictjson.h"
#include "core/exchange/answersfile.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Compass {

namespace {
struct SampleTr
{
    Q_DECLARE_TR_FUNCTIONS(Compass::SamplePerson)
};
} // namespace

static const QString SampleAnswers = u":/content/sample/answers.json"_s;

static Profile sampleProfile()
{
    Profile profile;
    profile.alias = u"Alex"_s;
    profile.classification = u"IT-02"_s;
    profile.stream = StreamId(u"BLA"_s);
    profile.currentRole = RoleId(u"it-02-bla"_s);
    profile.nextRole = RoleId(u"it-03-ic-bla"_s);
    return profile;
}

static AssessmentPlan planOf(const Catalog &catalog)
{
    AssessmentPlan plan;
    plan.withQuestions = true;
    for (const Framework &framework : catalog.frameworks)
        plan.frameworks.append({framework.id, framework.version, framework.sha256});
    return plan;
}

/// The framework a response belongs to, by what its key names.
static FrameworkId frameworkOf(const Catalog &catalog, const ResponseKey &key)
{
    const Competency *competency = nullptr;
    if (key.kind == ResponseKind::Statement)
        competency = catalog.competencyOf(StatementId(key.subject));
    else if (key.kind == ResponseKind::Question)
        competency = catalog.competencyOf(QuestionId(key.subject));
    else
        competency = catalog.competency(CompetencyId(key.subject));
    return competency ? catalog.frameworkOf(competency->id)->id : FrameworkId();
}

/// A thing the sample person did: which competency of the catalog, how many days ago,
/// and in what words.
struct SampleNote
{
    const char *competency;
    int daysAgo;
    const char *situation;
    const char *action;
    const char *result;
};

static constexpr std::array sampleNotes = {
    SampleNote{"TEC-03", 34,
               QT_TRANSLATE_NOOP("Compass::SamplePerson",
                                 "Our team had to move 4,000 shared files to the new document "
                                 "system before the old one closed."),
               QT_TRANSLATE_NOOP("Compass::SamplePerson",
                                 "I sorted the files by how long they must be kept, wrote a "
                                 "two-page guide to naming them, and showed six colleagues how to "
                                 "move their own."),
               QT_TRANSLATE_NOOP("Compass::SamplePerson", "All of them were moved a week early.")},
    SampleNote{
        "CYB-02", 80,
        QT_TRANSLATE_NOOP("Compass::SamplePerson", "A message in our mailbox asked for passwords."),
        QT_TRANSLATE_NOOP("Compass::SamplePerson",
                          "I reported it within minutes and told the team how to recognize "
                          "the next one."),
        QT_TRANSLATE_NOOP("Compass::SamplePerson",
                          "Nobody answered it; two colleagues reported a similar one later.")},
    SampleNote{"INN-01", 150,
               QT_TRANSLATE_NOOP("Compass::SamplePerson",
                                 "The form for leave requests came back with many mistakes."),
               QT_TRANSLATE_NOOP("Compass::SamplePerson",
                                 "I watched five people fill it in and proposed three changes to "
                                 "its wording."),
               QT_TRANSLATE_NOOP("Compass::SamplePerson", "Half as many forms came back.")},
};

static bool keepNotes(Services &services)
{
    for (const SampleNote &each : sampleNotes) {
        EvidenceNote note;
        note.competency = CompetencyId(QString::fromLatin1(each.competency));
        note.date = QDate::currentDate().addDays(-each.daysAgo);
        note.situation = SampleTr::tr(each.situation);
        note.action = SampleTr::tr(each.action);
        note.result = SampleTr::tr(each.result);
        if (!services.journal().save(note))
            return false;
    }
    return true;
}

static Error storeFailure()
{
    return Error{ErrorCode::StoreFailed, u"sample"_s};
}

/// The sample person has done the first item of their plan and keeps the last one.
static bool decideLearning(LearningSession &learning)
{
    const QList<PlanItemId> order = learning.figures().order();
    return order.isEmpty()
        || (learning.setProgress(order.constFirst(), ItemProgress::Done)
            && learning.add(order.constLast()));
}

/// What the sample person answered half a year before: every other statement lower, and
/// no questions.
static QList<Change> earlierChanges(const Responses &responses, const QDateTime &at)
{
    QList<Change> changes;
    for (const Responses::Entry &entry : responses.entries()) {
        const auto *rating = std::get_if<Rating>(&entry.value);
        if (entry.key.kind == ResponseKind::Question)
            continue;
        const int lowered = rating ? rating->toInt() - static_cast<int>(changes.size() % 2) : 0;
        const ResponseValue value =
            rating ? Rating::fromInt(std::max(Rating::Lowest, lowered)).value() : entry.value;
        changes.append({newOperationId(), entry.key, std::nullopt, value, at});
    }
    return changes;
}

static Result<void> finishEarlier(AssessmentRepository &assessments, AssessmentPlan plan,
                                  const Responses &responses)
{
    constexpr int daysAgo = 180;
    const QDateTime at = QDateTime::currentDateTimeUtc().addDays(-daysAgo);
    const AssessmentId id(u"sample-earlier"_s);
    plan.withQuestions = false;
    if (const auto started = assessments.start(id, plan, at); !started)
        return started.error();
    for (const Change &change : earlierChanges(responses, at)) {
        if (const auto recorded = assessments.record(id, change); !recorded)
            return recorded.error();
    }
    return assessments.finish(id, at);
}

Result<void> becomeSamplePerson(Services &services, SampleStage stage)
{
    const Catalog &catalog = services.content().catalog;
    const Result<Responses> responses = readAnswersFile(SampleAnswers, catalog);
    if (!responses)
        return responses.error();
    const bool isFinished = stage >= SampleStage::Finished;
    if (isFinished) {
        const auto earlier = finishEarlier(services.assessments(), planOf(catalog), *responses);
        if (!earlier)
            return earlier.error();
    }
    if (!services.profile().setProfile(sampleProfile())
        || !services.assessment().start(planOf(catalog)) || !keepNotes(services))
        return storeFailure();

    const FrameworkId first = catalog.frameworks.constFirst().id;
    for (const Responses::Entry &entry : responses->entries()) {
        const bool wanted =
            stage != SampleStage::InProgress || frameworkOf(catalog, entry.key) == first;
        if (wanted && !services.assessment().change(entry.key, entry.value))
            return storeFailure();
    }
    if (isFinished && !(services.assessment().finish() && decideLearning(services.learning())))
        return storeFailure();
    return {};
}

} // namespace Compass
