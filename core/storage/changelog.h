// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessments/assessment.h"
#include "core/base/result.h"

namespace Compass {

class Database;

/// The changes of assessments, in the table "change_log". An assessment is named
/// by its key in the table "assessment".
///
/// \error StoreCorrupt from a row that is not a change.
class ChangeLog
{
public:
    explicit ChangeLog(Database &database) : m_database(database) {}

    /// None for an operation that was never recorded in this assessment.
    Result<std::optional<ChangeState>> state(qint64 assessment, const OperationId &id) const;

    /// The change that undo takes back next.
    Result<std::optional<Change>> lastDone(qint64 assessment) const;

    /// The change that redo brings again next.
    Result<std::optional<Change>> lastUndone(qint64 assessment) const;

    Result<ChangeHistory> history(qint64 assessment) const;

    /// Every change that was ever recorded, oldest first.
    Result<QList<LoggedChange>> all(qint64 assessment) const;

    Result<void> append(qint64 assessment, const LoggedChange &logged);
    Result<void> dropUndone(qint64 assessment);
    Result<void> setState(const OperationId &id, ChangeState state);

private:
    Database &m_database;
};

} // namespace Compass
