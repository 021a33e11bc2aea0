// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/comparison.h"
#include "core/storage/store.h"

namespace Compass {

/// The finished assessments of a person, and the mappings that they accepted.
struct StoredHistory
{
    QList<PastAssessment> past; ///< Oldest first.
    QList<FrameworkMapping> mappings;

    /// Between the assessments at those places of \a past, the older one first.
    QList<FrameworkComparison> comparison(qsizetype before, qsizetype after) const;
};

/// The history in \a store, by the frameworks as they were: \a catalog has those of now.
/// \error those of AssessmentRepository, FrameworkArchive, MappingRepository and
///        parseMapping()
Result<StoredHistory> historyIn(Store &store, const Catalog &catalog);

} // namespace Compass
