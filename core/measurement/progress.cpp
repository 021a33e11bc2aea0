// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/measurement/progress.h"

#include "core/measurement/assessmentresult.h"
#include "core/measurement/nextstatement.h"
#include "core/measurement/questionchoice.h"

#include <algorithm>
#include <cmath>

namespace Compass {

static constexpr int QuestionsPerCompetency = 3;

static int answeredStatements(const Competency &competency, const Responses &responses)
{
    return static_cast<int>(ratedItems(competency, responses).size());
}

CompetencyState competencyState(const ItemModel &model, const Competency &competency,
                                const Responses &responses, Mode mode)
{
    if (responses.exemption(competency.id) || responses.levelOverride(competency.id))
        return CompetencyState::Done;
    const QList<RatedItem> items = ratedItems(competency, responses);
    if (items.isEmpty())
        return CompetencyState::NotStarted;
    const LevelEstimate known = estimate(updated(uniformPosterior(), model, items));
    const bool isDone = items.size() == competency.statements.size()
        || isEnough(mode, static_cast<int>(items.size()), known);
    return isDone ? CompetencyState::Done : CompetencyState::Started;
}

/// The answered ones of \a competency, then \a chosen ones up to the full number.
static QSet<QuestionId> filledUp(const Competency &competency, const Responses &responses,
                                 const QList<QuestionId> &chosen)
{
    QSet<QuestionId> questions;
    for (const Question &question : competency.questions) {
        if (responses.answer(question.id))
            questions.insert(question.id);
    }
    for (const QuestionId &id : chosen) {
        if (questions.size() < QuestionsPerCompetency)
            questions.insert(id);
    }
    return questions;
}

QList<QuestionId> questionsOf(const Framework &framework, const Responses &responses,
                              const QSet<QuestionId> &seen)
{
    QList<QuestionId> questions;
    for (const Competency &competency : framework.competencies) {
        const CompetencyResult result = rateCompetency(framework.model, competency, responses);
        const QSet<QuestionId> asked =
            filledUp(competency, responses,
                     chooseQuestions(competency, result, seen, QuestionsPerCompetency));
        for (const Question &question : competency.questions) {
            if (asked.contains(question.id))
                questions.append(question.id);
        }
    }
    return questions;
}

static void addFramework(const Framework &framework, Mode mode, const Responses &responses,
                         AssessmentProgress &progress)
{
    FrameworkProgress part{framework.id, 0, static_cast<int>(framework.competencies.size())};
    for (const Competency &competency : framework.competencies) {
        if (competencyState(framework.model, competency, responses, mode)
            == CompetencyState::Done) {
            ++part.done;
            continue;
        }
        if (!progress.next)
            progress.next = competency.id;
        const double statements =
            expectedStatements(mode) - answeredStatements(competency, responses);
        progress.minutesLeft += std::max(statements, 1.0) * MinutesPerStatement;
    }
    progress.done += part.done;
    progress.total += part.total;
    progress.frameworks.append(part);
}

static void addQuestions(const Framework &framework, const Responses &responses,
                         const QSet<QuestionId> &seen, AssessmentProgress &progress)
{
    const QList<QuestionId> questions = questionsOf(framework, responses, seen);
    const auto answered = std::ranges::count_if(
        questions, [&](const QuestionId &id) { return responses.answer(id).has_value(); });
    progress.questions += static_cast<int>(questions.size());
    progress.questionsAnswered += static_cast<int>(answered);
    progress.minutesLeft += static_cast<double>(questions.size() - answered) * MinutesPerQuestion;
}

AssessmentProgress progressOf(const Catalog &catalog, const AssessmentPlan &plan,
                              const Responses &responses, const QSet<QuestionId> &seen)
{
    AssessmentProgress progress;
    for (const FrameworkVersion &version : plan.frameworks) {
        const Framework *framework = catalog.framework(version.framework);
        if (!framework)
            continue;
        addFramework(*framework, plan.mode, responses, progress);
        if (plan.withQuestions)
            addQuestions(*framework, responses, seen, progress);
    }
    return progress;
}

int wholeMinutes(double minutes)
{
    return std::max(static_cast<int>(std::lround(minutes)), 1);
}

double ratingMinutes(Mode mode, int competencies)
{
    return competencies * expectedStatements(mode) * MinutesPerStatement;
}

double questionMinutes(int competencies)
{
    return competencies * QuestionsPerCompetency * MinutesPerQuestion;
}

} // namespace Compass
