// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gaps/gap.h"

namespace Compass {

enum class ReadinessState { Ready, Nearly, Developing };

/// How close a person is to what a role asks, without blending its two figures.
/// Source: design page measurement.md, sections 5 and 6.
struct Readiness
{
    RoleId role;
    ReadinessState state = ReadinessState::Developing;
    int essentials = 0; ///< Essential requirements with a target above 0.
    int essentialsMet = 0;
    int essentialsUnsure = 0;
    int essentialsBlocking = 0; ///< π ≥ .8
    /// Still open or exempt: a role cannot be called ready for what is not known.
    int essentialsUnrated = 0;
    /// A = Σ w·min(1, m/t) / Σ w over rated requirements with t > 0; 0–1. No value
    /// when none is rated, since 0/0 is not a score.
    std::optional<double> attainment;
    int requirementsMet = 0; ///< π ≤ .2
    /// All with a target above 0, rated or still open. "Does not apply" and "prefer
    /// not" leave the denominator.
    int requirements = 0;
};

/// min(1, m/t): how much of one target is reached.
double attainedShare(const Gap &gap);

Readiness readiness(const AssessmentResult &result, const RoleProfile &role);

/// The highest role of \a path (lowest first) such that it and all below it are
/// Ready; no value when the first is not.
std::optional<RoleId> levelReached(const AssessmentResult &result,
                                   const QList<const RoleProfile *> &path);

/// A role and how far away it is: Σ w·E[g].
struct RoleDistance
{
    RoleId role;
    double distance = 0.0;
};

/// The \a count roles nearest to \a result, nearest first, ties in the order of
/// \a roles, without \a current. Roles with an unrated requirement are measured
/// by their rated ones; those with none rated are left out, as unknown is not near.
QList<RoleDistance> nearestRoles(const AssessmentResult &result, const QList<RoleProfile> &roles,
                                 const RoleId &current, qsizetype count = 5);

} // namespace Compass
