// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessments/response.h"
#include "core/base/result.h"

namespace Compass {

class Database;

/// The responses of assessments, in the table "response". An assessment is named
/// by its key in the table "assessment".
///
/// \error StoreCorrupt from a row that is not a response.
class ResponseTable
{
public:
    explicit ResponseTable(Database &database) : m_database(database) {}

    /// In the order in which they were first given.
    Result<Responses> responses(qint64 assessment) const;

    Result<std::optional<ResponseValue>> value(qint64 assessment, const ResponseKey &key) const;

    /// Sets, changes or, without a value, removes one response, as Responses::set().
    Result<void> set(qint64 assessment, const ResponseKey &key,
                     const std::optional<ResponseValue> &value);

private:
    Result<void> store(qint64 assessment, const ResponseKey &key, const ResponseValue &value);
    Result<void> remove(qint64 assessment, const ResponseKey &key);

    Database &m_database;
};

} // namespace Compass
