// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/transaction.h"

#include "core/storage/database.h"

using namespace Qt::StringLiterals;

namespace Compass {

Transaction::~Transaction()
{
    // Fails only where SQLite has rolled back by itself after a grave error.
    if (m_open)
        static_cast<void>(m_database.statement(u"ROLLBACK"_s).run());
}

Result<void> Transaction::begin()
{
    Q_ASSERT(!m_open);
    Result<void> begun = m_database.statement(u"BEGIN EXCLUSIVE"_s).run();
    m_open = begun.has_value();
    return begun;
}

Result<void> Transaction::commit()
{
    Q_ASSERT(m_open);
    Result<void> committed = m_database.statement(u"COMMIT"_s).run();
    m_open = !committed.has_value();
    return committed;
}

} // namespace Compass
