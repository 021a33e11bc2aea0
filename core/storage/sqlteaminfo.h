// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/team/teampromise.h"
#include "core/team/teamrepository.h"

namespace Compass {

class Database;

/// What a team is, what it asked for and how many files it has, in the tables "team",
/// "request" and "received_count".
///
/// \error StoreCorrupt from a row that is not what it should be.
class SqlTeamInfo
{
public:
    explicit SqlTeamInfo(Database &database) : m_database(database) {}

    Result<TeamInfo> info() const;

    /// Who keeps the team’s files, when it was created and whether it is made up stay
    /// as they were first saved: people agreed to share with that.
    /// \error those of checkChange()
    Result<void> save(const TeamInfo &info);

    Result<QList<ShareRequest>> requests() const;
    Result<TeamPromise> promise() const; ///< Of those requests.

    /// One that is there already stays.
    /// \error those of checkVersions()
    Result<void> add(const ShareRequest &request);

    Result<ReceivedCounts> counts() const;

    /// Counts \a after instead of \a before.
    /// \error TeamClosed for a new file where individual files were deleted.
    Result<void> count(const std::optional<Snapshot> &before, const std::optional<Snapshot> &after);

    /// Counts no file any more, and takes none in.
    Result<void> close();

private:
    Result<void> checkKept(const TeamInfo &after) const;

    Database &m_database;
};

} // namespace Compass
