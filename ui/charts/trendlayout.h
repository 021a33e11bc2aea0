// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/frameworks/scale.h"
#include "core/history/trend.h"

#include <QLocale>
#include <QRectF>
#include <QSizeF>

namespace Compass {

/// One line of the key of a trend chart.
struct TrendKeyEntry
{
    QString text;
    qsizetype trend = -1; ///< Whose line it explains; -1 for the letter of a change.
    QRectF place;         ///< Of the text.
};

/// Where everything of a trend chart goes: the plot, the time on it, and the key
/// below, in scene coordinates. Time runs in days since the first point.
struct TrendLayout
{
    QRectF plot;
    QDateTime first;
    double days = 1.0; ///< From the first point to the last; never 0.
    QList<TrendKeyEntry> key;
    double height = 0.0; ///< Of everything.

    double dayOf(const QDateTime &at) const;
    QPointF at(double day, double mean) const;
};

/// The layout of \a trends for a chart \a width wide.
TrendLayout trendLayout(const QList<FrameworkTrend> &trends, const Scale &scale, double width,
                        const QLocale &locale);

/// The letter that stands for change \a number of a version, from 0, in the chart.
QString changeLetter(qsizetype number);

/// Text sizes of the chart, as factors of the base text.
inline constexpr double TrendTextSize = 0.79;
inline constexpr double TrendKeySize = 0.93;

/// The margin around a trend chart and the length of a line in its key, in grid units.
inline constexpr double TrendMargin = 1.0;
inline constexpr double TrendKeySample = 5.0;

/// The end of the scale of means, θ = 5.
inline constexpr int TrendEnd = Level::Highest + 1;

} // namespace Compass
