// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/assessedperson.h"
#include "core/base/result.h"
#include "core/plans/planchoices.h"

#include <QCommandLineOption>
#include <QList>

class QCommandLineParser;

namespace Compass {

/// The options that say how much time there is and what may be planned.
QList<QCommandLineOption> planOptions();

/// What \a person decided, as far as \a options do not say otherwise. Hours are those of
/// a week when weeks are given too, else those of the whole plan; they may be left out
/// only for a person whose data is read.
/// \error OptionMissing, OptionInvalid
Result<PlanChoices> planChoices(const QCommandLineParser &options, const AssessedPerson &person);

} // namespace Compass
