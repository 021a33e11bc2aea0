// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/nextplace.h"

#include <QtGlobal>

namespace Compass {

Place placeOf(NextStep step)
{
    switch (step) {
    case NextStep::Start:
        return Place::Prepare;
    case NextStep::Rate:
        return Place::Rate;
    case NextStep::AnswerQuestions:
        return Place::Questions;
    case NextStep::Finish:
        return Place::Review;
    case NextStep::SeeResults:
        return Place::Results;
    case NextStep::Learn:
        return Place::LearningPlan;
    }
    Q_UNREACHABLE();
}

} // namespace Compass
