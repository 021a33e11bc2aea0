// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/team/release.h"

#include <algorithm>

namespace Compass {

/// One safe batch in so many waits although it could enter.
static constexpr int HeldBackOneIn = 10;

/// How many ways to part a block are drawn before the whole block leaves.
static constexpr int MostDraws = 64;

Tally ReleaseState::figure() const
{
    Tally sum;
    for (const ReleaseBlock &block : blocks)
        sum += block.staying + block.ended;
    return sum;
}

static ReleaseBlock *blockOf(ReleaseState &state, int number)
{
    const auto found = std::ranges::find(state.blocks, number, &ReleaseBlock::number);
    return found == state.blocks.end() ? nullptr : &*found;
}

void countChange(ReleaseState &state, std::optional<BlockPlace> before, std::optional<int> after)
{
    if (before && before->block == 0) {
        --state.pending[before->value];
        state.changes -= before->attempt == state.attempts ? 1 : 0;
    } else if (ReleaseBlock *block = before ? blockOf(state, before->block) : nullptr) {
        --block->staying[before->value];
        ++block->ended[before->value];
    }
    if (!after)
        return;
    ++state.pending[*after];
    ++state.changes;
}

bool isDue(const ReleaseState &state, const DisclosureRules &rules)
{
    return state.changes >= rules.smallestBatch
        && state.pending.people() + state.figure().people() >= rules.smallestGroup;
}

/// Whether those who wait may enter the figure.
static bool mayEnter(const ReleaseState &state, const DisclosureRules &rules, Dice &dice)
{
    return isSafe(state.pending, rules.smallestBatch, rules)
        && isSafe(state.pending + state.figure(), rules.smallestGroup, rules)
        && dice.roll(HeldBackOneIn) != 0;
}

/// The value of somebody in \a people (not empty), all equally likely.
static int valueOfSomebody(const Tally &people, Dice &dice)
{
    int place = dice.roll(people.people());
    int value = 0;
    while (place >= people[value])
        place -= people[value++];
    return value;
}

/// Who might leave \a block with those who ended. As many as a batch takes at least;
/// how many more, and who, is chance alone, so that every choice can come first
/// whatever anyone told.
static Tally drawnToLeave(const ReleaseBlock &block, const DisclosureRules &rules, Dice &dice)
{
    Tally staying = block.staying;
    Tally drawn;
    const int least = rules.smallestBatch - block.ended.people();
    while (!staying.isEmpty() && (drawn.people() < least || dice.roll(2) == 0)) {
        const int value = valueOfSomebody(staying, dice);
        --staying[value];
        ++drawn[value];
    }
    return drawn;
}

/// Who leaves \a block with those who ended. Both what leaves and what stays is safe,
/// which is all that the choice tells: people of one of them remain exchangeable.
static Tally leavingWith(const ReleaseBlock &block, const DisclosureRules &rules, Dice &dice)
{
    for (int draw = 0; draw < MostDraws; ++draw) {
        const Tally drawn = drawnToLeave(block, rules, dice);
        const Tally rest = block.staying - drawn;
        const bool isRestSafe = rest.isEmpty() || isSafe(rest, rules.smallestBatch, rules);
        if (isRestSafe && isSafe(block.ended + drawn, rules.smallestBatch, rules))
            return drawn;
    }
    return block.staying;
}

/// Lets those who ended in \a block leave. \return whom it sets aside.
static QList<SetAside> leave(ReleaseBlock &block, const DisclosureRules &rules, Dice &dice)
{
    const Tally drawn = leavingWith(block, rules, dice);
    block.staying -= drawn;
    block.ended = {};
    QList<SetAside> people;
    for (int value = 0; value < int(Tally::Values); ++value) {
        if (drawn[value] > 0)
            people.append({block.number, value, drawn[value]});
    }
    return people;
}

/// \a before without those who ended and those who leave with them.
static Release parted(const ReleaseState &before, const ReleaseAttempt &attempt)
{
    Release result{.after = before, .newBlock = 0, .setAside = {}};
    QList<ReleaseBlock> &blocks = result.after.blocks;
    for (ReleaseBlock &block : blocks) {
        if (!block.ended.isEmpty())
            result.setAside += leave(block, attempt.rules, attempt.dice);
    }
    blocks.removeIf([](const ReleaseBlock &block) { return block.staying.isEmpty(); });
    return result;
}

static void enter(Release &release)
{
    ReleaseState &state = release.after;
    release.newBlock = ++state.lastBlock;
    state.blocks.append({release.newBlock, state.pending, {}});
    state.pending = {};
}

/// Says in \a after, until now \a before, what is seen of it now.
static void show(ReleaseState &after, const ReleaseState &before, const ReleaseAttempt &attempt)
{
    after.isShown = isSafe(after.figure(), attempt.rules.smallestGroup, attempt.rules);
    if (after.blocks != before.blocks)
        after.released = attempt.today;
}

Release released(const ReleaseState &before, const ReleaseAttempt &attempt)
{
    Release result = parted(before, attempt);
    if (mayEnter(result.after, attempt.rules, attempt.dice))
        enter(result);
    else
        result = {.after = before, .newBlock = 0, .setAside = {}};
    ++result.after.attempts;
    result.after.changes = 0;
    show(result.after, before, attempt);
    return result;
}

Release withdrawn(const ReleaseState &before, const ReleaseAttempt &attempt)
{
    Release result = parted(before, attempt);
    show(result.after, before, attempt);
    return result;
}

} // namespace Compass
