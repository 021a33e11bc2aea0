// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/frameworks/catalog.h"
#include "core/snapshots/snapshotledger.h"
#include "core/team/teaminfo.h"

namespace Compass {

/// What the team of \a info takes in: answers to its \a requests, in the one version of
/// each framework that they promise to count. \a catalog knows what a framework consists of.
/// Without a request nothing is taken in.
CollectionRules collectionRules(const TeamInfo &info, const QList<ShareRequest> &requests,
                                const Catalog &catalog);

} // namespace Compass
