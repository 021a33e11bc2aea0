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

/// A member surely reaches the levels that their shared learning plan leads to; the
/// chance of being above these stays as it is.
struct PlanFinished
{
    SignerKey member;
    friend bool operator==(const PlanFinished &, const PlanFinished &) = default;
};

/// Somebody joins who just meets every requirement of a role, for sure.
struct ProfileHired
{
    RoleId role;
    friend bool operator==(const ProfileHired &, const ProfileHired &) = default;
};

/// The need of a competency is another one, or a new one. With people = 0 there is none.
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

    /// Whether who covers it, the expected cover, or what is needed differ.
    bool isChanged() const;
};

struct ScenarioResult
{
    QList<ScenarioRow> rows; ///< Every need in its order; new ones last.
    int metBefore = 0;
    int needsBefore = 0;
    int metAfter = 0;
    int needsAfter = 0;
};

/// The key that stands for whoever joins by change number \a change of a scenario. It is
/// nobody’s signing key; a later change can send that person away again.
SignerKey keyOfHired(qsizetype change);

/// What \a changes, one after the other, do to a team; changes of people or roles that
/// are not there do nothing. \a role finds role profiles.
ScenarioResult scenarioResult(const QList<ScenarioChange> &changes, const QList<TeamNeed> &needs,
                              const QList<TeamMember> &members,
                              const std::function<const RoleProfile *(const RoleId &)> &role);

} // namespace Compass
