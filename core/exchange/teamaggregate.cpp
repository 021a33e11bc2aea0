// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/teamaggregate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Compass {

static QList<AggregateFigure> figuresOf(const Framework &framework, const TeamFigures &outside)
{
    QList<AggregateFigure> figures;
    for (const Competency &competency : framework.competencies) {
        if (outside.competencies.contains(competency.id))
            figures.append({competency.id, outside.everyone.value(competency.id)});
    }
    return figures;
}

DisclosureRules TeamAggregate::rules() const
{
    DisclosureRules rules = outsideRules;
    rules.smallestGroup = smallestGroup;
    return rules;
}

TeamAggregate teamAggregate(const TeamFigures &outside, const Catalog &catalog,
                            const AggregateHead &head)
{
    TeamAggregate aggregate;
    aggregate.team = head.isNamed ? outside.info.name : QString();
    aggregate.made = head.made;
    aggregate.program = head.program;
    aggregate.isSample = outside.info.isSample;
    aggregate.smallestGroup = std::max(outside.rules.smallestGroup, outsideRules.smallestGroup);
    for (const FrameworkId &id : outside.frameworks) {
        if (const Framework *framework = catalog.framework(id))
            aggregate.frameworks.append(
                {id, outside.versions.value(id), figuresOf(*framework, outside)});
    }
    return aggregate;
}

} // namespace Compass
