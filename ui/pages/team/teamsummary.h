// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/frameworks/catalog.h"
#include "core/team/teamfigures.h"

#include <QLocale>

namespace Compass {

/// What a team’s figures say in a few sentences, for the views; simple markup.

/// "12 people shared: 5 by name and 7 as a group."
QString receivedSentence(const ReceivedCounts &received, const QLocale &locale);

/// The best covered need and those that nobody covers; says when nothing is needed.
QString coverSentences(const TeamFigures &figures, const Catalog &catalog, const QLocale &locale);

/// When the figures of the group appear, or when they change; empty without a group.
QString groupSentence(const TeamFigures &figures, const QLocale &locale);

/// Competencies that are surest to be covered, at most \a most, the best first: by their
/// needs, or without needs by how many people are at "Working" or above.
struct TeamStrength
{
    CompetencyId competency;
    int people = 0; ///< Who are there …
    int of = 0;     ///< … of so many who told a level.
    std::optional<Level> needed;
};

QList<TeamStrength> strengthsOf(const TeamFigures &figures, qsizetype most);

/// "4 of 5 people at least Advanced"
QString strengthText(const TeamStrength &strength, const Scale &scale, const QLocale &locale);

} // namespace Compass
