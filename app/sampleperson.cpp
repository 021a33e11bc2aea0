// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sampleperson.h"

#include "app/services.h"
#include "core/base/strictjson.h"
#include "core/exchange/answersfile.h"

using namespace Qt::StringLiterals;

namespace Compass {

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

Result<void> becomeSamplePerson(Services &services, SampleStage stage)
{
    const Catalog &catalog = services.content().catalog;
    const Result<Responses> responses = readAnswersFile(SampleAnswers, catalog);
    if (!responses)
        return responses.error();
    if (!services.profile().setProfile(sampleProfile())
        || !services.assessment().start(planOf(catalog)))
        return storeFailure();

    const FrameworkId first = catalog.frameworks.constFirst().id;
    for (const Responses::Entry &entry : responses->entries()) {
        const bool wanted =
            stage != SampleStage::InProgress || frameworkOf(catalog, entry.key) == first;
        if (wanted && !services.assessment().change(entry.key, entry.value))
            return storeFailure();
    }
    if (stage == SampleStage::Finished
        && !(services.assessment().finish() && decideLearning(services.learning())))
        return storeFailure();
    return {};
}

} // namespace Compass
