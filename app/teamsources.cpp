// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/teamsources.h"

#include "core/snapshots/keyfile.h"
#include "core/storage/teamstore.h"
#include "core/team/sampleteam.h"

namespace Compass {

using OpenedTeam = Result<std::unique_ptr<TeamRepository>>;

static OpenedTeam asRepository(Result<std::unique_ptr<TeamStore>> store)
{
    if (!store)
        return store.error();
    return std::unique_ptr<TeamRepository>(*std::move(store));
}

/// A team of made-up people in memory.
static OpenedTeam sampleTeam(const Content &content, const CryptoBox &crypto, const Clock &clock)
{
    const QDate today = clock.now().toLocalTime().date();
    const ShareRequest request = sampleRequest(content.catalog, {}, today);
    Result<std::unique_ptr<TeamStore>> team =
        TeamStore::inMemory(teamInfoFor(request, TeamRole::Manager, today), clock);
    if (!team)
        return team.error();
    if (const auto filled = fillSampleTeam(**team, content.catalog, crypto, today); !filled)
        return filled.error();
    return asRepository(std::move(team));
}

TeamSources teamSources(const TeamParts &parts)
{
    TeamSources sources{parts.content, parts.crypto, parts.clock, {}, {}, {}, {}};
    sources.sample = [&content = parts.content, &crypto = parts.crypto, &clock = parts.clock] {
        return sampleTeam(content, crypto, clock);
    };
    if (parts.dataFolder.isEmpty()) {
        sources.keys = [keys = parts.crypto.newKeys()] { return keys; };
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
