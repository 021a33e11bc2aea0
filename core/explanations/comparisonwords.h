// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/comparison.h"

#include <QLocale>
#include <QString>

namespace Compass {

/// The words for change over time, in the language installed now.

/// "clear rise", "possible rise", "no clear change", "possible drop", "clear drop"; for
/// no change "cannot be compared".
QString changeWord(const std::optional<MeasuredChange> &change);

/// How likely chance alone would make such a difference, e.g. "under 5% by chance".
QString chanceText(const MeasuredChange &change, const QLocale &locale);

/// Why two figures cannot be compared, in few words, e.g. "not rated before".
QString hindranceWord(Hindrance hindrance);

/// Why two figures cannot be compared, as a sentence.
QString hindranceText(Hindrance hindrance);

/// "Kept", "Renamed", "Split", "Merged", "Retired", "New"
QString fateWord(CompetencyFate fate);

/// What a comparison says of \a framework, which is called \a name, as a sentence.
QString changeSentence(const FrameworkComparison &framework, const QString &name);

/// Whether the competency moved a level, and the figures do not bear out a change.
bool isOnlyALevel(const CompetencyComparison &comparison);

/// What to say of that, in two sentences.
QString onlyALevelText();

} // namespace Compass
