// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/team/tally.h"

#include <QList>

#include <optional>

namespace Compass {

/// When a figure about people who did not share by name may be seen.
/// Source: design page measurement.md, section 9.
struct DisclosureRules
{
    int smallestGroup = 5;  ///< k: fewer people have no figure.
    int smallestBatch = 3;  ///< Fewer people change no figure.
    int smallestRest = 2;   ///< So many at least told another value than most did.
    int exactMeanFrom = 10; ///< Means of fewer people are rounded to the half.
};

/// The rules within a team, and for whatever leaves it.
inline constexpr DisclosureRules insideRules{};
inline constexpr DisclosureRules outsideRules{.smallestGroup = 10};

/// Whether nobody’s value follows from \a tally, not even for one of those counted:
/// they are \a smallest people at least, and not all but one are alike.
bool isSafe(const Tally &tally, int smallest, const DisclosureRules &rules);

/// What may be seen of a figure. Without a tally it is hidden; it never says why.
struct DisclosedFigure
{
    std::optional<Tally> tally;
    std::optional<double> mean; ///< Rounded as the rules ask; no value when hidden.

    bool isHidden() const { return !tally; }
    friend bool operator==(const DisclosedFigure &, const DisclosedFigure &) = default;
};

/// The one way from counts to a figure that somebody sees.
DisclosedFigure disclosed(const Tally &tally, const DisclosureRules &rules);

/// Figures of \a parts beside which their sum is seen too: when what is left of the sum
/// without the parts shown is not safe itself, the next smallest part is hidden as well.
QList<DisclosedFigure> disclosedParts(const QList<Tally> &parts, const DisclosureRules &rules);

} // namespace Compass
