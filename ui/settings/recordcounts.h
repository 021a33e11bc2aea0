// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/records/personrecord.h"

#include <QDateTime>
#include <QList>

namespace Compass {

/// How much there is in a record or a copy of it, to be said before it is replaced.
struct RecordCounts
{
    int assessments = 0; ///< Finished ones too.
    int finished = 0;
    int notes = 0;          ///< In the evidence journal.
    QDateTime newestChange; ///< UTC; of answers and notes. Invalid when there is none.

    friend bool operator==(const RecordCounts &, const RecordCounts &) = default;
};

RecordCounts countsOf(const PersonRecord &record);

/// A copy of the data file that a person can go back to.
struct KeptBackup
{
    QDateTime time; ///< UTC; when it was made.
    QString path;
    Result<RecordCounts> counts; ///< Or why it cannot be gone back to.
};

} // namespace Compass
