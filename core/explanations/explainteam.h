// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/explanations/explanation.h"
#include "core/team/teamfigures.h"

namespace Compass {

/// Why this cover: what each of those who shared by name adds to it. \a cover is one of
/// \a figures.
Explanation explainCover(const Catalog &catalog, const TeamFigures &figures, const Cover &cover,
                         const QLocale &locale);

/// Why this single absence is the worst; \a figures have one.
Explanation explainAbsence(const Catalog &catalog, const TeamFigures &figures,
                           const QLocale &locale);

/// By which rules figures of people who did not share by name are shown or hidden. The
/// same whether one is hidden or not, so that it tells nothing of them.
Explanation explainDisclosure(const DisclosureRules &rules, const QLocale &locale);

} // namespace Compass
