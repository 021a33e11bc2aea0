// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/results/resultgroups.h"

using namespace Qt::StringLiterals;

namespace Compass {

/// The results whose competency satisfies \a belongs.
template<typename Predicate>
static QList<CompetencyResult> resultsWhere(const Catalog &catalog, const AssessmentResult &result,
                                            Predicate belongs)
{
    QList<CompetencyResult> chosen;
    for (const CompetencyResult &each : result.competencies) {
        const Competency *competency = catalog.competency(each.competency);
        if (competency && belongs(*competency))
            chosen.append(each);
    }
    return chosen;
}

static QList<ResultGroup> byFramework(const Catalog &catalog, const AssessmentResult &result)
{
    QList<ResultGroup> groups;
    for (const Framework &framework : catalog.frameworks) {
        const auto belongs = [&](const Competency &competency) {
            return catalog.frameworkOf(competency.id) == &framework;
        };
        groups.append({framework.name, resultsWhere(catalog, result, belongs), framework.id});
    }
    return groups;
}

static QList<ResultGroup> byGcCompetency(const Catalog &catalog, const AssessmentResult &result)
{
    QList<ResultGroup> groups;
    for (const Anchor &anchor : catalog.scale.anchors) {
        if (!anchor.id.toString().startsWith("gcdc:"_L1))
            continue;
        const auto belongs = [&](const Competency &competency) {
            return competency.anchors.contains(anchor.id);
        };
        groups.append({anchor.name, resultsWhere(catalog, result, belongs), {}});
    }
    return groups;
}

static QList<ResultGroup> byTheme(const Catalog &catalog, const AssessmentResult &result)
{
    QList<ResultGroup> groups;
    for (const Theme &theme : catalog.scale.themes) {
        const auto belongs = [&](const Competency &competency) {
            return competency.theme == theme.id;
        };
        groups.append({theme.name, resultsWhere(catalog, result, belongs), {}});
    }
    return groups;
}

QList<ResultGroup> resultGroups(const Catalog &catalog, const AssessmentResult &result,
                                Grouping grouping)
{
    QList<ResultGroup> groups;
    switch (grouping) {
    case Grouping::Framework:
        groups = byFramework(catalog, result);
        break;
    case Grouping::GcCompetency:
        groups = byGcCompetency(catalog, result);
        break;
    case Grouping::Theme:
        groups = byTheme(catalog, result);
        break;
    }
    groups.removeIf([](const ResultGroup &group) { return group.results.isEmpty(); });
    return groups;
}

} // namespace Compass
