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

/// What the figures of a team mean and what can be done, in the language of now; beside
/// core/explanations/teamwords.h.

/// What the figures of the table of needs mean and who is counted in them.
QString coverNote(const TeamFigures &figures, const QLocale &locale);

/// What would help against \a risk, as a sentence.
QString riskHelp(const Risk &risk);

/// What \a kind means, as a sentence.
QString actionKindMeaning(ActionKind kind);

/// Why so many needs are covered.
Explanation explainNeeds(const Catalog &catalog, const TeamFigures &figures, const QLocale &locale);

} // namespace Compass
