// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/localizedtext.h"
#include "core/base/strongid.h"
#include "core/frameworks/level.h"

#include <QList>
#include <QString>

#include <optional>

namespace Compass {

/// How much a role depends on a competency. Weighs 2 (essential) or 1 (asset).
enum class Importance { Asset = 1, Essential = 2 };

/// The two ways of growing at IT-03 and above.
enum class CareerPath { Individual, Management };

/// Whether a role came with the program, or is a department's or a person's own.
enum class RoleOrigin { Shipped, Local };

/// What a role asks of one competency: "at least" \a target.
struct Requirement
{
    CompetencyId competency;
    Level target; ///< 0 means not required.
    Importance importance = Importance::Asset;
    QString reason = {}; ///< Why a local role asks this; in whatever language it was written.

    friend bool operator==(const Requirement &, const Requirement &) = default;
};

/// What a role asks of the person who holds it.
struct RoleProfile
{
    RoleId id;
    LocalizedText title;
    QString classification; ///< E.g. "IT-02", "EX-01"; empty when the role has none.
    StreamId stream;        ///< Null when the role belongs to no work stream.
    std::optional<CareerPath> path;
    LocalizedText rationale; ///< Why these targets.
    LocalizedText source;    ///< What the profile rests on.
    QString status;          ///< E.g. "proposal-editable".
    QList<Requirement> requirements;
    FamilyId family;       ///< Null when the role belongs to no family outside the streams.
    QList<RoleId> leadsTo; ///< The next roles on a career path.
    RoleId basedOn;        ///< The role a local one was made from; null when it was not.
    RoleOrigin origin = RoleOrigin::Shipped;
};

/// One of the work streams of the Careers in digital page.
struct WorkStream
{
    StreamId id;
    LocalizedText name;
    LocalizedText responsibilities; ///< What people in it do, in one or two sentences.
    QList<CompetencyId> raises;     ///< The competencies it asks more of.
};

/// Roles outside the work streams that belong together, e.g. the digital executives.
struct RoleFamily
{
    FamilyId id;
    LocalizedText name;
    LocalizedText responsibilities; ///< What people in it do, in one or two sentences.
};

} // namespace Compass
