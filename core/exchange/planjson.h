// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plans/learningplan.h"

#include <QByteArray>
#include <QJsonObject>

namespace Compass {

/// An item as every format writes it: its id, its minutes and whether they are an
/// estimate; "competency" for an activity only.
QJsonObject itemJson(const PlanItemId &id, int minutes, bool isEstimate);

/// \a plan in the format "compass-plan/1" that resources/schema/plan.schema.json
/// describes. Together with the catalogue, its items and what it leaves out are all that
/// could have been chosen, so that another program can check it.
QByteArray planJson(const LearningPlan &plan);

} // namespace Compass
