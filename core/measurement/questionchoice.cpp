// SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/measurement/questionchoice.h"

#include <algorithm>
#include <utility>

namespace Compass {

/// Questions are written for levels 1 to 3 only.
static constexpr int HighestQuestionLevel = 3;

QList<QuestionId> chooseQuestions(const Competency &competency, const CompetencyResult &result,
                                  const QSet<QuestionId> &seen, qsizetype count)
{
    if (!result.estimate)
        return {};

    const int top = std::min(result.estimate->level.toInt() + 1, HighestQuestionLevel);
    QList<Question> candidates;
    std::ranges::copy_if(competency.questions, std::back_inserter(candidates),
                         [top](const Question &each) { return each.level.toInt() <= top; });
    std::ranges::stable_sort(candidates, {}, [&seen, top](const Question &each) {
        return std::pair(seen.contains(each.id), top - each.level.toInt());
    });

    QList<QuestionId> chosen;
    for (const Question &question : candidates.first(std::min(count, candidates.size())))
        chosen.append(question.id);
    return chosen;
}

} // namespace Compass
