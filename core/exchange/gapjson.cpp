// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/gapjson.h"

#include "core/exchange/jsonwriting.h"
#include "core/exchange/planjson.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Compass {

// In the order of GapState.
static constexpr std::array gapStateNames{"gap"_L1, "unsure"_L1, "met"_L1};

QJsonObject gapJson(const Gap &gap)
{
    return {
        {u"competency"_s, gap.competency.toString()},
        {u"target"_s, gap.target.toInt()},
        {u"importance"_s, gap.importance == Importance::Essential ? u"essential"_s : u"asset"_s},
        {u"gap"_s, gap.gap},
        {u"expectedGap"_s, gap.expectedGap},
        {u"probability"_s, gap.probability},
        {u"state"_s, nameIn(gapStateNames, gap.state)},
        {u"priority"_s, gap.priority},
    };
}

static QJsonObject suggestionJson(const Suggestion &suggestion)
{
    const PlanCandidate &candidate = suggestion.candidate;
    QJsonObject json = itemJson(candidate.id, candidate.minutes, candidate.isEstimate);
    json.insert(u"quickWin"_s, suggestion.isQuickWin);
    json.insert(u"steps"_s, suggestion.stepsTaught);
    json.insert(u"otherGaps"_s, suggestion.otherGaps);
    return json;
}

static QJsonObject stepJson(const StepSuggestions &suggestions)
{
    return {
        {u"from"_s, suggestions.step.from.toInt()},
        {u"value"_s, suggestions.step.value},
        {u"onTheJob"_s, arrayOf(suggestions.onTheJob, suggestionJson)},
        {u"withPeople"_s, arrayOf(suggestions.withPeople, suggestionJson)},
        {u"courses"_s, arrayOf(suggestions.courses, suggestionJson)},
    };
}

QByteArray gapsJson(const GapReport &report)
{
    QJsonArray gaps;
    for (const Gap &gap : report.gaps) {
        const auto isForIt = [&gap](const GapSuggestions &each) {
            return each.gap.competency == gap.competency;
        };
        const auto found = std::ranges::find_if(report.suggestions, isForIt);
        const bool hasSteps = found != report.suggestions.cend();
        QJsonObject json = gapJson(gap);
        json.insert(u"steps"_s, hasSteps ? arrayOf(found->steps, stepJson) : QJsonArray());
        gaps.append(json);
    }
    const QJsonObject root{
        {u"format"_s, u"compass-gaps/1"_s},
        {u"role"_s, report.role.toString()},
        {u"gaps"_s, gaps},
    };
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

} // namespace Compass
