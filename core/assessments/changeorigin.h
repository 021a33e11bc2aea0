// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessments/assessment.h"

#include <QSet>

namespace Compass {

/// How an answer came into an assessment. Kept in the id of its change, which stays in
/// the change log for good.
enum class ChangeOrigin {
    Answered,  ///< Given for what it is.
    Confirmed, ///< The answer of an earlier assessment, said by the person to be right still.
    Carried,   ///< The answer of an earlier assessment, not asked for again.
};

/// An id for a change of that origin, unlike any other.
OperationId newOperationId(ChangeOrigin origin = ChangeOrigin::Answered);

ChangeOrigin originOf(const OperationId &change);

/// What is answered in the assessment with the changes \a done, oldest first, by an
/// answer that was carried over and not given since.
QSet<ResponseKey> carriedKeys(const QList<Change> &done);

} // namespace Compass
