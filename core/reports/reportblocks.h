// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/personalreport.h"

namespace Compass {

/// What every section of a personal report is made of. The language spoken now is
/// that of the locale.
struct ReportContext
{
    const PersonalFacts &facts;
    const QLocale &locale;
};

using Blocks = QList<ReportBlock>;

/// The first words: where the person stands, in a sentence or two.
QString standingSentence(const ReportContext &context);

/// At most three, with their levels; without a heading.
Blocks strengthBlocks(const ReportContext &context);

/// One section for each framework: its table and its figures.
Blocks frameworkBlocks(const ReportContext &context);

/// How self-rating and questions agree; nothing when no question was answered.
Blocks calibrationBlocks(const ReportContext &context);

/// Readiness in a sentence.
QString readinessSentence(const ReportContext &context);

/// The gaps to close or to check, highest priority first.
Blocks openGapBlocks(const ReportContext &context);

/// The first few of them.
Blocks foremostGapBlocks(const ReportContext &context);

/// What is met or not rated, readiness in figures, and the nearest roles.
Blocks readinessBlocks(const ReportContext &context);

/// What to do next: the first items of the plan, or resources for the largest gaps;
/// without a heading.
Blocks nextItemBlocks(const ReportContext &context);

/// The learning plan week by week; nothing without one.
Blocks planBlocks(const ReportContext &context);

/// What changed since an earlier assessment; nothing without one.
Blocks historyBlocks(const ReportContext &context);

/// What the report rests on: dates, versions, role.
Blocks factBlocks(const ReportContext &context);

/// How the figures are made, and what they are not.
Blocks methodBlocks(const ReportContext &context);

/// The same in a few lines.
Blocks shortMethodBlocks(const ReportContext &context);

} // namespace Compass
