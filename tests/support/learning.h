// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plans/learningplan.h"
#include "tests/support/frameworks.h"

#include <algorithm>
#include <utility>

/// Made-up gaps and things to learn from.
namespace Compass::Sample {

/// A free article in both languages, "A-1" for the competencies "C1" and so on, useful
/// from the level \a range.first up to \a range.second.
inline LearningResource resource(const QString &id, const QStringList &competencies,
                                 std::pair<int, int> range, int minutes)
{
    LearningResource made;
    made.id = ResourceId(id);
    made.title = {id, QStringLiteral("(fr) ") + id};
    made.cost.english = QStringLiteral("Free");
    made.durationMinutes = minutes;
    made.inEnglish = true;
    made.inFrench = true;
    made.minLevel = Level::fromInt(range.first).value();
    made.maxLevel = Level::fromInt(range.second).value();
    for (const QString &competency : competencies)
        made.competencies.append(CompetencyId(competency));
    return made;
}

inline LearningActivity activity(const QString &id, int from)
{
    return {ResourceId(id),
            Level::fromInt(from).value(),
            Level::fromInt(from + 1).value(),
            {id, QStringLiteral("(fr) ") + id}};
}

/// An essential gap of a person surely at \a level: each of its steps is worth 2.
inline Gap gap(const QString &competency, int level, int target)
{
    Gap made;
    made.competency = CompetencyId(competency);
    made.target = Level::fromInt(target).value();
    made.importance = Importance::Essential;
    made.estimate = certainEstimate(Level::fromInt(level).value());
    made.gap = std::max(0, target - level);
    made.expectedGap = made.gap;
    made.probability = level < target ? 1.0 : 0.0;
    made.state = level < target ? GapState::Gap : GapState::Met;
    made.priority = 2.0 * made.gap;
    return made;
}

inline PlanItemId itemId(const QString &resource, const QString &competency = {})
{
    return {ResourceId(resource), CompetencyId(competency)};
}

inline PlanBudget budget(int minutesPerWeek, int weeks = 1)
{
    PlanBudget made;
    made.minutesPerWeek = minutesPerWeek;
    made.weeks = weeks;
    return made;
}

inline ItemChoice choice(const PlanItemId &item, Decision decision,
                         ItemProgress progress = ItemProgress::ToDo)
{
    ItemChoice made;
    made.item = item;
    made.decision = decision;
    made.progress = progress;
    return made;
}

} // namespace Compass::Sample
