// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/store.h"
#include "tests/support/fakeclock.h"

#include <memory>

namespace Compass {

/// An empty store in memory, with a clock of its own. Null where it cannot be made;
/// no test expects that.
class MemoryStore
{
public:
    MemoryStore()
    {
        auto store = Store::inMemory(m_clock);
        if (store)
            m_store = *std::move(store);
    }

    Store *operator->() const { return m_store.get(); }

private:
    FakeClock m_clock{QDateTime::fromMSecsSinceEpoch(1'800'000'000'000, Qt::UTC)};
    std::unique_ptr<Store> m_store;
};

} // namespace Compass
