// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/inmemoryrepositories.h"
#include "tests/support/sampleanswers.h"
#include "ui/session/learningsession.h"
#include "ui/session/profilesession.h"

namespace Compass {

/// A clock that a test sets.
class SetClock final : public Clock
{
public:
    QDateTime time = FixedClock().now();
    QDateTime now() const override { return time; }
};

/// A budget that is usual but for its time.
inline PlanBudget budgetOf(int minutesPerWeek, int weeks = 4)
{
    PlanBudget budget;
    budget.minutesPerWeek = minutesPerWeek;
    budget.weeks = weeks;
    return budget;
}

/// The sessions of a person over the shipped content, for tests of learning.
struct LearningDesk
{
    LearningDesk()
    {
        const bool loaded = assessments.load() && learning.load();
        Q_ASSERT(loaded);
    }

    /// Rates every competency, at levels 1, 2 and 3 in turn, and finishes.
    void rateAll()
    {
        const bool rated = assessments.start(planOfAll(content, Mode::Quick))
            && rateFirst(21, assessmentStore, assessments) && assessments.finish();
        Q_ASSERT(rated);
    }

    void choose(const QString &current, const QString &next = {})
    {
        Profile profile;
        profile.currentRole = RoleId(current);
        profile.nextRole = RoleId(next);
        const bool chosen = profiles.setProfile(profile);
        Q_ASSERT(chosen);
    }

    /// A rated person with a role that asks more of them.
    void getReady()
    {
        rateAll();
        choose(QStringLiteral("it-02-inf"), QStringLiteral("it-03-ic-inf"));
    }

    QList<PlanItemId> order() const { return learning.figures().order(); }
    ItemChoice choiceOf(const PlanItemId &item) const
    {
        const ItemChoice *known = learning.choices().choice(item);
        return known ? *known : ItemChoice();
    }

    const Content content = *shippedContent();
    SetClock clock;
    InMemoryAssessmentRepository assessmentStore;
    InMemoryProfileRepository profileStore;
    InMemoryPlanRepository planStore;
    AssessmentSession assessments{content, assessmentStore, clock};
    ProfileSession profiles{profileStore};
    LearningSession learning{{assessments, profiles, planStore, clock}};
};

} // namespace Compass
