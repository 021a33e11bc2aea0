// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/strongid.h"
#include "core/targets/roleprofile.h"
#include "core/team/teamneed.h"

#include <functional>
#include <variant>

namespace Compass {

using ScenarioId = StrongId<struct ScenarioIdTag>;

/// A member is away, for a while or for good.
struct MemberAway
{
    SignerKey member;
    bool forGood = false;
    friend bool operator==(const MemberAway &, const MemberAway &) = default;
};

/// A member reaches the levels that their shared learning plan leads to.
struct PlanFinished
{
    SignerKey member;
    friend bool operator==(const PlanFinished &, const PlanFinished &) = default;
};

/// Somebody joins who just meets every requirement of a role.
struct ProfileHired
{
    RoleId role;
    friend bool operator==(const ProfileHired &, const ProfileHired &) = default;
};

/// A need is another one; nobody is needed with people = 0.
struct NeedChanged
{
    TeamNeed need;
    friend bool operator==(const NeedChanged &, const NeedChanged &) = default;
};

using ScenarioChange = std::variant<MemberAway, PlanFinished, ProfileHired, NeedChanged>;

/// A saved "what if".
struct Scenario
{
    ScenarioId id;
    QString name;
    QList<ScenarioChange> changes;

    friend bool operator==(const Scenario &, const Scenario &) = default;
};

/// A need before and after a scenario. One of them has no value where the scenario
/// brings or takes the need itself.
struct ScenarioRow
{
    CompetencyId competency;
    std::optional<Cover> before;
    std::optional<Cover> after;

    bool isChanged() const; ///< Whether cover, expected cover or the need differ.
};

struct ScenarioResult
{
    QList<ScenarioRow> rows; ///< Every need, in the order of the needs.
    int metBefore = 0;
    int needsBefore = 0;
    int metAfter = 0;
    int needsAfter = 0;
};

/// What \a changes do to a team; changes of people or roles that are not there do nothing.
/// \a role finds role profiles.
ScenarioResult scenarioResult(const QList<ScenarioChange> &changes, const QList<TeamNeed> &needs,
                              const QList<TeamMember> &members,
                              const std::function<const RoleProfile *(const RoleId &)> &role);

} // namespace Compass
