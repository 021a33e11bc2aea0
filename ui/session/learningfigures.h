// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plans/planschedule.h"
#include "core/plans/suggestions.h"
#include "ui/session/shownassessment.h"

#include <optional>

namespace Compass {

/// Whether a person can have a learning plan, and if not, what is missing.
enum class LearningStage { NothingRated, NoRole, NoGap, Ready };

/// What follows from a person's levels, their role and what they decided about their
/// learning. A value of one moment.
class LearningFigures
{
public:
    /// \a role may be null; it and \a catalogue outlive this.
    LearningFigures(const ShownAssessment &shown, const RoleProfile *role,
                    const LearningCatalogue &catalogue, const PlanChoices &choices);

    LearningStage stage() const;

    /// The gaps to the role, highest priority first.
    const QList<Gap> &gaps() const { return m_gaps; }
    /// Null when \a competency has none.
    const Gap *gap(const CompetencyId &competency) const;

    const LearningPlan &plan() const { return m_plan; }
    const PlanSchedule &schedule() const { return m_schedule; }

    /// Found when first asked for.
    const QList<GapSuggestions> &suggestions() const;

    /// No value when the catalogue does not have \a item.
    std::optional<PlanCandidate> candidate(const PlanItemId &item) const;

    /// Null when the plan leaves \a item out, or does not leave it out.
    const PlannedItem *planned(const PlanItemId &item) const;
    const LeftOutItem *leftOut(const PlanItemId &item) const;

    /// The item under way, else the first to do. Null when none is left.
    const PlannedItem *next() const;

    /// The items still to do, in order; and what their order were if the person
    /// wanted \a order.
    QList<PlanItemId> order() const;
    QList<PlanItemId> orderFor(const QList<PlanItemId> &order) const;

private:
    PlanInputs inputs(const PlanChoices &choices) const;

    const LearningCatalogue &m_catalogue;
    bool m_isRated;
    bool m_hasRole;
    QList<Gap> m_gaps;
    PlanChoices m_choices; ///< Those of this round.
    LearningPlan m_plan;
    PlanSchedule m_schedule;
    mutable std::optional<QList<GapSuggestions>> m_suggestions;
};

} // namespace Compass
