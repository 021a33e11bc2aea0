// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/pastassessments.h"

#include "core/history/reassessment.h"

#include <algorithm>

namespace Compass {

Result<PastAssessment> readPast(const AssessmentRepository &repository, const AssessmentId &id,
                                const FrameworkVersions &versions)
{
    const Result<Assessment> loaded = repository.load(id);
    if (!loaded)
        return loaded.error();
    const Result<ChangeHistory> changes = repository.history(id);
    if (!changes)
        return changes.error();
    PastAssessment past = versions.measured(*loaded);
    past.carried = carriedCompetencies(past.catalog, loaded->responses, changes->done);
    return past;
}

/// Null when the assessment \a id has to be read.
static const PastAssessment *whole(const QList<PastAssessment> &known, const AssessmentId &id)
{
    const auto found = std::ranges::find_if(known, [&id](const PastAssessment &each) {
        return each.assessment.id == id && each.lost.isEmpty();
    });
    return found == known.cend() ? nullptr : &*found;
}

Result<QList<PastAssessment>> readAllPast(const AssessmentRepository &repository,
                                          const FrameworkVersions &versions,
                                          const QList<PastAssessment> &known)
{
    const Result<QList<AssessmentSummary>> summaries = repository.list();
    if (!summaries)
        return summaries.error();

    QList<PastAssessment> past;
    for (const AssessmentSummary &summary : *summaries) {
        if (!summary.isFinished())
            continue;
        const PastAssessment *kept = whole(known, summary.id);
        Result<PastAssessment> read = kept ? *kept : readPast(repository, summary.id, versions);
        if (!read)
            return read.error();
        past.append(*std::move(read));
    }
    std::ranges::stable_sort(past, {},
                             [](const PastAssessment &each) { return each.assessment.finishedAt; });
    return past;
}

} // namespace Compass
