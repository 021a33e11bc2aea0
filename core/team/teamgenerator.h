// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/frameworks/catalog.h"
#include "core/snapshots/sharerequest.h"

#include <functional>
#include <optional>

namespace Compass {

/// People who do not exist and answer a request: some by name, some as a group, in
/// bands or levels, with certainty or a plan, never more than the request asks for.
struct MadeUpTeam
{
    static constexpr int MostMembers = 100'000;

    const Catalog &catalog; ///< Outlives the team.
    ShareRequest request;
    int members = 0; ///< 1 … MostMembers
    quint32 seed = 0;
    QDate today; ///< Nothing is issued later.
    /// What was asked before \a request; some of those by name answered that too.
    std::optional<ShareRequest> earlier = {};
};

/// The name of the made-up person \a number, from 0 on; no two have the same.
QString madeUpName(int number);

/// What the member \a number of \a team, from 0 on, shares. The same seed gives the same
/// on every platform. Levels of one person go together, as do those of a framework.
/// \error those of shippedConsentText()
Result<Snapshot> madeUpShare(const MadeUpTeam &team, int number);

/// What the member \a number of \a team, one of those who also answered the earlier
/// request, shared then: two competencies of three a level lower.
/// \error those of shippedConsentText()
Result<Snapshot> madeUpEarlierShare(const MadeUpTeam &team, int number);

/// A share file and what to call it.
struct MadeUpFile
{
    QString name;
    QByteArray bytes;
};

/// Hands the file of each member of \a team to \a take, one at a time, after the earlier
/// one where there is one. Each member has new keys, so the bytes are others each time.
/// Stops when \a take fails.
/// \error those of madeUpShare(), shareFile(), CryptoBox::newKeys() and \a take
Result<void> makeUpFiles(const MadeUpTeam &team, const CryptoBox &crypto,
                         const std::function<Result<void>(const MadeUpFile &)> &take);

} // namespace Compass
