// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/frameworks/level.h"

#include <QString>

#include <algorithm>

namespace Compass {

/// How exactly a level is told; each tells more than the one before.
enum class Precision {
    Bands,              ///< Only on which side of "Working" it lies.
    Levels,             ///< The level.
    LevelsWithCertainty ///< The level and its probability.
};

/// A group of levels. Each has at least two, so that a band never gives a level away.
enum class LevelBand { BelowWorking, WorkingOrAbove };

/// The levels of a band, 0–4, both of them in it.
struct BandLevels
{
    int lowest;
    int highest;
};

inline BandLevels levelsOf(LevelBand band)
{
    return band == LevelBand::BelowWorking ? BandLevels{Level::Lowest, 1}
                                           : BandLevels{2, Level::Highest};
}

inline LevelBand levelBandOf(Level level)
{
    const int border = levelsOf(LevelBand::WorkingOrAbove).lowest;
    return level.toInt() < border ? LevelBand::BelowWorking : LevelBand::WorkingOrAbove;
}

/// What kinds of things are told of a person.
struct ShareDetail
{
    Precision precision = Precision::Levels;
    bool plan = false;  ///< Which levels the learning plan leads to.
    bool notes = false; ///< The notes chosen one by one.

    friend bool operator==(const ShareDetail &, const ShareDetail &) = default;
};

/// Whom a shared file tells about; the second tells more.
enum class ShareScope {
    Totals, ///< Nobody: it may only be counted in the figures of a group.
    Rows    ///< The person, whose name may stand beside what they shared.
};

/// What of \a detail goes with \a scope: figures of a group are made of levels or bands,
/// and of nothing else.
inline ShareDetail usedDetail(const ShareDetail &detail, ShareScope scope)
{
    if (scope == ShareScope::Rows)
        return detail;
    return {std::min(detail.precision, Precision::Levels), false, false};
}

/// The name of \a precision in files and on the command line.
QString precisionCode(Precision precision);

/// "totals", "rows"
QString scopeCode(ShareScope scope);

} // namespace Compass
