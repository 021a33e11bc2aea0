// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/measurement/competencyresult.h"

#include "core/measurement/markeditems.h"
#include "core/measurement/nextstatement.h"

#include <algorithm>

namespace Compass {

static CompetencyStatus statusOf(const std::optional<Exemption> &exemption, bool rated)
{
    if (exemption) {
        return *exemption == Exemption::NotApplicable ? CompetencyStatus::NotApplicable
                                                      : CompetencyStatus::PreferNot;
    }
    return rated ? CompetencyStatus::Rated : CompetencyStatus::NotRated;
}

bool isApplicable(CompetencyStatus status)
{
    return status == CompetencyStatus::Rated || status == CompetencyStatus::NotRated;
}

const CompetencyResult *findResult(const QList<CompetencyResult> &results, const CompetencyId &id)
{
    const auto found = std::ranges::find(results, id, &CompetencyResult::competency);
    return found == results.cend() ? nullptr : &*found;
}

CompetencyResult rateCompetency(const ItemModel &model, const Competency &competency,
                                const Responses &responses)
{
    const QList<RatedItem> items = ratedItems(competency, responses);
    const std::optional<LevelOverride> own = responses.levelOverride(competency.id);

    CompetencyResult result;
    result.competency = competency.id;
    result.answered = static_cast<int>(items.size());
    result.practice = responses.practice(competency.id);
    if (!items.isEmpty())
        result.computed = estimate(updated(uniformPosterior(), model, items));
    result.status = statusOf(responses.exemption(competency.id), result.computed || own);
    if (result.status == CompetencyStatus::Rated) {
        result.levelOverride = own;
        result.estimate = own ? certainEstimate(own->level) : result.computed;
    }
    return result;
}

std::optional<LevelEstimate> combinedEstimate(const ItemModel &model, const Competency &competency,
                                              const Responses &responses)
{
    const QList<RatedItem> ratings = ratedItems(competency, responses);
    const QList<MarkedItem> answers = markedItems(competency, responses);
    if (responses.exemption(competency.id) || responses.levelOverride(competency.id)
        || ratings.isEmpty() || answers.isEmpty())
        return std::nullopt;
    return estimate(updated(updated(uniformPosterior(), model, ratings), model, answers));
}

} // namespace Compass
