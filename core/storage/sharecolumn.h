// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/snapshots/snapshot.h"

#include <QVariant>

namespace Compass {

/// \a snapshot as the column "payload" keeps it: what was signed.
QString shareColumn(const Snapshot &snapshot);

/// \error StoreCorrupt
Result<Snapshot> shareIn(const QVariant &column);

} // namespace Compass
