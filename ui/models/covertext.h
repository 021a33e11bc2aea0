// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/explanations/explanation.h"
#include "core/frameworks/catalog.h"
#include "core/team/teamaction.h"
#include "core/team/teamfigures.h"
#include "core/team/teamrisk.h"

#include <QLocale>

namespace Compass {

/// The words for what a team needs, in the language of now; one place, so that every page
/// of the team says the same.

/// "2 people at Advanced"
QString needText(const Scale &scale, const TeamNeed &need, const QLocale &locale);

/// "No cover", "Short by 2", "One person", "No slack", "Covered"
QString coverWord(const Cover &cover, const QLocale &locale);

/// How many needs are covered, by how many people, and the worst single absence; with
/// simple markup.
QString needsSentence(const TeamFigures &figures, const QLocale &locale);

/// What the figures of the table mean and who is counted in them.
QString coverNote(const TeamFigures &figures, const QLocale &locale);

/// "No cover", "Short by 2", …, "Unsure ratings"
QString riskWord(const Risk &risk, const QLocale &locale);

/// What would help against \a risk, as a sentence.
QString riskHelp(const Risk &risk, const QLocale &locale);

/// "Train", "Pair", "Rotate", "Borrow", "Hire", "Accept"
QString actionKindWord(ActionKind kind);

/// What \a kind means, as a sentence.
QString actionKindMeaning(ActionKind kind);

/// Why so many needs are covered, and why this absence is the worst.
Explanation explainCover(const Catalog &catalog, const TeamFigures &figures, const QLocale &locale);

} // namespace Compass
