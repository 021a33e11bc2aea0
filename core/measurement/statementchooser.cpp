// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/measurement/statementchooser.h"

#include <QSet>

#include <algorithm>
#include <cstdlib>
#include <limits>
#include <numeric>

namespace Compass {

/// Expected entropies nearer than this are a tie.
static constexpr double EntropyTolerance = 1e-12;

/// The first statement in content order among those nearest to \a level.
static std::optional<StatementId> openingStatement(const Competency &competency, Level level)
{
    const auto distance = [level](const Statement &statement) {
        return std::abs(statement.level.toInt() - level.toInt());
    };
    const auto nearest = std::ranges::min_element(competency.statements, {}, distance);
    if (nearest == competency.statements.cend())
        return std::nullopt;
    return nearest->id;
}

StatementChooser::StatementChooser(const ItemModel &model, const Competency &competency)
    : m_competency(&competency)
{
    for (const Statement &statement : competency.statements) {
        if (m_likelihoods.contains(statement.difficulty))
            continue;
        Likelihoods &likelihoods = m_likelihoods[statement.difficulty];
        for (int rating = Rating::Lowest; rating <= Rating::Highest; ++rating)
            likelihoods[rating] = ratingLikelihood(model, {statement.difficulty, rating});
    }
}

std::optional<StatementId> StatementChooser::next(const Responses &responses, Mode mode,
                                                  std::optional<Level> lastKnown) const
{
    if (responses.exemption(m_competency->id))
        return std::nullopt;
    const QList<RatedItem> items = ratedItems(*m_competency, responses);
    if (items.isEmpty())
        return openingStatement(*m_competency, lastKnown.value_or(Level::fromInt(2).value()));

    Posterior posterior = uniformPosterior();
    for (const RatedItem &item : items)
        posterior = updated(posterior, m_likelihoods[item.difficulty][item.rating]);
    if (isEnough(mode, static_cast<int>(items.size()), estimate(posterior)))
        return std::nullopt;
    return mostTelling(responses, posterior);
}

/// The entropy of P(L) to expect after the answer to an item: that of each possible
/// answer, weighed by its chance.
double StatementChooser::expectedEntropy(const Posterior &posterior, const Likelihoods &likelihoods)
{
    double expected = 0.0;
    for (const Likelihood &likelihood : likelihoods) {
        std::array<double, Level::Highest + 1> levels{};
        for (int point = 0; point < Posterior::Points; ++point)
            levels[Posterior::levelAt(point)] += posterior.mass[point] * likelihood[point];
        const double chance = std::accumulate(levels.cbegin(), levels.cend(), 0.0);
        for (double &probability : levels)
            probability /= chance;
        expected += chance * levelEntropy(levels);
    }
    return expected;
}

std::optional<StatementId> StatementChooser::mostTelling(const Responses &responses,
                                                         const Posterior &posterior) const
{
    // Statements of one difficulty tell the same, so each difficulty is weighed once.
    QSet<double> weighed;
    std::optional<StatementId> best;
    double lowest = std::numeric_limits<double>::infinity();
    for (const Statement &statement : m_competency->statements) {
        if (weighed.contains(statement.difficulty) || responses.rating(statement.id))
            continue;
        weighed.insert(statement.difficulty);
        const double entropy = expectedEntropy(posterior, m_likelihoods[statement.difficulty]);
        if (entropy < lowest - EntropyTolerance) {
            lowest = entropy;
            best = statement.id;
        }
    }
    return best;
}

} // namespace Compass
