// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/frameworks/framework.h"

#include <QList>

#include <array>

namespace Compass {

/// What is known of a person's θ: a probability for each point of a fixed grid,
/// θ_i = (i + ½)·0.05 for i = 0 … 99. The masses sum to 1.
/// Source: design page measurement.md, section 2.
struct Posterior
{
    static constexpr int Points = 100;
    static constexpr double Step = 0.05;

    std::array<double, Points> mass{};

    static constexpr double thetaAt(int point) { return (point + 0.5) * Step; }
    static constexpr int levelAt(int point) { return point / 20; } ///< floor(θ_i)
};

/// An answered statement: its b and the answer, 0–3.
struct RatedItem
{
    double difficulty = 0.0;
    int rating = 0;
};

/// An answered question. "I don't know" is a wrong answer that could not be a guess.
struct MarkedItem
{
    double difficulty = 0.0;
    bool correct = false;
    bool dontKnow = false;
};

/// Every point alike: nothing is known.
Posterior uniformPosterior();

/// P(answer = \a rating | θ) in the graded response model (Samejima 1969).
double ratingProbability(const ItemModel &model, double difficulty, int rating, double theta);

/// P(correct | θ): c + (1 − c) / (1 + exp(−a(θ − b))); c = 0 for "I don't know".
double correctProbability(const ItemModel &model, double difficulty, bool dontKnow, double theta);

/// The chance of one answer at each grid point.
using Likelihood = std::array<double, Posterior::Points>;

Likelihood ratingLikelihood(const ItemModel &model, const RatedItem &item);
Likelihood answerLikelihood(const ItemModel &model, const MarkedItem &item);

/// \a prior times \a likelihood, scaled to sum to 1 again. Scaling after each answer
/// keeps the masses far from underflow for the a of any sensible model (below 10).
Posterior updated(const Posterior &prior, const Likelihood &likelihood);

/// \a prior after the answers \a items, in any order.
Posterior updated(const Posterior &prior, const ItemModel &model, const QList<RatedItem> &items);
Posterior updated(const Posterior &prior, const ItemModel &model, const QList<MarkedItem> &items);

} // namespace Compass
