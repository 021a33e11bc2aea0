// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/teamattacker.h"

#include <QSet>

#include <algorithm>

namespace Compass::Attack {

int EveryDice::roll(int sides)
{
    if (m_at == m_rolls.size() && m_rolls.size() < m_most)
        m_rolls.append({0, sides});
    return m_at < m_rolls.size() ? m_rolls[m_at++].value : 0;
}

bool EveryDice::next()
{
    m_at = 0;
    while (!m_rolls.isEmpty() && m_rolls.last().value + 1 == m_rolls.last().sides)
        m_rolls.removeLast();
    if (m_rolls.isEmpty())
        return false;
    ++m_rolls.last().value;
    return true;
}

/// Ends what \a person told. \return where it was counted; no value if nowhere.
std::optional<BlockPlace> Cell::end(int person)
{
    for (Told &told : m_told) {
        if (told.person != person || !told.isLive)
            continue;
        told.isLive = false;
        const int block = told.block;
        if (block <= 0)
            told.block = -1;
        if (block < 0)
            return std::nullopt;
        return BlockPlace{block, told.value};
    }
    return std::nullopt;
}

void Cell::happen(const Event &event)
{
    const std::optional<BlockPlace> before = end(event.person);
    if (event.value)
        m_told.append({event.person, *event.value, 0, true});
    countChange(m_state, before, event.value);
    const ReleaseCause cause = event.value ? ReleaseCause::Batch : ReleaseCause::Withdrawal;
    if (m_keeping == Keeping::Shipped && (!event.value || isDue(m_state)))
        apply(release(m_state, {.cause = cause, .today = {}}, *m_dice));
}

void Cell::setAside(const SetAside &people)
{
    QList<qsizetype> rows;
    for (qsizetype row = 0; row < m_told.size(); ++row) {
        const Told &told = m_told[row];
        if (told.isLive && told.block == people.block && told.value == people.value)
            rows.append(row);
    }
    for (int i = 0; i < people.people; ++i) {
        const int drawn = rows.size() > people.people - i ? m_dice->roll(int(rows.size())) : 0;
        m_told[rows.takeAt(drawn)].block = -1;
    }
}

void Cell::apply(const Release &release)
{
    m_state = release.after;
    for (const SetAside &people : release.setAside)
        setAside(people);
    for (Told &told : m_told) {
        const auto block = std::ranges::find(m_state.blocks, told.block, &ReleaseBlock::number);
        const bool left = block == m_state.blocks.cend() || block->ended.isEmpty();
        if (told.block > 0 && !told.isLive && left)
            told.block = -1;
        else if (told.block == 0 && told.isLive && release.newBlock != 0)
            told.block = release.newBlock;
    }
}

std::optional<Tally> Cell::shown() const
{
    if (m_keeping == Keeping::FiveOrMore)
        return live().people() >= 5 ? std::optional(live()) : std::nullopt;
    return m_state.isShown ? disclosed(m_state.figure(), insideRules).tally : std::nullopt;
}

QList<int> Cell::counted() const
{
    QList<int> numbers;
    for (int number = 0; number < m_told.size(); ++number) {
        const Told &told = m_told[number];
        if (m_keeping == Keeping::FiveOrMore ? told.isLive : told.block > 0)
            numbers.append(number);
    }
    return numbers;
}

Tally Cell::live() const
{
    Tally tally;
    for (const Told &told : m_told) {
        if (told.isLive)
            ++tally[told.value];
    }
    return tally;
}

Tally Cell::pending() const
{
    Tally tally;
    for (const Told &told : m_told) {
        if (told.isLive && told.block == 0)
            ++tally[told.value];
    }
    return tally;
}

/// The value that all of the people counted in \a tally told.
static std::optional<int> onlyValue(const Tally &tally)
{
    if (tally.isEmpty() || tally.largest() != tally.people())
        return std::nullopt;
    return int(std::ranges::max_element(tally.at) - tally.at.cbegin());
}

/// What \a first counts more than \a second, by value.
static Tally surplus(const Tally &first, const Tally &second)
{
    Tally more = first - second;
    for (int &people : more.at)
        people = std::max(people, 0);
    return more;
}

static void workOut(const Sight &first, const Sight &second, QMap<int, int> &values)
{
    QList<int> more;
    std::ranges::set_difference(first.counted, second.counted, std::back_inserter(more));
    const Tally tally = surplus(first.tally, second.tally);
    const std::optional<int> value = onlyValue(tally);
    if (!value || tally.people() != more.size())
        return;
    for (const int number : more)
        values.insert(number, *value);
}

QMap<int, int> worked(const QList<Sight> &sights)
{
    QList<Sight> all = sights;
    all.append(Sight{});
    QMap<int, int> values;
    for (const Sight &first : all) {
        for (const Sight &second : all)
            workOut(first, second, values);
    }
    return values;
}

bool isAnyGroupAlike(const Cell &cell, const QList<QList<int>> &counted, bool isInsider)
{
    QMap<QByteArray, Tally> groups;
    for (int number = 0; number < cell.told().size(); ++number) {
        QByteArray when;
        for (const QList<int> &numbers : counted)
            when.append(numbers.contains(number) ? '1' : '0');
        if (when.contains('1'))
            ++groups[when][cell.told()[number].value];
    }
    return std::ranges::any_of(groups, [isInsider](const Tally &group) {
        return group.people() - group.largest() < (isInsider ? 2 : 1);
    });
}

/// Whether \a cell can show the rest of \a seen as the rest of \a events happens.
static bool canShow(const Cell &cell, const QList<Event> &events,
                    const QList<std::optional<Tally>> &seen, qsizetype at)
{
    static constexpr qsizetype MostRolls = 7;

    if (at == events.size())
        return true;
    EveryDice dice(MostRolls);
    do {
        Cell next = cell;
        next.throwWith(dice);
        next.happen(events[at]);
        if (next.shown() == seen[at] && canShow(next, events, seen, at + 1))
            return true;
    } while (dice.next());
    return false;
}

namespace {

/// What was seen of a cell that is kept in one way.
struct Seen
{
    const QList<std::optional<Tally>> &figures;
    Keeping keeping;

    bool canComeFrom(const QList<Event> &events) const
    {
        EveryDice none(0);
        return canShow(Cell(keeping, none), events, figures, 0);
    }
};

} // namespace

/// Whether the value of the event \a at may have been another one: that of any other
/// event, which then has this one’s, or any at all.
static bool couldBeOther(const QList<Event> &events, const Seen &seen, qsizetype at)
{
    for (qsizetype other = 0; other < events.size(); ++other) {
        QList<Event> swapped = events;
        if (!events[other].value || events[other].value == events[at].value)
            continue;
        std::swap(swapped[at].value, swapped[other].value);
        if (seen.canComeFrom(swapped))
            return true;
    }
    for (int value = 0; value < int(Tally::Values); ++value) {
        QList<Event> changed = events;
        changed[at].value = value;
        if (value != events[at].value && seen.canComeFrom(changed))
            return true;
    }
    return false;
}

bool couldAllBeOthers(const QList<Event> &events, const QList<std::optional<Tally>> &seen,
                      Keeping keeping)
{
    const Seen all{seen, keeping};
    for (qsizetype at = 0; at < events.size(); ++at) {
        if (events[at].value && !couldBeOther(events, all, at))
            return false;
    }
    return true;
}

} // namespace Compass::Attack
