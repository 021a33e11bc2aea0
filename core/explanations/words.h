// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessments/assessment.h"
#include "core/gaps/readiness.h"
#include "core/targets/rolelibrary.h"

#include <QLocale>
#include <QString>

namespace Compass {

/// The words the program uses for its figures, in the language installed now; one
/// place, so that a page, a chart, a table and the command line say the same.

/// "quite sure", "fairly sure", "unsure"
QString certaintyWord(Certainty certainty);

/// "Working, fairly sure"
QString levelWithCertainty(const Scale &scale, const LevelEstimate &estimate,
                           const QLocale &locale);

/// "Essential", "Asset"
QString importanceWord(Importance importance);

/// "at least Advanced"
QString atLeast(const Scale &scale, Level level, const QLocale &locale);

/// "2 levels", "perhaps 1 level", "perhaps none", "none", "1 level above"
QString gapWords(const Gap &gap);

/// "Ready", "Nearly ready", "Developing"
QString readinessWord(ReadinessState state);

/// The title of \a role; of a local one with the word for it: "Our analyst (local)".
QString roleTitle(const RoleProfile &role, const QLocale &locale);

/// The same of its shortTitle().
QString shortRoleTitle(const RoleProfile &role, const RoleLibrary &library, const QLocale &locale);

QString modeWord(Mode mode);
QString phaseWord(Phase phase);

/// "Does not apply", "Prefer not to answer", "Not rated", "Rated"
QString statusWord(CompetencyStatus status);

/// A ratio 0–1 as "69 %" in French and "69%" in English; never a bare 0 or 100
/// for something that is neither: "< 1%", "> 99%".
QString percentText(double ratio, const QLocale &locale);

/// A figure with \a decimals places in the locale's form.
QString numberText(double value, int decimals, const QLocale &locale);

} // namespace Compass
