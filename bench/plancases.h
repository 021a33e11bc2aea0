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

/// How long the resources of a made-up catalogue take.
enum class Durations {
    Various,   ///< From 10 minutes to 7 hours, whatever they teach.
    Estimated, ///< What their type typically takes.
    Following, ///< 20 to 60 minutes for each step they teach: hardest to choose from.
};

/// A made-up catalogue of \a resources resources and eight activities, with types, level
/// ranges and numbers of competencies in the proportions of the shipped one.
LearningCatalogue catalogue(unsigned seed, int resources, int competencies, Durations durations);

/// The gaps of a made-up person, who answered the statements of levels 1 to 3 of every
/// competency of \a content, for its role number \a role.
QList<Gap> gapsForRole(unsigned seed, const Content &content, qsizetype role);

} // namespace Compass::Bench
