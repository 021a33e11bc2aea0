// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/frameworkmapping.h"
#include "core/history/pastassessment.h"

namespace Compass {

/// Where a person stood in a framework at the end of one assessment.
struct TrendPoint
{
    AssessmentId assessment;
    QDateTime at;         ///< When it was finished, UTC.
    MeanEstimate figures; ///< m̄ and its SD.
    int rated = 0;
    int applicable = 0;
    QString version;        ///< Of the framework it was made with.
    bool isCarried = false; ///< Told in a later version, by accepted mappings.
};

/// A change of the framework's version in a trend.
struct VersionChange
{
    qsizetype point = 0; ///< The first point with the later version.
    QString from;
    QString to;
    /// The points before it are not told in the later version: the line breaks here.
    bool isBreak = true;
};

/// The way of a person through one framework.
struct FrameworkTrend
{
    FrameworkId framework;
    LocalizedText name;           ///< In its newest version.
    QList<TrendPoint> points;     ///< Oldest first.
    QList<VersionChange> changes; ///< In the order of the points.
};

/// The trend of every framework that one of \a past, oldest first, was about; those
/// with no point left out. An assessment gives a point when at least 60 % of the
/// applicable competencies are rated. Points of earlier versions are carried over to
/// the newest one that \a mappings lead to without a break, and where 60 % of that are
/// rated.
/// Source: design page measurement.md, sections 3 and 10.
QList<FrameworkTrend> trends(const QList<PastAssessment> &past,
                             const QList<FrameworkMapping> &mappings);

} // namespace Compass
