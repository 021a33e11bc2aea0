// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/learningfigures.h"

#include "core/plans/planround.h"

#include <algorithm>

namespace Compass {

LearningFigures::LearningFigures(const ShownAssessment &shown, const RoleProfile *role,
                                 const LearningCatalogue &catalogue, const PlanChoices &choices)
    : m_catalogue(catalogue)
    , m_isRated(!shown.isEmpty())
    , m_hasRole(role)
{
    if (!m_isRated || !m_hasRole)
        return;
    m_gaps = analyseGaps(shown.result, *role);
    m_choices = forRound(choices, shown.assessment->startedAt);
    m_plan = makePlan(inputs(m_choices));
    m_schedule = Compass::schedule(m_plan, choices.budget);
}

PlanInputs LearningFigures::inputs(const PlanChoices &choices) const
{
    return {m_gaps, m_catalogue, choices};
}

LearningStage LearningFigures::stage() const
{
    if (!m_isRated)
        return LearningStage::NothingRated;
    if (!m_hasRole)
        return LearningStage::NoRole;
    return learningSteps(m_gaps).isEmpty() ? LearningStage::NoGap : LearningStage::Ready;
}

const Gap *LearningFigures::gap(const CompetencyId &competency) const
{
    const auto found = std::ranges::find(m_gaps, competency, &Gap::competency);
    return found == m_gaps.cend() ? nullptr : &*found;
}

const QList<GapSuggestions> &LearningFigures::suggestions() const
{
    if (!m_suggestions)
        m_suggestions = suggestionsFor(inputs(m_choices));
    return *m_suggestions;
}

std::optional<PlanCandidate> LearningFigures::candidate(const PlanItemId &item) const
{
    return planCandidate(m_catalogue, m_gaps, item);
}

const PlannedItem *LearningFigures::planned(const PlanItemId &item) const
{
    const auto found = std::ranges::find(m_plan.items, item, &PlannedItem::id);
    return found == m_plan.items.cend() ? nullptr : &*found;
}

const LeftOutItem *LearningFigures::leftOut(const PlanItemId &item) const
{
    const auto found = std::ranges::find(m_plan.leftOut, item, &LeftOutItem::id);
    return found == m_plan.leftOut.cend() ? nullptr : &*found;
}

const PlannedItem *LearningFigures::next() const
{
    for (const ItemProgress wanted : {ItemProgress::Doing, ItemProgress::ToDo}) {
        const auto found = std::ranges::find(m_plan.items, wanted, &PlannedItem::progress);
        if (found != m_plan.items.cend())
            return &*found;
    }
    return nullptr;
}

/// The items of \a plan still to do.
static QList<PlanItemId> openItems(const LearningPlan &plan)
{
    QList<PlanItemId> ids;
    for (const PlannedItem &each : plan.items) {
        if (each.progress != ItemProgress::Done)
            ids.append(each.id);
    }
    return ids;
}

QList<PlanItemId> LearningFigures::order() const
{
    return openItems(m_plan);
}

QList<PlanItemId> LearningFigures::orderFor(const QList<PlanItemId> &order) const
{
    PlanChoices choices = m_choices;
    choices.order = order;
    return openItems(makePlan(inputs(choices)));
}

} // namespace Compass
