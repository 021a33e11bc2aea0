// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/pastassessment.h"

#include <algorithm>

namespace Compass {

const FrameworkVersion *PastAssessment::version(const FrameworkId &framework) const
{
    const QList<FrameworkVersion> &versions = assessment.plan.frameworks;
    const auto found = std::ranges::find(versions, framework, &FrameworkVersion::framework);
    return found == versions.cend() ? nullptr : &*found;
}

const Framework *frameworkOf(const QList<Framework> &frameworks, const FrameworkVersion &version)
{
    const auto found = std::ranges::find_if(frameworks, [&version](const Framework &each) {
        return each.id == version.framework && each.sha256 == version.sha256;
    });
    return found == frameworks.cend() ? nullptr : &*found;
}

Catalog catalogOfThen(const AssessmentPlan &plan, const Catalog &catalog,
                      const QList<Framework> &archived)
{
    Catalog then{catalog.scale, {}};
    for (const FrameworkVersion &version : plan.frameworks) {
        const Framework *found = frameworkOf(catalog.frameworks, version);
        if (!found)
            found = frameworkOf(archived, version);
        if (found)
            then.frameworks.append(*found);
    }
    return then;
}

PastAssessment pastAssessment(const Assessment &assessment, const Catalog &catalog,
                              const QList<Framework> &archived)
{
    PastAssessment past;
    past.assessment = assessment;
    past.catalog = catalogOfThen(assessment.plan, catalog, archived);
    past.result = measure(past.catalog, assessment.responses);
    for (const FrameworkVersion &version : assessment.plan.frameworks) {
        if (!past.catalog.framework(version.framework))
            past.lost.append(version);
    }
    return past;
}

} // namespace Compass
