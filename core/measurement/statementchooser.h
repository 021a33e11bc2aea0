// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/measurement/nextstatement.h"

#include <QHash>

#include <array>

namespace Compass {

/// Chooses the statements of one competency for any number of people: what the
/// response model says of each difficulty is computed once. nextStatement() is the
/// same for a single question.
class StatementChooser
{
public:
    /// \a competency must outlive the chooser.
    StatementChooser(const ItemModel &model, const Competency &competency);

    /// As nextStatement().
    std::optional<StatementId> next(const Responses &responses, Mode mode,
                                    std::optional<Level> lastKnown = std::nullopt) const;

private:
    /// By rating.
    using Likelihoods = std::array<Likelihood, Rating::Highest + 1>;

    static double expectedEntropy(const Posterior &posterior, const Likelihoods &likelihoods);
    std::optional<StatementId> mostTelling(const Responses &responses,
                                           const Posterior &posterior) const;

    const Competency *m_competency;
    QHash<double, Likelihoods> m_likelihoods; ///< By difficulty.
};

} // namespace Compass
