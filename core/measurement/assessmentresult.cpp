// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/measurement/assessmentresult.h"

#include <algorithm>

namespace Compass {

const CompetencyResult *AssessmentResult::competency(const CompetencyId &id) const
{
    return findResult(competencies, id);
}

const FrameworkResult *AssessmentResult::framework(const FrameworkId &id) const
{
    const auto found = std::ranges::find(frameworks, id, &FrameworkResult::framework);
    return found == frameworks.cend() ? nullptr : &*found;
}

AssessmentResult measure(const Catalog &catalog, const Responses &responses,
                         const QList<FrameworkId> &frameworks)
{
    AssessmentResult result;
    for (const Framework &framework : catalog.frameworks) {
        if (!frameworks.isEmpty() && !frameworks.contains(framework.id))
            continue;
        QList<CompetencyResult> own;
        for (const Competency &competency : framework.competencies)
            own.append(rateCompetency(framework.model, competency, responses));
        result.frameworks.append(rateFramework(framework, own, responses));
        result.competencies += own;
    }
    return result;
}

QList<CompetencyResult> strongest(const AssessmentResult &result, qsizetype count)
{
    QList<CompetencyResult> rated;
    for (const CompetencyResult &each : result.competencies) {
        if (each.estimate && each.estimate->level > Level())
            rated.append(each);
    }
    std::ranges::stable_sort(rated, std::ranges::greater{},
                             [](const CompetencyResult &each) { return each.estimate->mean; });
    return rated.first(std::min(count, rated.size()));
}

} // namespace Compass
