// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessments/assessment.h"
#include "core/base/result.h"

namespace Compass {

/// Keeps assessments. Every verb is one durable transaction: when it returns
/// without an error, a power cut loses nothing of it. Every verb that changes
/// something may be repeated with the same ids without a second effect.
///
/// \error StoreFull, StoreReadOnly, StoreLocked, StoreDiskFailed, StoreFailed,
///        StoreCorrupt from any of them; AssessmentFinished from a change to a
///        finished one; IdUnknown for an assessment that is not there.
class AssessmentRepository
{
public:
    virtual ~AssessmentRepository() = default;

    /// Newest first.
    virtual Result<QList<AssessmentSummary>> list() const = 0;

    /// \error StoreCorrupt when a finished assessment does not match its digest.
    virtual Result<Assessment> load(const AssessmentId &id) const = 0;
    virtual Result<ChangeHistory> history(const AssessmentId &id) const = 0;

    /// \error IdDuplicate when the id is already that of another plan.
    virtual Result<void> start(const AssessmentId &id, const AssessmentPlan &plan,
                               const QDateTime &at) = 0;

    /// Applies \a change and forgets the undone changes.
    ///
    /// \error ChangeOutdated when the stored value is not the one before the change.
    virtual Result<void> record(const AssessmentId &id, const Change &change) = 0;

    /// Takes back the change \a change of ChangeHistory::done, which must be the last.
    ///
    /// \error ChangeOutdated when it is not.
    virtual Result<void> undo(const AssessmentId &id, const OperationId &change) = 0;

    /// Brings again the last change of ChangeHistory::undone.
    ///
    /// \error ChangeOutdated when \a change is not that one.
    virtual Result<void> redo(const AssessmentId &id, const OperationId &change) = 0;

    /// Makes the assessment immutable and stores its digest.
    virtual Result<void> finish(const AssessmentId &id, const QDateTime &at) = 0;

    /// Removes an open assessment and its answers for good. One that is already
    /// gone is no error.
    virtual Result<void> discard(const AssessmentId &id) = 0;

protected:
    AssessmentRepository() = default;
    AssessmentRepository(const AssessmentRepository &) = default;
    AssessmentRepository &operator=(const AssessmentRepository &) = default;
};

} // namespace Compass
