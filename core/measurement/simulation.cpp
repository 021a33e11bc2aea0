// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/measurement/simulation.h"

#include "core/measurement/competencyresult.h"
#include "core/measurement/statementchooser.h"

#include <algorithm>
#include <cstdlib>
#include <random>
#include <vector>

namespace Compass {

/// Uniform numbers that are the same on every platform, as those of
/// std::uniform_real_distribution need not be.
class UniformNumbers
{
public:
    explicit UniformNumbers(quint32 seed) : m_bits(seed) {}

    /// Strictly between 0 and 1.
    double next() { return (static_cast<double>(m_bits()) + 0.5) / 4294967296.0; }

private:
    std::mt19937 m_bits;
};

/// Answers by the response model itself; \a luck, 0–1, decides which way.
static Rating answerOf(const ItemModel &model, double difficulty, double theta, double luck)
{
    int rating = Rating::Lowest;
    double passed = ratingProbability(model, difficulty, rating, theta);
    while (luck > passed && rating < Rating::Highest) {
        ++rating;
        passed += ratingProbability(model, difficulty, rating, theta);
    }
    return Rating::fromInt(rating).value();
}

/// The program's questions about one competency, put to synthetic people.
class Interviewer
{
public:
    Interviewer(const ItemModel &model, const Competency &competency)
        : m_model(model)
        , m_competency(competency)
        , m_chooser(m_model, m_competency)
    {
    }

    /// What the program finds out about a person at \a theta.
    CompetencyResult interview(Mode mode, double theta, UniformNumbers &luck) const
    {
        Responses responses;
        while (const auto statement = m_chooser.next(responses, mode)) {
            const double difficulty =
                std::ranges::find(m_competency.statements, *statement, &Statement::id)->difficulty;
            responses.set(keyOf(*statement), answerOf(m_model, difficulty, theta, luck.next()));
        }
        return rateCompetency(m_model, m_competency, responses);
    }

private:
    const ItemModel &m_model;
    const Competency &m_competency;
    StatementChooser m_chooser;
};

SimulationResult simulate(const Framework &framework, Mode mode, int people, quint32 seed)
{
    Q_ASSERT(people > 0 && !framework.competencies.isEmpty());

    std::vector<Interviewer> interviewers;
    for (const Competency &competency : framework.competencies)
        interviewers.emplace_back(framework.model, competency);

    UniformNumbers numbers(seed);
    SimulationResult result;
    for (int person = 0; person < people; ++person) {
        const double theta = 5.0 * numbers.next();
        const Interviewer &interviewer = interviewers.at(person % interviewers.size());
        const CompetencyResult found = interviewer.interview(mode, theta, numbers);
        const int error = std::abs(found.estimate->level.toInt() - static_cast<int>(theta));
        result.meanStatements += found.answered;
        result.exact += error == 0 ? 1 : 0;
        result.withinOne += error <= 1 ? 1 : 0;
        result.statedProbability += std::ranges::max(found.estimate->probabilities);
    }
    for (double SimulationResult::*sum :
         {&SimulationResult::meanStatements, &SimulationResult::exact, &SimulationResult::withinOne,
          &SimulationResult::statedProbability})
        result.*sum /= people;
    result.mode = mode;
    result.people = people;
    result.seed = seed;
    return result;
}

} // namespace Compass
