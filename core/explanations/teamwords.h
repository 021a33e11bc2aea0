// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/frameworks/scale.h"
#include "core/team/teamaction.h"
#include "core/team/teamchange.h"
#include "core/team/teamfigures.h"
#include "core/team/teamrisk.h"

#include <QLocale>

namespace Compass {

/// The words for the figures of a team, in the language installed now; one place, so
/// that a page, a report and the command line say the same.

/// What stands in the place of every hidden figure, whatever rule hides it.
QString hiddenText();

/// The same in one word, where the sentence stands nearby: "hidden".
QString hiddenWord();

/// "Nobody at the level", "2 people short", "One person", "No slack", "Covered"
QString coverText(const Cover &cover);

/// The same of a risk, and "Rests on unsure ratings".
QString riskText(const Risk &risk);

/// "2 people at Advanced"
QString needText(const TeamNeed &need, const Scale &scale, const QLocale &locale);

/// One or two letters for the level \a level, 0–4: "W", in French "P". No two share them.
QString levelLetter(int level);

/// "meets target", "below target", "perhaps below target"
QString standingWord(GapState standing);

/// "Below Working", "Working or above"
QString bandText(LevelBand band, const Scale &scale, const QLocale &locale);

/// "0 Not yet, 1 Foundation, 3 Working, 2 Advanced, 1 Lead"
QString tallyText(const Tally &tally, const Scale &scale, const QLocale &locale);

/// "Train", "Pair up", …
QString actionKindWord(ActionKind kind);

/// "Still open", "Done"
QString actionProgressWord(ActionProgress progress);

/// When figures of the group appear and change; empty where nobody shared as a group.
QString batchText(const ReceivedCounts &received, const DisclosureRules &rules,
                  const QLocale &locale);

/// "2 moved up, 1 stayed, 0 moved down."
QString movesText(const Moves &moves, const QLocale &locale);

/// "clear rise, under 5% by chance", or why the change is not tested.
QString memberChangeText(const MemberChange &change, const QLocale &locale);

} // namespace Compass
