// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/targets/careergraph.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Compass {

static CareerLane laneOf(const RoleProfile &role)
{
    if (!role.path)
        return CareerLane::Shared;
    return *role.path == CareerPath::Management ? CareerLane::Management : CareerLane::Individual;
}

static CareerNode nodeFor(const RoleProfile &role)
{
    CareerNode node;
    node.role = role.id;
    node.step = role.classification.section(u'-', 1).toInt();
    node.lane = laneOf(role);
    node.stream = role.stream;
    return node;
}

/// What \a role leads to, local roles made from one of those included.
static QList<RoleId> nextRoles(const RoleProfile &role, const RoleLibrary &library)
{
    QList<RoleId> next;
    for (const RoleProfile &each : library.roles) {
        if (role.leadsTo.contains(each.id) || role.leadsTo.contains(each.basedOn))
            next.append(each.id);
    }
    return next;
}

CareerGraph::CareerGraph(const RoleLibrary &library)
{
    for (const RoleProfile &role : library.roles) {
        m_places.insert(role.id, m_nodes.size());
        m_nodes.append(nodeFor(role));
    }
    for (const RoleProfile &role : library.roles) {
        for (const RoleId &next : nextRoles(role, library)) {
            if (!comesTo(next, role.id))
                connectRoles(role.id, next);
        }
    }
}

void CareerGraph::connectRoles(const RoleId &from, const RoleId &to)
{
    nodeOf(from).leadsTo.append(to);
    nodeOf(to).comesFrom.append(from);
}

/// Whether \a to can be reached from \a from, which may be the same role.
bool CareerGraph::comesTo(const RoleId &from, const RoleId &to) const
{
    QSet<RoleId> seen;
    QList<RoleId> open = {from};
    while (!open.isEmpty()) {
        const RoleId role = open.takeLast();
        if (role == to)
            return true;
        if (!seen.contains(role))
            open += node(role)->leadsTo;
        seen.insert(role);
    }
    return false;
}

const CareerNode *CareerGraph::node(const RoleId &role) const
{
    const auto place = m_places.constFind(role);
    return place == m_places.cend() ? nullptr : &m_nodes.at(*place);
}

QList<RoleId> CareerGraph::pathTo(const RoleId &role, const StreamId &stream) const
{
    QList<RoleId> path;
    for (const CareerNode *at = node(role); at;) {
        path.prepend(at->role);
        const StreamId wanted = at->stream.isNull() ? stream : at->stream;
        const auto rank = [this, &wanted](const RoleId &id) {
            const CareerNode &below = *node(id);
            return std::pair(below.stream == wanted, below.step);
        };
        const auto below = std::ranges::max_element(at->comesFrom, {}, rank);
        at = below == at->comesFrom.cend() ? nullptr : node(*below);
    }
    return path;
}

CareerGraph CareerGraph::restrictedTo(const QList<RoleId> &roles) const
{
    CareerGraph part;
    const auto isElsewhere = [&roles](const RoleId &role) { return !roles.contains(role); };
    for (const RoleId &role : roles) {
        if (!node(role))
            continue;
        CareerNode each = *node(role);
        each.leadsTo.removeIf(isElsewhere);
        each.comesFrom.removeIf(isElsewhere);
        part.m_places.insert(each.role, part.m_nodes.size());
        part.m_nodes.append(each);
    }
    return part;
}

/// Whether \a node, of no stream, is a neighbour of a role of \a stream.
static bool touches(const CareerNode &node, const StreamId &stream, const CareerGraph &graph)
{
    const auto isOfStream = [&](const RoleId &role) { return graph.node(role)->stream == stream; };
    return node.stream.isNull()
        && (std::ranges::any_of(node.leadsTo, isOfStream)
            || std::ranges::any_of(node.comesFrom, isOfStream));
}

static CareerGroup groupOfStream(const StreamId &stream, const CareerGraph &graph)
{
    CareerGroup group{stream, {}, {}};
    for (const CareerNode &node : graph.nodes()) {
        if (node.stream == stream || touches(node, stream, graph))
            group.roles.append(node.role);
    }
    return group;
}

static CareerGroup groupOfFamily(const FamilyId &family, const RoleLibrary &library)
{
    CareerGroup group{{}, family, {}};
    for (const RoleProfile &role : library.roles) {
        if (role.family == family)
            group.roles.append(role.id);
    }
    return group;
}

/// The roles that none of \a groups has.
static CareerGroup remainingRoles(const QList<CareerGroup> &groups, const RoleLibrary &library)
{
    CareerGroup rest;
    for (const RoleProfile &role : library.roles) {
        const auto has = [&role](const CareerGroup &each) { return each.roles.contains(role.id); };
        if (std::ranges::none_of(groups, has))
            rest.roles.append(role.id);
    }
    return rest;
}

/// As one reads a map: step by step, the management path above the individual one.
static void sortAsOnMap(QList<RoleId> &roles, const CareerGraph &graph)
{
    std::ranges::stable_sort(roles, {}, [&graph](const RoleId &role) {
        return std::pair(graph.node(role)->step, graph.node(role)->lane);
    });
}

QList<CareerGroup> careerGroups(const RoleLibrary &library, const CareerGraph &graph)
{
    QList<CareerGroup> groups;
    for (const WorkStream &stream : library.streams)
        groups.append(groupOfStream(stream.id, graph));
    for (const RoleFamily &family : library.families)
        groups.append(groupOfFamily(family.id, library));
    const CareerGroup rest = remainingRoles(groups, library);
    if (!rest.roles.isEmpty())
        groups.append(rest);
    for (CareerGroup &group : groups)
        sortAsOnMap(group.roles, graph);
    return groups;
}

qsizetype groupOf(const RoleId &role, const RoleLibrary &library, const QList<CareerGroup> &groups)
{
    const RoleProfile *profile = library.role(role);
    if (!profile)
        return -1;
    const auto isOwn = [profile](const CareerGroup &each) {
        return each.stream.isNull() ? !each.family.isNull() && each.family == profile->family
                                    : each.stream == profile->stream;
    };
    auto group = std::ranges::find_if(groups, isOwn);
    if (group == groups.cend()) {
        const auto has = [&role](const CareerGroup &each) { return each.roles.contains(role); };
        group = std::ranges::find_if(groups, has);
    }
    return group == groups.cend() ? -1 : std::distance(groups.cbegin(), group);
}

} // namespace Compass
