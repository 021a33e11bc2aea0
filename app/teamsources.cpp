// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/teamsources.h"

#include "core/snapshots/keyfile.h"
#include "core/storage/teamstore.h"

namespace Compass {

using OpenedTeam = Result<std::unique_ptr<TeamRepository>>;

static OpenedTeam asRepository(Result<std::unique_ptr<TeamStore>> store)
{
    if (!store)
        return store.error();
    return std::unique_ptr<TeamRepository>(*std::move(store));
}

TeamSources teamSources(const TeamParts &parts)
{
    TeamSources sources{parts.content, parts.crypto, parts.clock, {}, {}, {}, {}};
    sources.sample = []() -> OpenedTeam {
        return Error{ErrorCode::FileMissing, QStringLiteral("sample.compass-team"), {}, {}, {}};
    };
    if (parts.dataFolder.isEmpty()) {
        sources.keys = [&crypto = parts.crypto] { return crypto.newKeys(); };
        return sources;
    }
    sources.keys = [&crypto = parts.crypto, folder = parts.dataFolder] {
        return readOrMakeKeys(crypto, folder);
    };
    sources.open = [&clock = parts.clock](const QString &path) {
        return asRepository(TeamStore::open(path, clock));
    };
    sources.create = [&clock = parts.clock](const QString &path, const TeamInfo &info) {
        return asRepository(TeamStore::create(path, info, clock));
    };
    return sources;
}

} // namespace Compass
