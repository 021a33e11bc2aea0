// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/measurement/posterior.h"

#include "core/assessments/response.h"

#include <cmath>
#include <limits>

namespace Compass {

static double logistic(double x)
{
    return 1.0 / (1.0 + std::exp(-x));
}

/// The x for which logistic(x) = P(answer ≥ rating | θ). Certain below the lowest
/// step of the scale, impossible above its highest.
static double stepLogit(const ItemModel &model, double difficulty, int rating, double theta)
{
    if (rating <= Rating::Lowest)
        return std::numeric_limits<double>::infinity();
    if (rating > Rating::Highest)
        return -std::numeric_limits<double>::infinity();
    return model.discrimination * (theta - difficulty - model.thresholds[rating - 1]);
}

Posterior uniformPosterior()
{
    Posterior posterior;
    posterior.mass.fill(1.0 / Posterior::Points);
    return posterior;
}

double ratingProbability(const ItemModel &model, double difficulty, int rating, double theta)
{
    // logistic(x) - logistic(y) without the cancellation of the plain difference.
    const double x = stepLogit(model, difficulty, rating, theta);
    const double y = stepLogit(model, difficulty, rating + 1, theta);
    return logistic(x) * logistic(-y) * -std::expm1(y - x);
}

double correctProbability(const ItemModel &model, double difficulty, bool dontKnow, double theta)
{
    const double guessing = dontKnow ? 0.0 : model.guessing;
    return guessing + (1.0 - guessing) * logistic(model.discrimination * (theta - difficulty));
}

Likelihood ratingLikelihood(const ItemModel &model, const RatedItem &item)
{
    Likelihood likelihood;
    for (int point = 0; point < Posterior::Points; ++point) {
        likelihood[point] =
            ratingProbability(model, item.difficulty, item.rating, Posterior::thetaAt(point));
    }
    return likelihood;
}

Likelihood answerLikelihood(const ItemModel &model, const MarkedItem &item)
{
    Likelihood likelihood;
    for (int point = 0; point < Posterior::Points; ++point) {
        const double correct =
            correctProbability(model, item.difficulty, item.dontKnow, Posterior::thetaAt(point));
        likelihood[point] = item.correct ? correct : 1.0 - correct;
    }
    return likelihood;
}

Posterior updated(const Posterior &prior, const Likelihood &likelihood)
{
    Posterior posterior;
    double total = 0.0;
    for (int point = 0; point < Posterior::Points; ++point) {
        posterior.mass[point] = prior.mass[point] * likelihood[point];
        total += posterior.mass[point];
    }
    for (double &mass : posterior.mass)
        mass /= total;
    return posterior;
}

Posterior updated(const Posterior &prior, const ItemModel &model, const QList<RatedItem> &items)
{
    Posterior posterior = prior;
    for (const RatedItem &item : items)
        posterior = updated(posterior, ratingLikelihood(model, item));
    return posterior;
}

Posterior updated(const Posterior &prior, const ItemModel &model, const QList<MarkedItem> &items)
{
    Posterior posterior = prior;
    for (const MarkedItem &item : items)
        posterior = updated(posterior, answerLikelihood(model, item));
    return posterior;
}

} // namespace Compass
