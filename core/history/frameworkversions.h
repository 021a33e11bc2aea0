// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/frameworks/catalog.h"
#include "core/frameworks/frameworkarchive.h"
#include "core/history/pastassessment.h"

namespace Compass {

/// Every version of a framework that can be worked with: those in use now, and those
/// of earlier assessments.
class FrameworkVersions
{
public:
    /// \a catalog and \a archive outlive this; nothing is archived when it is null.
    explicit FrameworkVersions(const Catalog &catalog, const FrameworkArchive *archive = nullptr);

    /// Reads what was archived since. A file in the archive that cannot be read is left
    /// out, so that assessments made with it tell that their version is lost. What was
    /// read once stays, and with it the competencies that others point to.
    Result<void> load();

    const Catalog &newest() const { return *m_catalog; }

    /// Null for a version that is kept nowhere; lives until the next load().
    const Framework *find(const FrameworkVersion &version) const;

    /// The frameworks of \a plan as they were.
    Catalog then(const AssessmentPlan &plan) const;

    /// The frameworks in use, with those of \a plan as they were. One of them whose
    /// version is lost is left out: nothing must be measured by another version.
    Catalog inUse(const AssessmentPlan &plan) const;

    /// The figures of \a assessment by the frameworks as they were.
    PastAssessment measured(const Assessment &assessment) const;

private:
    const Catalog *m_catalog;
    const FrameworkArchive *m_archive;
    QList<Framework> m_archived; ///< Those that are not in use any more.
};

} // namespace Compass
