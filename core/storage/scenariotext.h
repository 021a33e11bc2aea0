// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/team/scenario.h"

namespace Compass {

/// The changes of a scenario in compact JSON.
QString scenarioText(const QList<ScenarioChange> &changes);

/// \error those of parseStrictJson(); FieldMissing, FieldUnknown, TypeWrong,
///        ValueOutOfRange. \a subject names the scenario in errors.
Result<QList<ScenarioChange>> scenarioFromText(const QString &text, const QString &subject);

} // namespace Compass
