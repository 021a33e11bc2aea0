// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/frameworks/scale.h"
#include "core/measurement/competencyresult.h"

#include <QLocale>
#include <QString>

namespace Compass {

/// "likely 1 to 3", or "likely 2": the levels that the 90 % likely range touches.
QString likelyText(const LevelEstimate &estimate, const QLocale &locale);

/// "Advanced, unsure, likely 1 to 3", "Lead, your own level" or "Does not apply".
QString resultText(const Scale &scale, const CompetencyResult &result, const QLocale &locale);

/// "unsure", "your own level" or "Does not apply": what stands beside a level.
QString certaintyText(const CompetencyResult &result);

} // namespace Compass
