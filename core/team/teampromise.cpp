// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/team/teampromise.h"

#include "core/team/disclosure.h"

#include <algorithm>

namespace Compass {

// What people are told when they are asked.
static_assert(insideRules.smallestGroup == ShareRequest::SmallestGroup);
static_assert(insideRules.smallestBatch == ShareRequest::SmallestBatch);

TeamPromise promiseOf(const QList<ShareRequest> &requests)
{
    TeamPromise promise;
    promise.isGiven = !requests.isEmpty();
    for (const ShareRequest &request : requests) {
        const QDate last = promise.lastRetention;
        promise.lastRetention =
            last.isValid() ? std::max(last, request.retention) : request.retention;
        promise.smallestGroup = std::max(promise.smallestGroup, request.minimumGroup);
        for (const auto &[id, version] : request.frameworks.asKeyValueRange()) {
            if (!promise.versions.contains(id))
                promise.versions.insert(id, version);
        }
    }
    return promise;
}

Result<void> checkChange(const TeamInfo &before, const TeamInfo &after, const TeamPromise &promise)
{
    if (!promise.isGiven)
        return {};
    if (after.name != before.name || after.purpose != before.purpose)
        return Error{ErrorCode::TeamPurposeFixed, before.name};
    const QDate last = promise.lastRetention;
    if (last.isValid() && after.retention > last && after.retention > before.retention) {
        return Error{ErrorCode::TeamRetentionFixed,
                     last.toString(Qt::ISODate),
                     {},
                     after.retention.toString(Qt::ISODate),
                     {}};
    }
    return {};
}

Result<void> checkVersions(const ShareRequest &request, const TeamPromise &promise)
{
    for (const auto &[id, version] : request.frameworks.asKeyValueRange()) {
        const QString counted = promise.versions.value(id, version);
        if (counted != version)
            return Error{ErrorCode::TeamVersionFixed, id.toString(), counted, version, {}};
    }
    return {};
}

} // namespace Compass
