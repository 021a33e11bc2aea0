// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

namespace Compass {

class Database;

/// An exclusive transaction. Rolls back when it goes out of scope, unless commit()
/// succeeded.
class Transaction
{
    Q_DISABLE_COPY_MOVE(Transaction)

public:
    explicit Transaction(Database &database) : m_database(database) {}
    ~Transaction();

    Result<void> begin();

    /// Returns only after the disk has it, or says why not.
    Result<void> commit();

private:
    Database &m_database;
    bool m_open = false;
};

} // namespace Compass
