// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Compass {

class AssessmentSession;
class LearningSession;

/// The one thing to do next, for the home page and the "Assess" entry.
enum class NextStep {
    Start,           ///< Nothing was ever rated.
    Rate,            ///< An assessment is open and has competencies to rate.
    AnswerQuestions, ///< All rated; knowledge questions are left.
    Finish,          ///< All answered; to be looked over and finished.
    SeeResults,      ///< The last assessment is finished and no other is open.
    Learn,           ///< The same, and a learning plan is under way.
};

NextStep nextStep(const AssessmentSession &session);

/// The same, with the learning plan that \a learning has.
NextStep nextStep(const AssessmentSession &session, const LearningSession &learning);

} // namespace Compass
