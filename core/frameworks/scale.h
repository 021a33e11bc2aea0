// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/localizedtext.h"
#include "core/base/strongid.h"
#include "core/frameworks/level.h"

#include <QList>
#include <QString>

namespace Compass {

/// A proficiency level in words.
struct LevelText
{
    Level level;
    LocalizedText name;
    LocalizedText definition;
    LocalizedText mapsTo; ///< The same step in DigComp, GC Digital Talent and the UK framework.
};

/// A place in a published framework that a competency of ours corresponds to.
struct Anchor
{
    AnchorId id;
    LocalizedText name;
    LocalizedText source;
};

/// A theme of Canada's Digital Ambition.
struct Theme
{
    ThemeId id;
    LocalizedText name;
};

/// The words every framework shares: levels, answers, confidence, anchors, themes.
struct Scale
{
    LocalizedText stem;              ///< "I can:"
    QList<LevelText> levels;         ///< Five, level 0 first.
    QList<LocalizedText> ratings;    ///< Four, for the answers 0–3.
    QList<LocalizedText> confidence; ///< Three: guessing, I think so, sure.
    LocalizedText dontKnow;
    QList<Anchor> anchors;
    QList<Theme> themes;

    const LocalizedText &nameOf(Level level) const { return levels.at(level.toInt()).name; }
};

} // namespace Compass
