// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/team/teamgenerator.h"
#include "core/team/teamrepository.h"

namespace Compass {

/// How many people the sample team of the first look has: enough for a group of more
/// than five.
inline constexpr int SampleMembers = 24;

/// What the sample team is asked for, by the owner of \a manager: everything there is in
/// \a catalog. Its name says that it is made up.
ShareRequest sampleRequest(const Catalog &catalog, const PublicKeys &manager, QDate today);

/// Whether \a request is one of a sample team, whose answers are no person’s.
bool isSampleRequest(const ShareRequest &request);

/// The workspace for the answers to \a request.
TeamInfo teamInfoFor(const ShareRequest &request, TeamRole role, QDate today);

/// Puts the sample team into the empty \a team: two requests, the shares of made-up
/// people, by way of real files, some of whom answered both, needs and an action.
/// \error those of makeUpFiles(), SnapshotLedger and \a team
Result<void> fillSampleTeam(TeamRepository &team, const Catalog &catalog, const CryptoBox &crypto,
                            QDate today);

} // namespace Compass
