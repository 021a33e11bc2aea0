// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/frameworks/catalog.h"
#include "core/measurement/assessmentresult.h"

#include <QLocale>

namespace Compass {

/// The sentence that opens the results: how many competencies are at Working or
/// above, and the strongest. Simple markup.
QString headlineText(const Catalog &catalog, const AssessmentResult &result, const QLocale &locale);

/// The overall level of a framework, or why there is none yet. Simple markup.
QString overallText(const Scale &scale, const FrameworkResult &framework, const QLocale &locale);

/// How many of \a results are rated, for a group that is no framework.
QString countText(const QList<CompetencyResult> &results, const QLocale &locale);

/// The highest and the lowest level of \a results, with how many reach each; empty
/// when none is rated.
QString extremesText(const Scale &scale, const QList<CompetencyResult> &results,
                     const QLocale &locale);

/// What the questions say of the self-rating, without figures.
QString calibrationText(const Calibration &calibration);

} // namespace Compass
