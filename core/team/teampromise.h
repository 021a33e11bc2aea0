// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/team/teaminfo.h"

namespace Compass {

/// What people were told of a team before they answered: it keeps to that.
struct TeamPromise
{
    bool isGiven = false; ///< Somebody was asked: the name and the purpose stay.
    QDate lastRetention;  ///< No individual file is kept longer; null while nobody was asked.
    /// The frameworks asked for, in the one version of each that is counted.
    QMap<FrameworkId, QString> versions;
    int smallestGroup = ShareRequest::SmallestGroup; ///< Smaller groups have no figures.
};

/// The promise of \a requests, oldest first.
TeamPromise promiseOf(const QList<ShareRequest> &requests);

/// Succeeds when \a before may become \a after. A retention beyond the promise can only
/// be shortened.
/// \error TeamPurposeFixed for another name or purpose (subject is the name);
///        TeamRetentionFixed (subject is the last day that was promised, found the one
///        refused)
Result<void> checkChange(const TeamInfo &before, const TeamInfo &after, const TeamPromise &promise);

/// Succeeds when the answers to \a request can be counted beside those promised.
/// \error TeamVersionFixed (subject is the framework, place the version that is counted,
///        found the one refused)
Result<void> checkVersions(const ShareRequest &request, const TeamPromise &promise);

} // namespace Compass
