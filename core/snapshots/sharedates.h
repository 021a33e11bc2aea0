// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/snapshots/snapshot.h"

namespace Compass {

/// The days of shared files. Source: design page reliability.md, section 4.
struct ShareDays
{
    static constexpr int Longest = 400; ///< From a file's first day to its last.
    static constexpr int Slack = 2;     ///< By how much two clocks may differ.
    static constexpr int Default = 365;
};

/// Succeeds when something issued on \a issued is not from the future.
/// \error ShareFromFuture
Result<void> checkIssued(QDate issued, QDate today, const QString &subject);

/// Succeeds when \a snapshot may be used on \a today: at import, and again whenever
/// it is opened.
/// \error ShareFromFuture, ShareTooLong, ShareExpired
Result<void> checkDays(const Snapshot &snapshot, QDate today, const QString &subject);

} // namespace Compass
