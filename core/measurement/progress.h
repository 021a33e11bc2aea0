// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessments/assessment.h"
#include "core/frameworks/catalog.h"

#include <QSet>

#include <optional>

namespace Compass {

/// Minutes it takes to read and answer; expert estimates, not yet field data.
constexpr double MinutesPerStatement = 12.0 / 60.0;
constexpr double MinutesPerQuestion = 40.0 / 60.0;

enum class CompetencyState {
    NotStarted,
    Started, ///< Some statements answered, the stop rule not yet met.
    Done,    ///< Enough answers, an own level, or an exemption.
};

/// How far one framework of an assessment is.
struct FrameworkProgress
{
    FrameworkId framework;
    int done = 0;
    int total = 0;
};

/// How far an assessment is and what is left of it.
struct AssessmentProgress
{
    QList<FrameworkProgress> frameworks;
    int done = 0;
    int total = 0;
    int questionsAnswered = 0;
    int questions = 0;
    double minutesLeft = 0.0;
    std::optional<CompetencyId> next; ///< The first one not done, in content order.

    bool isRated() const { return total > 0 && done == total; }
};

CompetencyState competencyState(const ItemModel &model, const Competency &competency,
                                const Responses &responses, Mode mode);

/// The questions of \a framework for a person with \a responses, in content order:
/// for each competency those already answered, filled up to three with those chosen
/// by the self-rating, see chooseQuestions(). \a seen are the questions of earlier
/// assessments.
QList<QuestionId> questionsOf(const Framework &framework, const Responses &responses,
                              const QSet<QuestionId> &seen);

AssessmentProgress progressOf(const Catalog &catalog, const AssessmentPlan &plan,
                              const Responses &responses, const QSet<QuestionId> &seen);

/// \a minutes as people are told them: whole, and never 0.
int wholeMinutes(double minutes);

/// Minutes for rating \a competencies competencies in \a mode, questions not counted.
double ratingMinutes(Mode mode, int competencies);

/// Minutes for the questions of \a competencies competencies, three each.
double questionMinutes(int competencies);

} // namespace Compass
