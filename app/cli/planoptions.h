// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/plans/planchoices.h"

#include <QCommandLineOption>
#include <QList>

class QCommandLineParser;

namespace Compass {

/// The options that say how much time there is and what may be planned.
QList<QCommandLineOption> planOptions();

/// What \a options decide in place of the person. Hours are those of a week when weeks
/// are given too, else those of the whole plan.
/// \error OptionMissing, OptionInvalid
Result<PlanChoices> planChoices(const QCommandLineParser &options);

} // namespace Compass
