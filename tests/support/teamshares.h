// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/teamstore.h"
#include "tests/support/fakeclock.h"

#include <QTemporaryDir>

#include <random>

/// Shares of made-up people, without files and keys, and teams that keep them.
namespace Compass::Sample {

/// The day on which the tests of a team workspace take place: 21 November 2026.
inline QDate teamDay()
{
    return {2026, 11, 21};
}

inline FakeClock &teamClock()
{
    static FakeClock clock{QDateTime(teamDay(), QTime(12, 0), Qt::UTC)};
    return clock;
}

TeamInfo teamInfo(TeamRole role = TeamRole::Manager);

/// What that team asks for: levels of the group in TEC, version 1.
ShareRequest teamRequest();

/// The signing key of person \a number.
SignerKey personKey(int number);

/// What a person tells: values of the competencies C1, C2, …; none of one below 0.
struct Told
{
    QList<int> values;
    ShareScope scope = ShareScope::Totals;
    Precision precision = Precision::Levels;
    QDate expires = QDate(2027, 6, 1);
};

/// The share \a sequence of person \a number.
Snapshot personShare(int number, int sequence, const Told &told);

/// Takes a share of person \a number into \a team, as a ledger does.
Result<void> take(TeamStore &team, int number, const Told &told, QDate day = teamDay());

/// Takes back the newest share of person \a number.
Result<void> revoke(TeamStore &team, int number, QDate day = teamDay());

/// The cell of competency C\a number of those who share levels as a group.
TeamCell groupCell(int number);

/// The figure of \a cell; an empty one where there is none.
CellFigure figureOf(const TeamStore &team, const TeamCell &cell);

/// Dice that roll the same in each run.
class SeededDice final : public Dice
{
public:
    explicit SeededDice(unsigned seed) : m_random(seed) {}

    int roll(int sides) override;

private:
    std::mt19937 m_random;
};

/// Dice that always roll the highest number: a batch that can enter does.
class HighDice final : public Dice
{
public:
    int roll(int sides) override { return sides - 1; }
};

/// An empty team in memory. Null where it cannot be made; no test expects that.
std::unique_ptr<TeamStore> memoryTeam(std::unique_ptr<Dice> dice = std::make_unique<HighDice>(),
                                      TeamRole role = TeamRole::Manager);

} // namespace Compass::Sample
