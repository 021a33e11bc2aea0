// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plans/touchedcompetencies.h"

#include <algorithm>

namespace Compass {

/// What \a item is about; nothing for a resource that the catalogue has no more.
static QList<CompetencyId> competenciesOf(const PlanItemId &item,
                                          const LearningCatalogue &catalogue)
{
    if (!item.competency.isNull())
        return {item.competency};
    const auto found = std::ranges::find(catalogue.resources, item.resource, &LearningResource::id);
    return found == catalogue.resources.cend() ? QList<CompetencyId>() : found->competencies;
}

QList<CompetencyId> touchedCompetencies(const PlanChoices &choices,
                                        const LearningCatalogue &catalogue)
{
    QList<CompetencyId> touched;
    for (const ItemChoice &choice : choices.items) {
        if (choice.progress != ItemProgress::Done)
            continue;
        for (const CompetencyId &id : competenciesOf(choice.item, catalogue)) {
            if (!touched.contains(id))
                touched.append(id);
        }
    }
    return touched;
}

} // namespace Compass
