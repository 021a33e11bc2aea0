// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/sharecolumn.h"

#include "core/snapshots/snapshotpayload.h"
#include "core/storage/sqlerror.h"

using namespace Qt::StringLiterals;

namespace Compass {

QString shareColumn(const Snapshot &snapshot)
{
    return QString::fromUtf8(snapshotPayload(snapshot));
}

Result<Snapshot> shareIn(const QVariant &column)
{
    const auto message = readSnapshotPayload(column.toString().toUtf8(), {});
    const auto *snapshot = message ? std::get_if<Snapshot>(&*message) : nullptr;
    if (!snapshot)
        return corruptRow(u"share"_s, {});
    return *snapshot;
}

} // namespace Compass
