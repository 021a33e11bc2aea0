// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/team/dice.h"
#include "core/team/disclosure.h"

#include <QDate>
#include <QList>

namespace Compass {

/// Where one contribution is counted: in a block, or pending in block 0. Who is set
/// aside is counted nowhere and has no place.
struct BlockPlace
{
    int block = 0;
    int value = 0;
    int attempt = 0; ///< ReleaseState::attempts when it was told.

    friend bool operator==(const BlockPlace &, const BlockPlace &) = default;
};

/// People who entered the figure of a cell together.
struct ReleaseBlock
{
    int number = 1;
    Tally staying;
    Tally ended; ///< Still in the figure, but told anew, or nothing, since.

    friend bool operator==(const ReleaseBlock &, const ReleaseBlock &) = default;
};

/// How far the figure of one cell is from what is known of it.
///
/// Everything that anybody ever sees of a cell is a sum of *groups*: who entered
/// together, less those who left together. Each group is safe by itself, nothing in the
/// choice of it depends on which of its people told which of its values, and a person
/// is at most once in it. So its values can be dealt to its people in any order without
/// a trace. The whole argument: docs/team.md. Source: measurement.md, section 9.
struct ReleaseState
{
    Tally pending; ///< In no figure yet.
    QList<ReleaseBlock> blocks;
    int lastBlock = 0; ///< Numbers are not used again.
    int attempts = 0;  ///< How often those who waited were tried.
    int changes = 0;   ///< How many of them told since; each person counts once.
    bool isShown = false;
    QDate released; ///< When it last changed; null when it never was.

    /// What the figure counts; only for disclosed().
    Tally figure() const;

    friend bool operator==(const ReleaseState &, const ReleaseState &) = default;
};

/// Counts that one person, until now at \a before unless new or set aside, tells \a after,
/// or nothing. The same value counts as any, or figures would tell who did not change.
/// Who tells often is one change until the next attempt, or one person could try those who
/// wait again and again.
void countChange(ReleaseState &state, std::optional<BlockPlace> before, std::optional<int> after);

/// People who are counted no more, that nobody can tell who left: \a people, whoever
/// chance picks, of those in the block who told \a value. They still share.
struct SetAside
{
    int block = 0;
    int value = 0;
    int people = 0;

    friend bool operator==(const SetAside &, const SetAside &) = default;
};

struct Release
{
    ReleaseState after;
    int newBlock = 0; ///< Where all that was pending is now; 0 when it still is.
    QList<SetAside> setAside;
};

/// Whether enough people told since the last attempt, and would make a group with those
/// in the figure. Values play no part.
bool isDue(const ReleaseState &state, const DisclosureRules &rules = insideRules);

/// What is drawn, when, and by which rules.
struct ReleaseAttempt
{
    Dice &dice;
    QDate today;
    DisclosureRules rules = insideRules;
};

/// Tries those who wait; for use when they are due. They enter together once they are safe
/// and those who ended leave as in withdrawn(), or they wait on, one time in ten for no reason.
Release released(const ReleaseState &before, const ReleaseAttempt &attempt);

/// Lets those who ended leave at once: each block’s with others drawn by chance so that
/// who leaves and who stays is safe, or all of it. Nobody enters.
Release withdrawn(const ReleaseState &before, const ReleaseAttempt &attempt);

} // namespace Compass
