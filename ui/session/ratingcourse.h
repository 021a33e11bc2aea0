// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessments/assessment.h"
#include "core/frameworks/catalog.h"

#include <optional>

namespace Compass {

class AssessmentSession;

/// What follows when a person goes on from a statement.
enum class RatingStep {
    Unanswered, ///< Nothing: the statement has no answer yet.
    Statement,  ///< Another statement of the same competency.
    Competency, ///< Another competency.
    Questions,  ///< The framework is rated; its knowledge questions are open.
    Finished,   ///< Nothing is left to rate.
};

/// The way through the statements of the open assessment: which one is asked now,
/// which came before and which comes next. Reads the session and changes nothing in
/// it. Within a competency the statements stand in the order in which they were
/// answered, and after them the one to be asked.
class RatingCourse
{
public:
    explicit RatingCourse(const AssessmentSession &session);

    /// Goes to \a competency of the open assessment: to the statement to be asked
    /// there, or to the last one when enough were.
    void open(const CompetencyId &competency);

    /// Goes to the first competency that is not done, or to the last of all.
    void openNext();

    /// Goes to where \a key was answered or left open; nowhere for a question.
    void openAt(const ResponseKey &key);

    /// Asks the competencies \a round again by the thorough rule, one after the other.
    void startRound(const QList<CompetencyId> &round);

    /// What goForward() will do.
    RatingStep upcoming() const;
    RatingStep goForward();
    void goBack();
    bool canGoBack() const;

    /// Whether there is an open assessment and a place in it.
    bool isPlaced() const;

    /// These need isPlaced().
    const Framework &framework() const;
    const Competency &competency() const;
    const Statement &statement() const;
    Mode mode() const;

    /// The place of competency() among all of the assessment, from 1.
    int competencyNumber() const;

    /// The place of statement() among those asked, from 1, and how many there can be.
    int statementNumber() const;
    int mostStatements() const;

    /// Nothing more is asked of competency() from here: enough answers, an own level
    /// or an exemption, and no asked statement follows this one.
    bool isAtEnd() const;

    /// The competencies of the open assessment in content order.
    QList<CompetencyId> competencies() const;

private:
    const Responses &responses() const;
    bool isDone(const Competency &competency) const;
    QList<StatementId> asked(const Competency &competency) const;
    StatementId toAsk(const Competency &competency) const;
    QList<CompetencyId> way() const;
    std::optional<CompetencyId> nextOpen() const;
    bool hasOpenQuestions() const;

    const AssessmentSession &m_session;
    CompetencyId m_competency;
    StatementId m_statement;
    QList<CompetencyId> m_round;
};

} // namespace Compass
