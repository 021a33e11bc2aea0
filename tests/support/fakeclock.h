// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"

#include <utility>

namespace Compass {

/// A clock that stands still until it is set.
class FakeClock final : public Clock
{
public:
    explicit FakeClock(QDateTime now) : m_now(std::move(now)) {}

    QDateTime now() const override { return m_now; }
    void setNow(const QDateTime &now) { m_now = now; }

private:
    QDateTime m_now;
};

} // namespace Compass
