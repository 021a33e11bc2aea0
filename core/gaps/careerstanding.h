// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gaps/readiness.h"
#include "core/targets/careergraph.h"

namespace Compass {

/// Where a person stands with one role of a career map.
struct CareerStanding
{
    RoleId role;
    /// No value while nothing that the role asks is rated.
    std::optional<Readiness> readiness;
    /// Ready for the role and for every role below it on the path to it.
    bool isReached = false;
};

/// The roles of \a library that \a ids name, those it does not know left out.
QList<RoleProfile> profilesOf(const QList<RoleId> &ids, const RoleLibrary &library);

/// The standing of \a result with every role of \a map, in its order. Paths are those of
/// the whole \a graph, within the stream of \a map where several lead to a role.
QList<CareerStanding> careerStandings(const AssessmentResult &result, const RoleLibrary &library,
                                      const CareerGraph &graph, const CareerGroup &map);

} // namespace Compass
