// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/snapshots/sharedates.h"

namespace Compass {

Result<void> checkIssued(QDate issued, QDate today, const QString &subject)
{
    if (issued > today.addDays(ShareDays::Slack))
        return Error{ErrorCode::ShareFromFuture, subject, {}, issued.toString(Qt::ISODate), {}};
    return {};
}

Result<void> checkDays(const Snapshot &snapshot, QDate today, const QString &subject)
{
    const QString lastDay = snapshot.expires.toString(Qt::ISODate);
    if (const auto issued = checkIssued(snapshot.issued, today, subject); !issued)
        return issued.error();
    if (snapshot.expires > snapshot.issued.addDays(ShareDays::Longest))
        return Error{ErrorCode::ShareTooLong, subject, {}, lastDay, {}};
    if (snapshot.expires < today)
        return Error{ErrorCode::ShareExpired, subject, {}, lastDay, {}};
    return {};
}

} // namespace Compass
