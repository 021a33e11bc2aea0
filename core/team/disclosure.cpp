// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/team/disclosure.h"

#include <QtGlobal>

namespace Compass {

/// The mean of \a tally in whole steps, of which \a steps make 1; halves go up.
static double roundedMean(const Tally &tally, int steps)
{
    qint64 sum = 0; // Sums of many teams are added up, too.
    for (int value = 0; value < int(Tally::Values); ++value)
        sum += qint64{value} * tally[value];
    const qint64 people = tally.people();
    return double((2 * sum * steps + people) / (2 * people)) / steps;
}

bool isSafe(const Tally &tally, int smallest, const DisclosureRules &rules)
{
    const int people = tally.people();
    return people >= smallest && people - tally.largest() >= rules.smallestRest;
}

DisclosedFigure disclosed(const Tally &tally, const DisclosureRules &rules)
{
    static constexpr int Halves = 2;
    static constexpr int Tenths = 10;

    if (!isSafe(tally, rules.smallestGroup, rules))
        return {};
    const int steps = tally.people() < rules.exactMeanFrom ? Halves : Tenths;
    return {tally, roundedMean(tally, steps)};
}

/// The row of the smallest figure that is shown, the first of equal ones; -1 for none.
static qsizetype smallestShown(const QList<DisclosedFigure> &figures)
{
    qsizetype smallest = -1;
    for (qsizetype row = 0; row < figures.size(); ++row) {
        if (figures[row].isHidden())
            continue;
        if (smallest < 0 || figures[row].tally->people() < figures[smallest].tally->people())
            smallest = row;
    }
    return smallest;
}

QList<DisclosedFigure> disclosedParts(const QList<Tally> &parts, const DisclosureRules &rules)
{
    QList<DisclosedFigure> figures;
    Tally hidden;
    for (const Tally &part : parts) {
        figures.append(disclosed(part, rules));
        if (figures.last().isHidden())
            hidden += part;
    }
    while (!hidden.isEmpty() && !isSafe(hidden, rules.smallestGroup, rules)) {
        const qsizetype next = smallestShown(figures);
        if (next < 0)
            break;
        hidden += parts[next];
        figures[next] = {};
    }
    return figures;
}

} // namespace Compass
