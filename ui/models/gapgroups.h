// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/frameworks/catalog.h"
#include "core/gaps/gap.h"

#include <QLocale>

#include <array>

namespace Compass {

/// How the requirements of a role are told apart, most pressing first.
enum class GapGroup { Blocking, Unsure, BelowAsset, Unrated, Met };

/// A requirement, and the gap to it when its competency is rated.
struct GapEntry
{
    Requirement requirement;
    std::optional<Gap> gap;
};

/// The entries of each GapGroup, in the order they were given.
struct GapGroups
{
    static constexpr std::array All{GapGroup::Blocking, GapGroup::Unsure, GapGroup::BelowAsset,
                                    GapGroup::Unrated, GapGroup::Met};

    std::array<QList<GapEntry>, All.size()> entries;

    const QList<GapEntry> &of(GapGroup group) const
    {
        return entries.at(static_cast<size_t>(group));
    }
};

/// \a gaps by state and importance; \a unrated in a group of their own.
GapGroups groupedGaps(const QList<Gap> &gaps, const QList<Requirement> &unrated);

/// "Blocking", "Unsure, check these first" …
QString groupTitle(GapGroup group);

/// The columns of a table of gaps.
enum class GapColumn { Name, Importance, Target, You, Bar, Gap, Chance, Action, Why };
constexpr int GapColumnCount = 9;

QString columnTitle(GapColumn column);

/// What stands in \a column for \a entry; empty for the columns of links.
QString gapText(const Catalog &catalog, const GapEntry &entry, GapColumn column,
                const QLocale &locale);

} // namespace Compass
