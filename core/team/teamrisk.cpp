// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/team/teamrisk.h"

#include <algorithm>
#include <utility>

namespace Compass {

static std::optional<RiskKind> riskIn(const Cover &cover)
{
    switch (stateOf(cover)) {
    case CoverState::NoCover:
        return RiskKind::NoCover;
    case CoverState::Short:
        return RiskKind::Short;
    case CoverState::OnePerson:
        return RiskKind::OnePerson;
    case CoverState::NoSlack:
        return RiskKind::NoSlack;
    case CoverState::Covered:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

TeamRisks risksOf(const QList<Cover> &covers, const std::optional<WorstAbsence> &worst)
{
    TeamRisks found{.risks = {}, .worst = worst, .broken = {}};
    for (const Cover &cover : covers) {
        if (const std::optional<RiskKind> kind = riskIn(cover))
            found.risks.append({*kind, cover});
        if (cover.restsOnUnsure)
            found.risks.append({RiskKind::UnsureRatings, cover});
    }
    std::ranges::stable_sort(
        found.risks, {}, [](const Risk &each) { return std::pair(each.kind, -each.missing()); });
    if (worst)
        found.broken = brokenWithout(worst->member, covers);
    return found;
}

} // namespace Compass
