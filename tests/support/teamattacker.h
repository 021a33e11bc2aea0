// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/team/release.h"

#include <QMap>
#include <QRandomGenerator>

namespace Compass::Attack {

/// Dice that can be thrown again from the same seed.
class SeededDice final : public Dice
{
public:
    explicit SeededDice(quint32 seed) : m_random(seed) {}
    int roll(int sides) override { return m_random.bounded(sides); }

private:
    QRandomGenerator m_random;
};

/// Dice that show, one after the other, everything they could have shown in their
/// first \a most rolls; 0 after these.
class EveryDice final : public Dice
{
public:
    explicit EveryDice(qsizetype most) : m_most(most) {}
    int roll(int sides) override;
    bool next(); ///< \return false when there is nothing else.

private:
    struct Roll
    {
        int value = 0;
        int sides = 1;
    };
    qsizetype m_most;
    qsizetype m_at = 0;
    QList<Roll> m_rolls;
};

/// A person tells a value, another one later or the same again, or leaves.
struct Event
{
    int person = 0;
    std::optional<int> value;
};

/// How a cell is kept: as the program keeps it, or so that 5 people are seen, whoever
/// they are; the rule that the attacks must beat.
enum class Keeping { Shipped, FiveOrMore };

/// A cell with people in it, each thing they told under its number.
class Cell
{
public:
    struct Told
    {
        int person = 0;
        int value = 0;
        int block = 0; ///< 0 for pending, -1 for set aside or gone.
        bool isLive = true;
    };

    Cell(Keeping keeping, Dice &dice) : m_keeping(keeping), m_dice(&dice) {}
    void throwWith(Dice &dice) { m_dice = &dice; }
    void happen(const Event &event);

    const ReleaseState &state() const { return m_state; }
    const QList<Told> &told() const { return m_told; }
    std::optional<Tally> shown() const;
    QList<int> counted() const; ///< What the figure counts, seen or not.
    Tally live() const;         ///< What is shared, counted anew.
    Tally pending() const;      ///< What waits, counted anew.

private:
    Keeping m_keeping;
    Dice *m_dice;
    ReleaseState m_state;
    QList<Told> m_told;

    std::optional<BlockPlace> end(int person);
    void apply(const Release &release);
    void setAside(const SetAside &people);
};

/// A figure that was seen, and whose numbers it counts, which the attacker is told.
struct Sight
{
    QList<int> counted;
    Tally tally;
};

/// Of which numbers any two figures, or one alone, tell the value for certain: those
/// in the first and not in the second are at least what it has more.
QMap<int, int> worked(const QList<Sight> &sights);

/// Whether somebody’s value is certain to one who is told what each group told that
/// always was counted together, seen or not, and is one of them, or is not.
bool isAnyGroupAlike(const Cell &cell, const QList<QList<int>> &counted, bool isInsider);

/// Whether each person may have told something else all the same: values in \a events
/// are dealt anew, and whoever keeps the cell as \a keeping says must be able to show
/// \a seen after each of them.
bool couldAllBeOthers(const QList<Event> &events, const QList<std::optional<Tally>> &seen,
                      Keeping keeping);

} // namespace Compass::Attack
