// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/targets/rolelibrary.h"

#include <QHash>

namespace Compass {

/// Where a role stands across a career map: before the paths part, or on one of them.
enum class CareerLane { Management, Shared, Individual };

/// A role on a career map and its neighbours, each in the order of the library.
struct CareerNode
{
    RoleId role;
    int step = 0; ///< The 3 of "IT-03"; 0 for a role without a classification.
    CareerLane lane = CareerLane::Shared;
    StreamId stream;
    QList<RoleId> leadsTo;
    QList<RoleId> comesFrom;
};

/// The roles of a library and what leads to what. Who leads where is data, since the
/// ways in (students, apprentices), the pilot that every stream ends in, and the gaps
/// that a path steps over cannot be told from classifications.
///
/// A local role is reached from wherever the role it is based on is. What leads to an
/// unknown role, or would close a circle, is left out, so walking always ends.
class CareerGraph final
{
public:
    CareerGraph() = default;
    explicit CareerGraph(const RoleLibrary &library);

    const QList<CareerNode> &nodes() const { return m_nodes; }

    /// Null for a role that is not on the map; lives as long as the graph.
    const CareerNode *node(const RoleId &role) const;

    /// \a role and the roles below it, lowest first. Where several lead to a role, the
    /// path comes from its own stream, else from \a stream, else from the highest step.
    /// Empty for a role that is not on the map.
    QList<RoleId> pathTo(const RoleId &role, const StreamId &stream = {}) const;

    /// The part of the map with only \a roles, in their order, and what leads from one of
    /// them to another.
    CareerGraph restrictedTo(const QList<RoleId> &roles) const;

private:
    void connectRoles(const RoleId &from, const RoleId &to);
    bool comesTo(const RoleId &from, const RoleId &to) const;
    CareerNode &nodeOf(const RoleId &role) { return m_nodes[m_places.value(role)]; }

    QList<CareerNode> m_nodes;
    QHash<RoleId, qsizetype> m_places;
};

/// The roles that are shown on one map: those of a stream or a family, and those
/// without a stream that lead to the stream's or come from them. With neither stream
/// nor family: the roles that stand on no other map.
struct CareerGroup
{
    StreamId stream;
    FamilyId family;
    QList<RoleId> roles; ///< By step, then by lane, then in the order of the library.
};

/// The maps of \a library: its streams, its families, then the rest when there is one.
QList<CareerGroup> careerGroups(const RoleLibrary &library, const CareerGraph &graph);

/// The place in \a groups of the first map that \a role belongs to; −1 when none has it.
/// A role's own stream or family goes before the maps it is only connected to.
qsizetype groupOf(const RoleId &role, const RoleLibrary &library, const QList<CareerGroup> &groups);

} // namespace Compass
