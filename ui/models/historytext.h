// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessments/assessment.h"
#include "core/history/trend.h"

#include <QLocale>
#include <QString>

namespace Compass {

/// The local day of \a moment, as in "Nov 20, 2026".
QString dayText(const QDateTime &moment, const QLocale &locale);

/// "2.1–2.7": the 90 % likely range of \a figures.
QString rangeText(const MeanEstimate &figures, const QLocale &locale);

/// "0.1.0", or "0.1.0, carried over".
QString versionText(const TrendPoint &point);

/// What a point of a trend says, without the name of its framework: "Nov 20, 2026:
/// Working, mean 2.4, likely 2.1–2.7".
QString pointText(const Scale &scale, const TrendPoint &point, const QLocale &locale);

/// What a change of version means for the figures around it, as a sentence.
QString versionChangeText(const FrameworkTrend &trend, const VersionChange &change,
                          const QLocale &locale);

/// The level in whose range \a mean is: floor(m̄).
Level levelOfMean(double mean);

} // namespace Compass
