// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/recordcounts.h"

#include <algorithm>

namespace Compass {

RecordCounts countsOf(const PersonRecord &record)
{
    RecordCounts counts;
    counts.assessments = static_cast<int>(record.assessments.size());
    counts.notes = static_cast<int>(record.notes.size());
    QList<QDateTime> changes;
    for (const AssessmentRecord &each : record.assessments) {
        counts.finished += each.assessment.isFinished() ? 1 : 0;
        changes.append(each.changes.isEmpty() ? each.assessment.startedAt
                                              : each.changes.constLast().change.at);
    }
    for (const EvidenceNote &note : record.notes)
        changes.append(note.changedAt);
    if (!changes.isEmpty())
        counts.newestChange = std::ranges::max(changes);
    return counts;
}

} // namespace Compass
