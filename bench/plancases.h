// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/content.h"
#include "core/plans/learningplan.h"

namespace Compass::Bench {

/// How far a made-up person is from what is asked.
enum class Distance {
    Typical, ///< Each competency at any level, and any target.
    Whole,   ///< Every competency from the lowest level to the highest.
};

/// Made-up gaps over \a competencies competencies; the same \a seed gives the same.
QList<Gap> gaps(unsigned seed, int competencies, Distance distance);

/// A made-up catalogue of \a resources resources and eight activities, with types, level
/// ranges and numbers of competencies in the proportions of the shipped one. Durations
/// are known and various, or those of the type when \a areEstimates.
LearningCatalogue catalogue(unsigned seed, int resources, int competencies, bool areEstimates);

/// The gaps of a made-up person, who answered the statements of levels 1 to 3 of every
/// competency of \a content, for its role number \a role.
QList<Gap> gapsForRole(unsigned seed, const Content &content, qsizetype role);

} // namespace Compass::Bench
