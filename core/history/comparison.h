// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/carriedresult.h"
#include "core/history/pastassessment.h"

namespace Compass {

/// How far a difference between two measurements can be told from chance.
/// Source: design page measurement.md, section 10.
enum class ChangeClarity { Clear, Possible, NotClear };

/// |z| from which a change is clear, and from which it is possible.
inline constexpr double ClearChange = 1.96;
inline constexpr double PossibleChange = 1.28;

/// The difference between two measurements of the same thing.
struct MeasuredChange
{
    MeanEstimate before;
    MeanEstimate after;
    double z = 0.0; ///< (m2 − m1)/sqrt(s1² + s2²); above 0 for a rise.
    ChangeClarity clarity = ChangeClarity::NotClear;
};

/// At least one SD of the two is above 0: levels that people set themselves have no
/// uncertainty to hold a difference against.
MeasuredChange measuredChange(const MeanEstimate &before, const MeanEstimate &after);

/// Why two figures cannot be compared.
enum class Hindrance {
    NotRatedBefore,
    NotRatedAfter,
    NotRated,      ///< Neither time.
    NotAskedAgain, ///< The later answers were carried over from an earlier assessment.
    OwnLevel,      ///< Set by the person, at least one of the times: s = 0 by definition.
    OtherVersion,  ///< The framework changed, and no accepted mapping joins the versions.
    Split,
    Merged,
    New,         ///< Not in the version of the earlier assessment.
    Retired,     ///< Not in the version of the later assessment.
    TooFew,      ///< Of a framework: under 60 % of it can be compared.
    VersionLost, ///< The version of a framework is kept nowhere.
};

/// One competency in two assessments. Each side has its figures where there are any,
/// also when they cannot be compared.
struct CompetencyComparison
{
    CompetencyId competency;     ///< As the later version names it; a retired one as it was.
    QList<CompetencyId> sources; ///< As the earlier version names it.
    std::optional<CompetencyResult> before;
    std::optional<CompetencyResult> after;
    std::optional<MeasuredChange> change;
    Hindrance hindrance = Hindrance::NotRated; ///< Meaningful when there is no change.

    /// The levels it moved, above 0 for a rise; 0 unless both times have a level.
    int levels() const;
};

/// One framework in two assessments, over the competencies that can be compared
/// themselves and those not asked again: the same ones on both sides.
struct FrameworkComparison
{
    FrameworkId framework;
    std::optional<FrameworkVersion> before;
    std::optional<FrameworkVersion> after;
    bool isCarried = false;                   ///< The earlier figures came over by mappings.
    QList<CompetencyComparison> competencies; ///< In content order, retired ones last.
    int compared = 0;
    int applicable = 0; ///< In the later assessment, or the earlier where that has more.
    std::optional<MeasuredChange> change;
    Hindrance hindrance = Hindrance::NotRated; ///< Meaningful when there is no change.
};

/// Every framework of either assessment. \a before is the older one; \a mappings are
/// those the person accepted.
QList<FrameworkComparison> compare(const PastAssessment &before, const PastAssessment &after,
                                   const QList<FrameworkMapping> &mappings);

} // namespace Compass
