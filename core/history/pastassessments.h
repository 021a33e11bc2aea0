// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessments/assessmentrepository.h"
#include "core/history/frameworkversions.h"

namespace Compass {

/// The finished assessment \a id of \a repository with its figures, and which of its
/// answers were carried over.
/// \error those of AssessmentRepository
Result<PastAssessment> readPast(const AssessmentRepository &repository, const AssessmentId &id,
                                const FrameworkVersions &versions);

/// Every finished assessment of \a repository, oldest first. Those in \a known are taken
/// from there, unless a version of theirs was lost: finished assessments do not change.
/// \error those of AssessmentRepository
Result<QList<PastAssessment>> readAllPast(const AssessmentRepository &repository,
                                          const FrameworkVersions &versions,
                                          const QList<PastAssessment> &known = {});

} // namespace Compass
