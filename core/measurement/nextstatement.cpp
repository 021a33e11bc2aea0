// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/measurement/nextstatement.h"

#include "core/measurement/statementchooser.h"

#include <algorithm>

namespace Compass {

StopRule stopRule(Mode mode)
{
    switch (mode) {
    case Mode::Quick:
        return {.fewest = 3, .most = 3};
    case Mode::Standard:
        return {.fewest = 3, .most = 8, .largestSd = 0.50};
    case Mode::Thorough:
        return {.fewest = 3, .most = 10, .smallestChance = 0.80};
    }
    Q_UNREACHABLE();
}

double expectedStatements(Mode mode)
{
    switch (mode) {
    case Mode::Quick:
        return 3.0;
    case Mode::Standard:
        return 4.97;
    case Mode::Thorough:
        return 8.03;
    }
    Q_UNREACHABLE();
}

bool isEnough(Mode mode, int answered, const LevelEstimate &estimate)
{
    const StopRule rule = stopRule(mode);
    if (answered < rule.fewest)
        return false;
    if (answered >= rule.most)
        return true;
    const double chance = std::ranges::max(estimate.probabilities);
    return (rule.largestSd > 0.0 && estimate.sd <= rule.largestSd)
        || (rule.smallestChance > 0.0 && chance >= rule.smallestChance);
}

QList<RatedItem> ratedItems(const Competency &competency, const Responses &responses)
{
    QList<RatedItem> items;
    for (const Statement &statement : competency.statements) {
        if (const auto rating = responses.rating(statement.id))
            items.append({statement.difficulty, rating->toInt()});
    }
    return items;
}

std::optional<StatementId> nextStatement(const ItemModel &model, const Competency &competency,
                                         const Responses &responses, Mode mode,
                                         std::optional<Level> lastKnown)
{
    return StatementChooser(model, competency).next(responses, mode, lastKnown);
}

} // namespace Compass
