// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plans/suggestions.h"

#include <QByteArray>
#include <QJsonObject>

namespace Compass {

/// \a gap as "compass-result/1" and "compass-gaps/1" write it.
QJsonObject gapJson(const Gap &gap);

/// The gaps of a person.
struct GapReport
{
    RoleId role;
    QList<Gap> gaps;                   ///< Highest priority first.
    QList<GapSuggestions> suggestions; ///< For those that have a step.
};

/// \a report in the format "compass-gaps/1" that resources/schema/gaps.schema.json
/// describes: every gap with its steps, and for each step what teaches it, best first.
QByteArray gapsJson(const GapReport &report);

} // namespace Compass
