// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/frameworkversions.h"

#include <algorithm>

namespace Compass {

FrameworkVersions::FrameworkVersions(const Catalog &catalog, const FrameworkArchive *archive)
    : m_catalog(&catalog)
    , m_archive(archive)
{
}

Result<void> FrameworkVersions::load()
{
    if (!m_archive)
        return {};
    const Result<QList<FrameworkFile>> files = m_archive->list();
    if (!files)
        return files.error();

    for (const FrameworkFile &file : *files) {
        if (find({file.framework, file.version, file.sha256()}))
            continue;
        Result<Framework> framework = frameworkIn(file);
        if (framework)
            m_archived.append(*std::move(framework));
    }
    return {};
}

const Framework *FrameworkVersions::find(const FrameworkVersion &version) const
{
    const Framework *found = frameworkOf(m_catalog->frameworks, version);
    return found ? found : frameworkOf(m_archived, version);
}

Catalog FrameworkVersions::then(const AssessmentPlan &plan) const
{
    return catalogOfThen(plan, *m_catalog, m_archived);
}

Catalog FrameworkVersions::inUse(const AssessmentPlan &plan) const
{
    Catalog catalog = *m_catalog;
    for (const FrameworkVersion &version : plan.frameworks) {
        const Framework *was = find(version);
        const auto now = std::ranges::find(catalog.frameworks, version.framework, &Framework::id);
        const bool isInUse = now != catalog.frameworks.end();
        if (isInUse && was)
            *now = *was;
        else if (isInUse)
            catalog.frameworks.erase(now);
        else if (was)
            catalog.frameworks.append(*was);
    }
    return catalog;
}

PastAssessment FrameworkVersions::measured(const Assessment &assessment) const
{
    return pastAssessment(assessment, *m_catalog, m_archived);
}

} // namespace Compass
