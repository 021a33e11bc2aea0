// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/team/disclosure.h"

#include <QDate>
#include <QList>

namespace Compass {

/// Chance that nobody can foresee or find out afterwards.
class Dice
{
public:
    virtual ~Dice() = default;

    /// Any of 0 … \a sides − 1, all equally likely; \a sides ≥ 1.
    virtual int roll(int sides) = 0;
};

/// People who entered the figure of a cell together. Nobody can tell them apart:
/// every figure ever shown counts all of a block’s people who are still there.
struct ReleaseBlock
{
    int number = 1;
    Tally staying;
    Tally ended; ///< Still in the figure, but told something else since.

    friend bool operator==(const ReleaseBlock &, const ReleaseBlock &) = default;
};

/// How far the figure of one cell is from what is known of it. Whatever anyone works
/// out from all figures ever shown, it is at most the tally of each block, and of each
/// part that left a block at one time; each of these is safe by itself. So nobody’s
/// value can be worked out. Source: design page measurement.md, section 9.
struct ReleaseState
{
    Tally pending; ///< In no figure yet.
    QList<ReleaseBlock> blocks;
    int lastBlock = 0;
    int changes = 0;      ///< Since the last attempt to release.
    bool isShown = false; ///< Whether the figure is seen at all.
    QDate released;       ///< When it last changed; null when it never was.

    /// What the figure counts; only for disclosed().
    Tally figure() const;

    friend bool operator==(const ReleaseState &, const ReleaseState &) = default;
};

/// People of a block who are counted no more although they still share, so that nobody
/// can tell who left: \a people of those who told \a value.
struct SetAside
{
    int block = 0;
    int value = 0;
    int people = 0;

    friend bool operator==(const SetAside &, const SetAside &) = default;
};

/// What an attempt to release comes to.
struct Release
{
    ReleaseState after;
    int newBlock = 0; ///< Where all that was pending is now; 0 when it still is.
    QList<SetAside> setAside;
};

/// Why an attempt is made.
enum class ReleaseCause {
    Batch,     ///< As many people changed as one batch takes.
    Withdrawal ///< Somebody took back what they shared, or its last day has passed.
};

/// Whether enough people changed for an attempt.
bool isDue(const ReleaseState &state, const DisclosureRules &rules = insideRules);

/// The figure of a cell after an attempt on \a today. Pending people enter together
/// once they are safe by themselves; those who ended leave together with so many
/// others, drawn by \a dice, as make them safe. What was withdrawn leaves at once.
/// One safe batch in ten waits for the next one all the same, so that a hidden figure
/// does not prove that people are alike.
Release release(const ReleaseState &before, ReleaseCause cause, QDate today, Dice &dice,
                const DisclosureRules &rules = insideRules);

} // namespace Compass
