// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gaps/careerstanding.h"

namespace Compass {

QList<RoleProfile> profilesOf(const QList<RoleId> &ids, const RoleLibrary &library)
{
    QList<RoleProfile> profiles;
    for (const RoleId &id : ids) {
        if (const RoleProfile *role = library.role(id))
            profiles.append(*role);
    }
    return profiles;
}

static CareerStanding standing(const AssessmentResult &result, const QList<RoleProfile> &path)
{
    const Readiness ready = readiness(result, path.last());
    QList<const RoleProfile *> roles;
    for (const RoleProfile &role : path)
        roles.append(&role);

    CareerStanding standing{path.last().id, std::nullopt, false};
    if (ready.attainment)
        standing.readiness = ready;
    standing.isReached = levelReached(result, roles) == standing.role;
    return standing;
}

QList<CareerStanding> careerStandings(const AssessmentResult &result, const RoleLibrary &library,
                                      const CareerGraph &graph, const CareerGroup &map)
{
    QList<CareerStanding> standings;
    for (const RoleId &role : map.roles) {
        const QList<RoleProfile> path = profilesOf(graph.pathTo(role, map.stream), library);
        if (!path.isEmpty())
            standings.append(standing(result, path));
    }
    return standings;
}

} // namespace Compass
